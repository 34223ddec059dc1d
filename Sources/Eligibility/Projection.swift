/// The same rules asked of later days: idle tells what is lost, steady when the badge comes.
package struct Projection: Sendable {
  package let idle: World
  package let steady: World

  package init(_ known: Known, supposing scenario: Scenario) {
    idle = World(known: known, scenario: scenario, carriesOn: false)
    steady = World(known: known, scenario: scenario, carriesOn: true)
  }

  private var today: Day { idle.today }

  /// The later days that are looked at.
  private var horizon: some Sequence<Day> {
    (1..<idle.rules.horizonDays + 1).lazy.map { today + $0 }
  }

  package var qualifiesOn: Day? {
    steady.allMet(on: today) ? today : horizon.first(where: steady.allMet)
  }

  package var possibleOn: Day? {
    steady.noneUnmet(on: today) ? today : horizon.first(where: steady.noneUnmet)
  }

  /// The first later day on which doing nothing does not meet all.
  package var lapsesOn: Day? {
    horizon.first { !idle.allMet(on: $0) }
  }

  package func assess(_ criterion: Criterion) -> CriterionAssessment {
    let finding = idle.finding(criterion, on: today)
    let isMet = finding.answer == .met
    let lapsesOn = isMet ? horizon.first { idle.answer(criterion, on: $0) != .met } : nil
    let metOn = isMet ? nil : horizon.first { steady.answer(criterion, on: $0) == .met }
    return CriterionAssessment(
      criterion: criterion, finding: finding, metOn: metOn, lapsesOn: lapsesOn,
      warnings: warnings(criterion, lapsesOn: lapsesOn))
  }

  private func warnings(_ criterion: Criterion, lapsesOn: Day?) -> [Warning] {
    let rule = idle.rules[criterion]
    let answer = rule.finding(on: today, in: idle).answer
    let lapsesSoon = lapsesOn.map { $0 - today <= idle.rules.lapsesSoonDays } ?? false
    return rule.warnings(answer, in: idle) + (lapsesSoon ? [.lapsesSoon] : [])
  }
}
