/// One thing that a scenario makes different.
package enum Change: Equatable, Sendable {
  case answer(Criterion, Difference<Answer>)
  case metOn(Criterion, Difference<Day?>)
  case lapsesOn(Criterion, Difference<Day?>)
  case verdict(Difference<Verdict>)
  case qualifiesOn(Difference<Day?>)
  case possibleOn(Difference<Day?>)
  case badgeLapsesOn(Difference<Day?>)
  case weeksToSpare(Difference<Int?>)
}

package struct Difference<Fact: Equatable & Sendable>: Equatable, Sendable {
  package let from: Fact
  package let to: Fact
}

extension Assessment {
  /// What `supposed` has otherwise than this, criteria first.
  package func changes(to supposed: Assessment) -> [Change] {
    func difference<Fact>(_ fact: (Assessment) -> Fact) -> Difference<Fact>? {
      let change = Difference(from: fact(self), to: fact(supposed))
      return change.from == change.to ? nil : change
    }
    let ofCriteria = Criterion.allCases.flatMap { criterion in
      [
        difference(\.[criterion].answer).map { Change.answer(criterion, $0) },
        difference(\.[criterion].metOn).map { Change.metOn(criterion, $0) },
        difference(\.[criterion].lapsesOn).map { Change.lapsesOn(criterion, $0) },
      ]
    }
    let ofProfile = [
      difference(\.verdict).map(Change.verdict),
      difference(\.qualifiesOn).map(Change.qualifiesOn),
      difference(\.possibleOn).map(Change.possibleOn),
      difference(\.lapsesOn).map(Change.badgeLapsesOn),
      difference(\.weeksToSpare).map(Change.weeksToSpare),
    ]
    return (ofCriteria + ofProfile).compactMap(\.self)
  }
}
