/// The weeks that have ended, as known from check-ins and official figures.
package struct WeekHistory: Equatable, Sendable {
  /// Whether each week of the window counts today, oldest first; `nil` if unknown.
  package let eligible: [Bool?]
  /// The figures of windows that end in today's window and are not used, newest first.
  package let leftOut: [OfficialWeeks]
  /// The figures of windows that end in today's window and are used, newest first, one per window.
  let taken: [OfficialWeeks]
  /// The bounds of the newest 0, 1, … 16 weeks of the window.
  private let newest: [ClosedRange<Int>]

  /// Returns the smallest and the largest number of eligible weeks among the newest `count`.
  package func bounds(ofNewest count: Int) -> ClosedRange<Int> {
    newest[count]
  }

  /// Creates the history.
  /// - Parameters:
  ///   - stated: whether check-ins show that a week counts, by its end; `nil` if unknown.
  ///   - figures: the official figures, oldest first.
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
