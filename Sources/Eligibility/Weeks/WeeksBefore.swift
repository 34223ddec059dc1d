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

extension Assessment {
  /// The change of the newest score since the one before, in points; `nil` if there are fewer than
  /// two scores, or if the what-if sets one.
  package var scoreChange: Int? {
    guard projection.scenario.score == nil else { return nil }
    let scores = snapshot.checkIns.reversed().lazy.filter { $0.standing != nil }
      .map { $0.score?.percent }.prefix(2)
    guard scores.count == 2, let newest = scores.first ?? nil, let before = scores.last ?? nil
    else { return nil }
    return newest - before
  }
}
