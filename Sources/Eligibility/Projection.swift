/// The same rules asked of the days after one: idle tells what is lost, steady when the badge comes.
package struct Projection: Sendable {
  package let idle: World
  package let steady: World
  /// Today, or a later day that is looked at from there.
  private let date: Day

  package init(_ known: Known, supposing scenario: Scenario, on date: Day) {
    idle = World(known: known, scenario: scenario, course: .idle)
    steady = World(known: known, scenario: scenario, course: .steady(after: date))
    self.date = date
  }

  /// The later days that are looked at.
  private var horizon: some Sequence<Day> {
    let (today, days) = (idle.today, idle.rules.horizonDays)
    return (min(date - today, days)..<days).lazy.map { today + $0 + 1 }
  }

  package var qualifiesOn: Day? {
    steady.allMet(on: date) ? date : horizon.first(where: steady.allMet)
  }

  package var possibleOn: Day? {
    steady.noneUnmet(on: date) ? date : horizon.first(where: steady.noneUnmet)
  }

  /// The first later day on which doing nothing does not meet all.
  package var lapsesOn: Day? {
    horizon.first { !idle.allMet(on: $0) }
  }

  package func assess(_ criterion: Criterion) -> CriterionAssessment {
    let finding = idle.finding(criterion, on: date)
    let isMet = finding.answer == .met
    let lapsesOn = isMet ? horizon.first { idle.answer(criterion, on: $0) != .met } : nil
    let metOn = isMet ? nil : horizon.first { steady.answer(criterion, on: $0) == .met }
    return CriterionAssessment(
      criterion: criterion, finding: finding, metOn: metOn, lapsesOn: lapsesOn,
      warnings: warnings(criterion, lapsesOn: lapsesOn))
  }

  private func warnings(_ criterion: Criterion, lapsesOn: Day?) -> [Warning] {
    let rule = idle.rules[criterion]
    let answer = rule.finding(on: date, in: idle).answer
    let lapsesSoon = lapsesOn.map { $0 - date <= idle.rules.lapsesSoonDays } ?? false
    // That what is known lasts is supposed of every later day.
    let supposed: Set<Warning> = date > idle.today ? [.stale] : []
    return rule.warnings(answer, on: date, in: idle).filter { !supposed.contains($0) }
      + (lapsesSoon ? [.lapsesSoon] : [])
  }
}
