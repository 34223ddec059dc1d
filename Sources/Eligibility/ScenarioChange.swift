package enum ScenarioChange: Equatable, Sendable {
  case status(Criterion, Change<CriterionStatus>)
  case metOn(Criterion, Change<Day?>)
  case lapsesOn(Criterion, Change<Day?>)
  case verdict(Change<Verdict>)
  case qualifiesOn(Change<Day?>)
  case possibleOn(Change<Day?>)
  case badgeLapsesOn(Change<Day?>)
  case weeksToSpare(Change<Int?>)
}

package struct Change<Fact: Equatable & Sendable>: Equatable, Sendable {
  package let from: Fact
  package let to: Fact
}

extension Assessment {
  /// Returns the differences between this assessment and `supposed`, criteria first.
  package func changes(to supposed: Assessment) -> [ScenarioChange] {
    func difference<Fact>(_ fact: (Assessment) -> Fact) -> Change<Fact>? {
      let change = Change(from: fact(self), to: fact(supposed))
      return change.from == change.to ? nil : change
    }
    let ofCriteria = Criterion.allCases.flatMap { criterion in
      [
        difference(\.[criterion].status).map { ScenarioChange.status(criterion, $0) },
        difference(\.[criterion].metOn).map { ScenarioChange.metOn(criterion, $0) },
        difference(\.[criterion].lapsesOn).map { ScenarioChange.lapsesOn(criterion, $0) },
      ]
    }
    let ofProfile = [
      difference(\.verdict).map(ScenarioChange.verdict),
      difference(\.qualifiesOn).map(ScenarioChange.qualifiesOn),
      difference(\.possibleOn).map(ScenarioChange.possibleOn),
      difference(\.lapsesOn).map(ScenarioChange.badgeLapsesOn),
      difference(\.weeksToSpare).map(ScenarioChange.weeksToSpare),
    ]
    return (ofCriteria + ofProfile).compactMap(\.self)
  }
}
