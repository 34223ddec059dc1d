/// What is known, and what is supposed of the days after: all that a criterion is decided from.
package struct World: Equatable, Sendable {
  package let known: Known
  package let scenario: Scenario
  /// Steady: a proposal on every day after that one. Nil is idle: nothing is done.
  package let proposesAfter: Day?

  package var rules: Rules { known.rules }
  package var today: Day { known.today }

  package func finding(_ criterion: Criterion, on day: Day) -> Finding {
    var finding = rules[criterion].finding(on: day, in: self)
    if let assumed = scenario.assume?[criterion] { finding.answer = assumed.answer }
    return finding
  }

  package func isAssumed(_ criterion: Criterion) -> Bool {
    scenario.assume?[criterion] != nil
  }

  package func answer(_ criterion: Criterion, on day: Day) -> Answer {
    finding(criterion, on: day).answer
  }

  package func allMet(on day: Day) -> Bool {
    Criterion.allCases.allSatisfy { answer($0, on: day) == .met }
  }

  package func noneUnmet(on day: Day) -> Bool {
    Criterion.allCases.allSatisfy { answer($0, on: day) != .unmet }
  }

  /// The standing as of today.
  package var standing: Standing? {
    guard let score = scenario.score else { return known.standing }
    return Standing(date: today, score: .percent(score), risingTalent: false)
  }

  /// Whether the weeks to come are eligible; nil: not known.
  package var comingWeeksAreEligible: Bool? {
    standing?.isEligible(atLeast: rules.jobSuccessScore.atLeast)
  }

  package var availability: Availability {
    guard var availability = scenario.availability else { return known.profile.availability }
    availability.confirmed = today
    return availability
  }

  /// The last day up to `day` with activity, known or supposed.
  package func lastActivity(through day: Day) -> Day? {
    let proposal = proposesAfter.flatMap { day > $0 ? day : nil }
    let supposed = scenario.lastActivity(through: day, today: today)
    return [known.lastActivity, supposed, proposal].compactMap(\.self).max()
  }
}
