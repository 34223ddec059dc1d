extension Assessment {
  /// The most weeks that are shown, including those of the window.
  private static let shownWeeks = 52

  /// The weeks before the window, oldest first, from the first one with a standing.
  package var weeksBefore: [WeekAssessment] {
    guard let window = weeks.first?.ends,
      let first = snapshot.checkIns.first(where: { $0.standing != nil })?.date
    else { return [] }
    let known = (window - rules.weeks.end(containing: first)) / 7
    let count = min(Assessment.shownWeeks - WeekCalendar.windowLength, known)
    return (0..<max(0, count)).reversed().map { index in
      let end = window - 7 * (index + 1)
      let standing = snapshot.standings[end]
      let eligible = standing?.isEligible(atLeast: rules.jobSuccessScore.atLeast)
      return WeekAssessment(ends: end, standing: standing, eligible: eligible)
    }
  }
}

/// The difference between the newest score and the one before.
package struct ScoreDifference: Equatable, Sendable {
  package let points: Int
  /// The day of the earlier score.
  package let since: Day
}

extension Assessment {
  /// The difference; `nil` if there are fewer than two scores, or if the what-if sets one.
  package var scoreDifference: ScoreDifference? {
    guard projection.scenario.score == nil else { return nil }
    let scores = snapshot.checkIns.reversed().lazy.filter { $0.standing != nil }
      .map { (date: $0.date, percent: $0.score?.percent) }.prefix(2)
    guard scores.count == 2, let newest = scores.first?.percent,
      let before = scores.last, let percent = before.percent
    else { return nil }
    return ScoreDifference(points: newest - percent, since: before.date)
  }
}
