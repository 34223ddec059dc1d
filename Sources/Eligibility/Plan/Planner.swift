/// Finds the least to do, and asks the evaluator of everything.
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

  /// The first day on which all are met if everything is done that a person can do.
  private var soonest: Day? {
    horizon.first { best(on: $0).allMet(on: $0) }
  }

  private func best(on day: Day) -> Projection {
    let levers = ActionPlanner(snapshot: snapshot, days: [day])
    let everything: [PlannedAction] = [
      .keepScore(snapshot.today...day), .fillIn([], by: day), .propose(day),
      .state(levers.trueAvailability, from: day),
    ]
    return snapshot.projecting(everything + levers.earnings())
  }

  private func blocked(on day: Day) -> Plan.Outcome {
    blocked(on: day, in: best(on: day))
  }

  private func blocked(on day: Day, in projection: Projection) -> Plan.Outcome {
    .blocked(
      unmet: Criterion.allCases.filter { projection.status($0, on: day) == .unmet },
      unknown: Criterion.allCases.filter { projection.status($0, on: day) == .unknown })
  }

  /// The least to do for `goal`, if it does it.
  private func verified(_ goal: Plan.Goal) -> Plan.Outcome {
    let days = goal.days(from: snapshot.today)
    let actions = ActionPlanner(snapshot: snapshot, days: days).all
    let planned = snapshot.projecting(actions)
    if let failing = days.first(where: { !planned.allMet(on: $0) }) {
      return blocked(on: failing, in: planned)
    }
    return .steps(steps(actions), goal)
  }

  /// Soonest first, on one day in the order of the criteria.
  private func steps(_ actions: [PlannedAction]) -> [PlanStep] {
    let steps = actions.map { step($0, among: actions) }
    return Criterion.allCases.flatMap { criterion in steps.filter { $0.criterion == criterion } }
      .enumerated().sorted { ($0.element.by, $0.offset) < ($1.element.by, $1.offset) }
      .map(\.element)
  }

  private func step(_ action: PlannedAction, among actions: [PlannedAction]) -> PlanStep {
    let without = snapshot.projecting(actions.filter { $0 != action })
    let now = snapshot.projecting([])
    let unknown = action.moves.filter {
      now.status($0, on: snapshot.today) == .unknown
        || without.status($0, on: action.by) == .unknown
    }
    return PlanStep(action: action, criterion: criterion(action, without), unknown: unknown)
  }

  /// Of several that an action moves, the one that needs most of it.
  private func criterion(_ action: PlannedAction, _ without: Projection) -> Criterion {
    action.moves.last { without.status($0, on: action.through) != .met } ?? action.moves[0]
  }
}

extension PlannedAction {
  /// The last day of it.
  fileprivate var through: Day {
    switch self {
    case .propose, .state, .fillIn, .earn: by
    case .keepScore(let weeks), .keepRisingTalent(let weeks): weeks.upperBound
    }
  }

  /// The criteria that it can bring about.
  fileprivate var moves: [Criterion] {
    switch self {
    case .propose: [.activity]
    case .state: [.availability]
    case .fillIn: [.profileCompleteness]
    case .earn: [.earnings]
    case .keepScore: [.jobSuccessScore, .eligibleWeeks]
    case .keepRisingTalent: [.eligibleWeeks]
    }
  }
}
