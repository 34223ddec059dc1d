import Eligibility
import Story
import Testing

/// Plans for random profiles are correct, minimal and soonest, with each step as late as possible.
@Suite struct PlanTests {
  static let seeds = Rounds.seeds(100, all: 500)

  static let plans = rules.map { rules in
    seeds.map { Plan(RandomProfile.snapshot($0, rules)) }
  }

  @Test(arguments: seeds) func doesWhatItSaysAndNoSooner(_ seed: Int) throws {
    let plan = try plan(of: seed)
    for day in try plan.days {
      #expect(plan.snapshot.projecting(plan.steps.map(\.action)).allMet(on: day))
    }
    guard case .reach(on: let day) = plan.goal else { return }
    for earlier in plan.today.through(day - 1) {
      #expect(!plan.snapshot.doingEverything(by: earlier).allMet(on: earlier))
    }
  }

  @Test(arguments: seeds) func noStepCanBeLeftOut(_ seed: Int) throws {
    let plan = try plan(of: seed)
    let actions = plan.steps.map(\.action)
    for index in actions.indices {
      var fewer = actions
      fewer.remove(at: index)
      try #expect(!plan.works(fewer), "without \(actions[index])")
    }
  }

  @Test(arguments: seeds) func noStepCanBeLessOrLater(_ seed: Int) throws {
    let plan = try plan(of: seed)
    let actions = plan.steps.map(\.action)
    for index in actions.indices {
      for lesser in actions[index].lesser {
        var changed = actions
        changed[index] = lesser
        try #expect(!plan.works(changed), "\(lesser) for \(actions[index])")
      }
    }
  }

  @Test(arguments: seeds) func whatBlocksItBlocksItWhateverIsDone(_ seed: Int) throws {
    let plan = try plan(of: seed)
    guard case .blocked(let unmet, let unknown) = plan.outcome else { return }
    let end = plan.today + plan.snapshot.rules.horizonDays
    let projection = plan.snapshot.doingEverything(by: end)
    #expect(unmet == Criterion.allCases.filter { projection.status($0, on: end) == .unmet })
    #expect(unknown == Criterion.allCases.filter { projection.status($0, on: end) == .unknown })
    #expect(!unmet.isEmpty || !unknown.isEmpty)
  }

  @Test(arguments: seeds) func noFewerEntriesCompleteTheProfile(_ seed: Int) throws {
    let plan = try plan(of: seed)
    guard let sections = plan.snapshot.sections else { return }
    for case .fillIn(let entries, _) in plan.steps.map(\.action) where !entries.isEmpty {
      let weights = plan.snapshot.rules.profileCompleteness.weights
      #expect(weights.sum(entries.reduce(sections) { $0.adding($1) }) == 100)
      let count = entries.reduce(0) { $0 + $1.count }
      for fewer in sections.adding(any: min(count - 1, 3)) { #expect(weights.sum(fewer) < 100) }
    }
  }

  /// Makes sure that the tests above cover every kind of plan.
  @Test(.enabled(if: Rounds.areAll)) func chanceBringsEveryKindOfPlan() throws {
    let plans = try #require(PlanTests.plans)
    let actions = plans.flatMap(\.steps).map(\.action)
    func count(_ isKind: (Plan) -> Bool) -> Int { plans.count(where: isKind) }
    #expect(count { if case .keep = $0.goal { true } else { false } } > 50)
    #expect(count { if case .reach = $0.goal { true } else { false } } > 150)
    #expect(count { $0.goal == .reach(on: $0.today) } > 10)
    #expect(count { if case .blocked(unmet: [], _) = $0.outcome { true } else { false } } > 10)
    #expect(count { $0.goal == nil } > 20)
    #expect(count { $0.steps.count > 3 } > 20)
    #expect(actions.count { if case .propose = $0 { true } else { false } } > 50)
    #expect(actions.count { if case .setAvailability = $0 { true } else { false } } > 50)
    #expect(actions.count { if case .keepRisingTalent = $0 { true } else { false } } > 3)
    #expect(actions.count { if case .keepScore = $0 { true } else { false } } > 50)
    #expect(
      actions.count { if case .fillIn(let entries, _) = $0 { !entries.isEmpty } else { false } }
        > 20)
    #expect(actions.count { if case .earn(_, let then) = $0 { !then.isEmpty } else { false } } > 20)
  }

  private func plan(of seed: Int) throws -> Plan {
    try #require(PlanTests.plans)[seed - PlanTests.seeds.lowerBound]
  }
}

extension Plan {
  /// The days on which the plan promises that all criteria are met.
  fileprivate var days: [Day] {
    get throws {
      switch goal {
      case .reach(on: let day): [day]
      case .keep(through: let day):
        try #require(day == today + 180 ? today.through(day) : nil)
      case nil: []
      }
    }
  }

  fileprivate func works(_ actions: [PlannedAction]) throws -> Bool {
    let projection = snapshot.projecting(actions)
    return try days.allSatisfy(projection.allMet)
  }
}

extension Sections {
  /// Returns all ways to add this number of entries.
  fileprivate func adding(any count: Int) -> [Sections] {
    guard count > 0 else { return [self] }
    return Section.allCases.flatMap { section in
      adding(SectionEntries(section, 1)).adding(any: count - 1)
    }
  }
}

extension Day {
  fileprivate func through(_ last: Day) -> [Day] {
    (daysSince1970..<max(daysSince1970, last.daysSince1970 + 1)).map(Day.init)
  }
}

extension Snapshot {
  /// Returns a projection in which the user does everything possible by `day`.
  fileprivate func doingEverything(by day: Day) -> Projection {
    var availability = Availability()
    availability.capacity = .asNeeded
    return projecting([
      .keepScore(today...day), .fillIn([], by: today), .setAvailability(availability, from: today),
      .propose(day), .earn(.init(date: day, amount: Money.largest), then: []),
    ])
  }
}

extension PlannedAction {
  /// Variants of the action that do less: a day later, a week shorter or a cent less.
  fileprivate var lesser: [PlannedAction] {
    switch self {
    case .propose(let day): [.propose(day + 1)]
    case .setAvailability(let availability, let day):
      [.setAvailability(availability, from: day + 1)]
    case .fillIn(let entries, let day): [.fillIn(entries, by: day + 1)]
    case .keepScore(let weeks): weeks.lesser.map { .keepScore($0) }
    case .keepRisingTalent(let weeks): weeks.lesser.map { .keepRisingTalent($0) }
    case .earn(let first, let further): lesser([first] + further)
    }
  }

  private func lesser(_ earnings: [Scenario.Earning]) -> [PlannedAction] {
    earnings.indices.flatMap { index in
      var (later, less) = (earnings, earnings)
      later[index].date = later[index].date + 1
      less[index].amount = less[index].amount - Money(cents: 1)
      return [later, less].map { PlannedAction.earn($0[0], then: Array($0.dropFirst())) }
    }
  }
}

extension ClosedRange<Day> {
  /// The range without its first day, and without its last day.
  fileprivate var lesser: [ClosedRange<Day>] {
    let later = lowerBound + 1
    let sooner = upperBound - 1
    return [later...Swift.max(later, upperBound), Swift.min(lowerBound, sooner)...sooner]
  }
}
