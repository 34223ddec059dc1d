/// The calendar of weeks. A week has seven days and is identified by its last day.
package struct WeekCalendar: Equatable, Sendable {
  package let endsOn: Weekday
  /// Any day on which a week ends, from which the others are counted.
  private let anEnd: Day

  /// The number of weeks in the window, which is fixed because the file format counts out of 16.
  package static let windowLength = 16
  /// The possible numbers of eligible weeks.
  package static let counts = 0...windowLength

  init(_ data: RuleData) {
    let endsOn = data.choice("weekEndsOn", or: Weekday.saturday)
    self.endsOn = endsOn
    anEnd = (0..<7).map(Day.init(number:)).first { $0.weekday == endsOn } ?? Day(number: 0)
  }

  /// Returns the end of the latest week that has ended by `day`, which can be `day` itself.
  package func lastEnd(on day: Day) -> Day {
    let past = (day - anEnd) % 7
    return day - (past < 0 ? past + 7 : past)
  }

  /// Returns the end of the week that contains `day`.
  package func end(containing day: Day) -> Day {
    lastEnd(on: day - 1) + 7
  }

  /// Returns the ends of the weeks that end after `first` and up to `last`, oldest first.
  package func ends(after first: Day, through last: Day) -> [Day] {
    let ended = lastEnd(on: first)
    return (0..<max(0, lastEnd(on: last) - ended) / 7).map { ended + 7 * ($0 + 1) }
  }

  /// Returns the ends of the weeks in the window on `day`, oldest first.
  package func window(on day: Day) -> [Day] {
    let last = lastEnd(on: day)
    return (0..<WeekCalendar.windowLength).reversed().map { last - 7 * $0 }
  }
}
