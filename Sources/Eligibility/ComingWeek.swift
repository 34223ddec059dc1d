/// A week that is not over today, as the projection has it.
package struct ComingWeek: Equatable, Sendable {
  package let ends: Day
  /// The standing it is supposed to have; nil: none is known.
  package let score: Int?
  /// Nil: not known.
  package let eligible: Bool?
  /// The bounds of the window on the day it ends.
  package let window: ClosedRange<Int>
  /// The week that leaves the window on that day.
  package let leaving: WeekAssessment?
}

extension Assessment {
  /// The weeks after the one in progress, as many as a window has.
  package var comingWeeks: [ComingWeek] {
    (1...WeekCalendar.windowLength).map { index in
      let ends = thisWeek.ends + 7 * index
      return ComingWeek(
        ends: ends, score: projection.standing?.score?.percent,
        eligible: projection.comingWeeksAreEligible,
        window: rules.eligibleWeeks.bounds(on: ends, in: projection),
        leaving: index < weeks.count ? weeks[index] : nil)
    }
  }
}
