/// A search for the fewest actions of a plan, verified by evaluation.
struct Planner {
  let snapshot: Snapshot

  private var rules: Rules { snapshot.rules }

  var outcome: Plan.Outcome {
    if snapshot.projecting([]).allMet(on: snapshot.today) {
      return verified(.keep(through: snapshot.today + rules.planDays))
    }
    guard let day = soonest else { return blocked(on: horizon.last ?? snapshot.today) }
    return verified(.reach(on: day))
  }

  private var horizon: [Day] {
    (0...rules.horizonDays).map { snapshot.today + $0 }
  }

  /// The first day on which all criteria are met if the user does everything possible.
  private var soonest: Day? {
    horizon.first { best(on: $0).allMet(on: $0) }
  }

  private func best(on day: Day) -> Projection {
    let planner = ActionPlanner(snapshot: snapshot, days: [day])
    let everything: [PlannedAction] = [
      .keepScore(snapshot.today...day), .fillIn([], by: day), .propose(day),
      .setAvailability(planner.trueAvailability, from: day),
    ]
    return snapshot.projecting(everything + planner.earnings())
  }

  private func blocked(on day: Day) -> Plan.Outcome {
    blocked(on: day, in: best(on: day))
  }

  private func blocked(on day: Day, in projection: Projection) -> Plan.Outcome {
    .blocked(
      unmet: Criterion.allCases.filter { projection.status($0, on: day) == .unmet },
      unknown: Criterion.allCases.filter { projection.status($0, on: day) == .unknown })
  }

  /// Returns the steps that reach `goal`, or what blocks it.
  private func verified(_ goal: Plan.Goal) -> Plan.Outcome {
    let days = goal.days(from: snapshot.today)
    let actions = ActionPlanner(snapshot: snapshot, days: days).all
    let planned = snapshot.projecting(actions)
    if let failing = days.first(where: { !planned.allMet(on: $0) }) {
      return blocked(on: failing, in: planned)
    }
    return .steps(steps(actions), goal)
  }

  /// Returns the steps, soonest first; on the same day in the order of the criteria.
  private func steps(_ actions: [PlannedAction]) -> [PlanStep] {
    let steps = actions.map { step($0, among: actions) }
    return Criterion.allCases.flatMap { criterion in steps.filter { $0.criterion == criterion } }
      .stablySorted(by: \.by)
  }

  private func step(_ action: PlannedAction, among actions: [PlannedAction]) -> PlanStep {
    let without = snapshot.projecting(actions.filter { $0 != action })
    let now = snapshot.projecting([])
    let unknown = action.affectedCriteria.filter {
      now.status($0, on: snapshot.today) == .unknown
        || without.status($0, on: action.by) == .unknown
    }
    return PlanStep(action: action, criterion: criterion(action, without), unknown: unknown)
  }

  /// Returns the last of the action's criteria that is not met without it.
  private func criterion(_ action: PlannedAction, _ without: Projection) -> Criterion {
    action.affectedCriteria.last { without.status($0, on: action.through) != .met }
      ?? action.affectedCriteria[0]
  }
}

extension PlannedAction {
  /// The last day that the action covers.
  fileprivate var through: Day {
    switch self {
    case .propose, .setAvailability, .fillIn, .earn: by
    case .keepScore(let weeks), .keepRisingTalent(let weeks): weeks.upperBound
    }
  }

  /// The criteria that the action can meet.
  fileprivate var affectedCriteria: [Criterion] {
    switch self {
    case .propose: [.activity]
    case .setAvailability: [.availability]
    case .fillIn: [.profileCompleteness]
    case .earn: [.earnings]
    case .keepScore: [.jobSuccessScore, .eligibleWeeks]
    case .keepRisingTalent: [.eligibleWeeks]
    }
  }
}
