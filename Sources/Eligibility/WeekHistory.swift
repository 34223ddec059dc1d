/// The weeks that have ended, as far as check-ins and official figures tell.
package struct WeekHistory: Equatable, Sendable {
  /// The window today, oldest first: whether each week is eligible; nil: open.
  package let eligible: [Bool?]
  /// Figures that cannot be true together with newer ones and share a week with the window.
  package let leftOut: [OfficialFigure]
  /// The bounds of the newest 0, 1, … 16 weeks of the window.
  private let least: [Int]
  private let most: [Int]

  /// Bounds of the newest `count` ended weeks.
  package func bounds(ofNewest count: Int) -> ClosedRange<Int> {
    least[count]...most[count]
  }

  /// - Parameters:
  ///   - stated: what check-ins say of a week, by its end; nil: open.
  ///   - figures: oldest first.
  init(
    on today: Day, calendar: WeekCalendar, stated: (Day) -> Bool?, figures: [OfficialFigure]
  ) {
    let window = calendar.window(on: today)
    let index = OpenWeeks(
      weeks: calendar.weeks(ofWindowsOn: figures.map(\.date) + [today]), stated: stated)
    var fillings = WeekFillings(openWeeks: index.open.count)
    var leftOut: [OfficialFigure] = []
    for figure in figures.reversed() {
      let weeks = calendar.window(on: figure.date)
      let taken = fillings.take(
        figure.eligibleWeeks - index.statedEligible(in: weeks), of: index.open(in: weeks))
      if !taken, weeks.contains(where: window.contains) { leftOut.append(figure) }
    }
    self.leftOut = leftOut
    eligible = window.map { week in
      if let answer = stated(week) { return answer }
      let bounds = fillings.bounds(of: index.open(in: [week]))
      return bounds.count == 1 ? bounds.lowerBound == 1 : nil
    }
    var (least, most): ([Int], [Int]) = ([], [])
    for count in 0...window.count {
      let weeks = Array(window.suffix(count))
      let sure = index.statedEligible(in: weeks)
      let open = fillings.bounds(of: index.open(in: weeks))
      least.append(open.lowerBound + sure)
      most.append(open.upperBound + sure)
    }
    (self.least, self.most) = (least, most)
  }
}

extension WeekCalendar {
  /// - Parameter days: oldest first, as the weeks then are, each once.
  fileprivate func weeks(ofWindowsOn days: [Day]) -> [Day] {
    days.reduce(into: []) { weeks, day in
      let last = weeks.last
      weeks += window(on: day).filter { week in last.map { week > $0 } ?? true }
    }
  }
}

/// The weeks without a stated standing, numbered from the oldest.
private struct OpenWeeks {
  let open: [Day]
  /// Those of which a check-in says that they count.
  private let eligible: [Day]

  /// - Parameter weeks: oldest first.
  init(weeks: [Day], stated: (Day) -> Bool?) {
    open = weeks.filter { stated($0) == nil }
    eligible = weeks.filter { stated($0) == true }
  }

  func statedEligible(in weeks: [Day]) -> Int {
    weeks.count { eligible.place(of: $0) != nil }
  }

  /// The open ones among consecutive `weeks`.
  func open(in weeks: [Day]) -> Range<Int> {
    let found = weeks.compactMap(open.place)
    guard let first = found.first else { return 0..<0 }
    return first..<first + found.count
  }
}
