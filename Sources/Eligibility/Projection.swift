/// What is known, and what is supposed of the days after: all that a criterion is decided from.
package struct Projection: Equatable, Sendable {
  package let snapshot: Snapshot
  package let scenario: Scenario
  package let behavior: Behavior
  private let earnings: SupposedEarnings

  init(snapshot: Snapshot, scenario: Scenario, behavior: Behavior) {
    self.snapshot = snapshot
    self.scenario = scenario
    self.behavior = behavior
    earnings = SupposedEarnings(scenario, today: snapshot.today)
  }

  /// What is done on later days.
  package enum Behavior: Equatable, Sendable {
    /// Nothing.
    case idle
    /// A proposal on every day after that one.
    case steady(after: Day)
    /// These, and nothing is supposed beside them: the score counts only while it is kept.
    case plan([PlannedAction])
  }

  package var rules: Rules { snapshot.rules }
  package var today: Day { snapshot.today }

  package func evaluation(_ criterion: Criterion, on day: Day) -> Evaluation {
    var evaluation = rules[criterion].evaluation(on: day, in: self)
    if let assumed = scenario.assume?[criterion] { evaluation.status = assumed.status }
    return evaluation
  }

  package func isAssumed(_ criterion: Criterion) -> Bool {
    scenario.assume?[criterion] != nil
  }

  package func status(_ criterion: Criterion, on day: Day) -> CriterionStatus {
    evaluation(criterion, on: day).status
  }

  package func allMet(on day: Day) -> Bool {
    Criterion.allCases.allSatisfy { status($0, on: day) == .met }
  }

  package func noneUnmet(on day: Day) -> Bool {
    Criterion.allCases.allSatisfy { status($0, on: day) != .unmet }
  }

  /// The standing as of today.
  package var standing: Standing? {
    guard let score = scenario.score else { return snapshot.standing }
    return Standing(date: today, score: .percent(score), risingTalent: false)
  }

  /// Whether the weeks to come are eligible; nil: not known.
  package var comingWeeksAreEligible: Bool? {
    standing?.isEligible(atLeast: rules.jobSuccessScore.atLeast)
  }

  /// The standing that decides `day`: once a week has ended after today, what is kept in it.
  package func standing(on day: Day) -> Standing? {
    guard case .plan(let actions) = behavior else { return standing }
    let end = rules.weeks.lastEnd(on: day)
    return end > today ? standing(keptBy: actions, inWeekTo: end) : standing
  }

  private func standing(keptBy actions: [PlannedAction], inWeekTo end: Day) -> Standing {
    let least = rules.jobSuccessScore.atLeast
    let score = Score.percent(max(standing?.score?.percent ?? 0, least))
    return Standing(
      date: end, score: actions.keepsScore(inWeekTo: end) ? score : .notShown,
      risingTalent: actions.keepsRisingTalent(inWeekTo: end))
  }

  /// How many of the newest `count` weeks at `day` are eligible, all of which end after today.
  package func eligibleWeeks(ofNewest count: Int, on day: Day) -> ClosedRange<Int> {
    if case .plan(let actions) = behavior {
      let least = rules.jobSuccessScore.atLeast
      let kept = rules.weeks.window(on: day).suffix(count).count {
        standing(keptBy: actions, inWeekTo: $0).isEligible(atLeast: least)
      }
      return kept...kept
    }
    return switch comingWeeksAreEligible {
    case true: count...count
    case false: 0...0
    case nil: 0...count
    }
  }

  /// What is earned beside what is known.
  /// - Parameter official: the day of a figure that includes what is recorded on it.
  package func supposedEarnings(in range: ClosedRange<Day>, after official: Day? = nil) -> Money {
    let supposed = earnings.earned(in: range)
    guard case .plan(let actions) = behavior else { return supposed }
    return supposed + actions.earned(in: range, after: official)
  }

  /// Whether the sections are filled in beside what is known.
  package func isProfileCompleted(on day: Day) -> Bool {
    guard case .plan(let actions) = behavior else { return false }
    return actions.isProfileComplete(on: day)
  }

  package func availability(on day: Day) -> Availability {
    guard case .plan(let actions) = behavior, let stated = actions.availability(on: day) else {
      return availability
    }
    return stated
  }

  /// As of today.
  package var availability: Availability {
    guard var availability = scenario.availability else { return snapshot.profile.availability }
    availability.confirmed = today
    return availability
  }

  /// The last day up to `day` with activity, known or supposed.
  package func lastActivity(through day: Day) -> Day? {
    let supposed = scenario.stayActive == true ? day : earnings.lastEarning(through: day)
    return Day.latest(snapshot.lastActivity, Day.latest(supposed, lastDone(through: day)))
  }

  private func lastDone(through day: Day) -> Day? {
    switch behavior {
    case .idle: nil
    case .steady(after: let date): day > date ? day : nil
    case .plan(let actions): actions.lastActivity(through: day)
    }
  }
}

extension Snapshot {
  /// The projection in which these are done, and nothing is supposed beside them.
  package func projecting(_ actions: [PlannedAction]) -> Projection {
    Projection(snapshot: self, scenario: Scenario(), behavior: .plan(actions))
  }
}
