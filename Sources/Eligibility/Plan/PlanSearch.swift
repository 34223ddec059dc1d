/// Finds the least to do, and asks the evaluator of everything.
struct PlanSearch {
  let known: Known

  private var rules: Rules { known.rules }

  var outcome: Plan.Outcome {
    if known.doing([]).allMet(on: known.today) {
      return verified(.keep(through: known.today + rules.planDays))
    }
    guard let day = soonest else { return blocked(on: horizon.last ?? known.today) }
    return verified(.reach(on: day))
  }

  private var horizon: [Day] {
    (0...rules.horizonDays).map { known.today + $0 }
  }

  /// The first day on which all are met if everything is done that a person can do.
  private var soonest: Day? {
    horizon.first { best(on: $0).allMet(on: $0) }
  }

  private func best(on day: Day) -> World {
    let levers = PlanLevers(known: known, days: [day])
    let everything: [Deed] = [
      .keepScore(known.today...day), .fillIn([], by: day), .propose(day),
      .state(levers.trueAvailability, from: day),
    ]
    return known.doing(everything + levers.earnings())
  }

  private func blocked(on day: Day) -> Plan.Outcome {
    blocked(on: day, in: best(on: day))
  }

  private func blocked(on day: Day, in world: World) -> Plan.Outcome {
    .blocked(
      unmet: Criterion.allCases.filter { world.answer($0, on: day) == .unmet },
      unknown: Criterion.allCases.filter { world.answer($0, on: day) == .unknown })
  }

  /// The least to do for `aim`, if it does it.
  private func verified(_ aim: Plan.Aim) -> Plan.Outcome {
    let days = aim.days(from: known.today)
    let deeds = PlanLevers(known: known, days: days).all
    let planned = known.doing(deeds)
    if let failing = days.first(where: { !planned.allMet(on: $0) }) {
      return blocked(on: failing, in: planned)
    }
    return .steps(steps(deeds), aim)
  }

  /// Soonest first, on one day in the order of the criteria.
  private func steps(_ deeds: [Deed]) -> [PlanStep] {
    let steps = deeds.map { step($0, among: deeds) }
    return Criterion.allCases.flatMap { criterion in steps.filter { $0.criterion == criterion } }
      .enumerated().sorted { ($0.element.by, $0.offset) < ($1.element.by, $1.offset) }
      .map(\.element)
  }

  private func step(_ deed: Deed, among deeds: [Deed]) -> PlanStep {
    let without = known.doing(deeds.filter { $0 != deed })
    let now = known.doing([])
    let unknown = deed.moves.filter {
      now.answer($0, on: known.today) == .unknown || without.answer($0, on: deed.by) == .unknown
    }
    return PlanStep(deed: deed, criterion: criterion(deed, without), unknown: unknown)
  }

  /// Of several that a deed moves, the one that needs most of it.
  private func criterion(_ deed: Deed, _ without: World) -> Criterion {
    deed.moves.last { without.answer($0, on: deed.through) != .met } ?? deed.moves[0]
  }
}

extension Deed {
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
