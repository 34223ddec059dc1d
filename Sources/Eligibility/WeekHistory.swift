/// The weeks that have ended, as far as check-ins and official figures tell.
package struct WeekHistory: Equatable, Sendable {
  /// The window today, oldest first: whether each week is eligible; nil: open.
  package let eligible: [Bool?]
  /// Figures that are not used and share a week with the window, newest first.
  package let leftOut: [OfficialWeeks]
  /// Figures that are used and share a week with the window, newest first, each window once.
  let taken: [OfficialWeeks]
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
    on today: Day, calendar: WeekCalendar, stated: @escaping (Day) -> Bool?,
    figures: [OfficialWeeks]
  ) {
    let window = calendar.window(on: today)
    let last = calendar.lastEnd(on: today)
    var constraints = WeekConstraints(windowTo: last, stated: stated)
    var (taken, leftOut): ([OfficialWeeks], [OfficialWeeks]) = ([], [])
    for figure in figures.reversed() {
      let end = calendar.lastEnd(on: figure.date)
      guard constraints.move(toWindowTo: end) else { break }
      let isTaken = constraints.add(figure.eligibleWeeks, windowTo: end)
      guard window.contains(end) else { continue }
      if !isTaken {
        leftOut.append(figure)
      } else if taken.last.map({ calendar.lastEnd(on: $0.date) }) != end {
        taken.append(figure)
      }
    }
    (self.taken, self.leftOut) = (taken, leftOut)
    eligible = window.map { week in
      let bounds = constraints.bounds(ofNewest: 1, to: week)
      return bounds.count == 1 ? bounds.lowerBound == 1 : nil
    }
    newest = (0...window.count).map { constraints.bounds(ofNewest: $0, to: last) }
  }
}
