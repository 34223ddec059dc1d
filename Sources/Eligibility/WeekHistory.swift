/// The weeks that have ended, as far as check-ins and official figures tell.
package struct WeekHistory: Equatable, Sendable {
  /// The window today, oldest first: whether each week is eligible; nil: open.
  package let eligible: [Bool?]
  /// Figures that cannot be true together with newer ones and share a week with the window.
  package let leftOut: [OfficialFigure]
  /// The bounds of the newest 0, 1, … 16 weeks of the window.
  private let newest: [ClosedRange<Int>]

  /// Bounds of the newest `count` ended weeks.
  package func bounds(ofNewest count: Int) -> ClosedRange<Int> {
    newest[count]
  }

  /// - Parameters:
  ///   - stated: what check-ins say of a week, by its end; nil: open.
  ///   - figures: oldest first.
  init(
    on today: Day, calendar: WeekCalendar, stated: [Day: Bool], figures: [OfficialFigure]
  ) {
    let window = calendar.window(on: today)
    let index = OpenWeeks(
      weeks: Set(figures.flatMap { calendar.window(on: $0.date) } + window), stated: stated)
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
      if let answer = stated[week] { return answer }
      let bounds = fillings.bounds(of: index.open(in: [week]))
      return bounds.count == 1 ? bounds.lowerBound == 1 : nil
    }
    newest = (0...window.count).map { count in
      let weeks = Array(window.suffix(count))
      let sure = index.statedEligible(in: weeks)
      let open = fillings.bounds(of: index.open(in: weeks))
      return open.lowerBound + sure...open.upperBound + sure
    }
  }
}

/// The weeks without a stated standing, numbered from the oldest.
private struct OpenWeeks {
  let open: [Day]
  private let stated: [Day: Bool]
  private let numbers: [Day: Int]

  init(weeks: Set<Day>, stated: [Day: Bool]) {
    self.stated = stated
    open = weeks.filter { stated[$0] == nil }.sorted()
    numbers = Dictionary(uniqueKeysWithValues: zip(open, open.indices))
  }

  func statedEligible(in weeks: [Day]) -> Int {
    weeks.count { stated[$0] == true }
  }

  /// The open ones among consecutive `weeks`.
  func open(in weeks: [Day]) -> Range<Int> {
    let found = weeks.compactMap { numbers[$0] }
    guard let first = found.first else { return 0..<0 }
    return first..<first + found.count
  }
}
