/// Weeks are seven days and named by their last one.
package struct WeekCalendar: Equatable, Sendable {
  package let endsOn: Weekday
  /// Some day on which a week ended.
  private let anEnd: Day

  /// How many weeks count; part of the file format, whose figures speak of 16.
  package static let windowLength = 16

  init(_ published: RuleData) {
    let endsOn = published.choice("weekEndsOn", or: Weekday.saturday)
    self.endsOn = endsOn
    anEnd = (0..<7).map(Day.init(number:)).first { $0.weekday == endsOn } ?? Day(number: 0)
  }

  /// The end of the latest week that has ended on `day`; on its last day a week counts already.
  package func lastEnd(on day: Day) -> Day {
    let past = (day - anEnd) % 7
    return day - (past < 0 ? past + 7 : past)
  }

  /// The end of the week that `day` is in.
  package func end(containing day: Day) -> Day {
    lastEnd(on: day - 1) + 7
  }

  /// The ends of the weeks that end after `first`, up to `last`, oldest first.
  package func ends(after first: Day, through last: Day) -> [Day] {
    let ended = lastEnd(on: first)
    return (0..<max(0, lastEnd(on: last) - ended) / 7).map { ended + 7 * ($0 + 1) }
  }

  /// The ends of the weeks in the window at `day`, oldest first.
  package func window(on day: Day) -> [Day] {
    let last = lastEnd(on: day)
    return (0..<WeekCalendar.windowLength).reversed().map { last - 7 * $0 }
  }
}
