/// A week after the week in progress, as the projection has it.
package struct ComingWeek: Equatable, Sendable {
  package let ends: Day
  /// The assumed score, in percent; `nil` if there is none.
  package let score: Int?
  /// Whether the week counts; `nil` if unknown.
  package let eligible: Bool?
  /// The smallest and the largest possible number of eligible weeks in the window when it ends.
  package let window: ClosedRange<Int>
  /// The week that drops out on that day; `nil` if that is the week in progress.
  package let expiring: WeekAssessment?
}

extension Assessment {
  /// The 16 weeks after the week in progress.
  package var comingWeeks: [ComingWeek] {
    (1...WeekCalendar.windowLength).map { index in
      let ends = thisWeek.ends + 7 * index
      return ComingWeek(
        ends: ends, score: projection.standing?.score?.percent,
        eligible: projection.comingWeeksAreEligible,
        window: rules.eligibleWeeks.bounds(on: ends, in: projection),
        expiring: index < weeks.count ? weeks[index] : nil)
    }
  }
}
