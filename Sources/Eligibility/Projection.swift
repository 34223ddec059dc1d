/// The known facts and the assumptions about later days, from which criteria are evaluated.
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

  /// What the user does on later days.
  package enum Behavior: Equatable, Sendable {
    /// Nothing.
    case idle
    /// A proposal on every day after this one.
    case steady(after: Day)
    /// These actions only, without a what-if. A score counts only in weeks in which they keep it.
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

  /// The standing as of today, or the one of the what-if.
  package var standing: Standing? {
    guard let score = scenario.score else { return snapshot.standing }
    return Standing(date: today, score: .percent(score), risingTalent: false)
  }

  /// Whether the coming weeks are eligible; `nil` if unknown.
  package var comingWeeksAreEligible: Bool? {
    standing?.isEligible(atLeast: rules.jobSuccessScore.atLeast)
  }

  /// Returns the standing on `day`. With a plan, its actions decide weeks that end after today.
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

  /// Returns how many of the newest `count` weeks on `day` count. All of them must end after today.
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

  /// Returns what the what-if and the plan add to the known earnings.
  /// - Parameter official: the day of an official figure, which includes planned earnings up to it.
  package func supposedEarnings(in range: ClosedRange<Day>, after official: Day? = nil) -> Money {
    let supposed = earnings.earned(in: range)
    guard case .plan(let actions) = behavior else { return supposed }
    return supposed + actions.earned(in: range, after: official)
  }

  /// Whether the plan has completed the Upwork profile by `day`.
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

  /// The availability as of today, or the one of the what-if.
  package var availability: Availability {
    guard var availability = scenario.availability else { return snapshot.profile.availability }
    availability.confirmed = today
    return availability
  }

  /// Returns the last day up to `day` with activity, known or assumed.
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
  /// Returns the projection with these actions and without a what-if.
  package func projecting(_ actions: [PlannedAction]) -> Projection {
    Projection(snapshot: self, scenario: Scenario(), behavior: .plan(actions))
  }
}
