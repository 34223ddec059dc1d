import Eligibility
import ProfileStore

extension Assessment {
  /// The output of `status --json`.
  var json: JSONValue {
    .object([
      ("date", JSONValue(date)),
      ("badge", badge.map { .text($0.rawValue) } ?? .null),
      ("verdict", .text(verdict.rawValue)),
      ("met", .integer(count(.met))),
      ("unknown", .integer(count(.unknown))),
      ("qualifiesOn", JSONValue(qualifiesOn)),
      ("possibleOn", JSONValue(possibleOn)),
      ("lapsesOn", JSONValue(lapsesOn)),
      ("weeksToSpare", JSONValue(weeksToSpare)),
      ("criteria", .list(criteria.map(json))),
      ("weeks", .list(weeks.map(\.json))),
      ("thisWeek", thisWeek.json),
      ("benefits", .list(Benefit.allCases.map(json))),
    ])
  }

  private func json(_ assessed: CriterionAssessment) -> JSONValue {
    let id = assessed.criterion
    let isWeeks = id == .eligibleWeeks
    let members: [(String, JSONValue)?] = [
      ("id", .text(id.rawValue)),
      ("status", .text(assessed.status.rawValue)),
      ("value", assessed.evaluation.value?.json ?? .null),
      isWeeks ? ("highest", assessed.evaluation.value?.highest ?? .null) : nil,
      ("required", rules[id].required?.json ?? .null),
      ("metOn", JSONValue(assessed.metOn)),
      ("lapsesOn", JSONValue(assessed.lapsesOn)),
      ("warnings", .list(assessed.warnings.map { .text($0.rawValue) })),
      isWeeks ? ("leftOut", .list(leftOut.map(\.json))) : nil,
    ]
    return .object(members.compactMap(\.self))
  }

  private func json(_ benefit: Benefit) -> JSONValue {
    let members: [(String, JSONValue)?] = [
      ("id", .text(benefit.rawValue)),
      ("state", .text(benefitState.rawValue)),
      benefit == .reducedFees ? ("worth", JSONValue(worthOfReducedFees)) : nil,
    ]
    return .object(members.compactMap(\.self))
  }
}

extension CriterionFigure {
  fileprivate var json: JSONValue {
    switch self {
    case .score(let number), .daysSinceStart(let number), .percent(let number),
      .holds(let number), .daysSinceActivity(let number):
      .integer(number)
    case .weeks(let bounds): .integer(bounds.lowerBound)
    case .money(let money): .money(money)
    case .capacity(let capacity): .text(capacity.rawValue)
    }
  }

  fileprivate var highest: JSONValue? {
    guard case .weeks(let bounds) = self else { return nil }
    return .integer(bounds.upperBound)
  }
}

extension WeekAssessment {
  fileprivate var json: JSONValue {
    .object([
      ("ends", JSONValue(ends)),
      ("score", JSONValue(standing?.score)),
      ("risingTalent", JSONValue(standing?.risingTalent)),
      ("eligible", JSONValue(eligible)),
    ])
  }
}

extension OfficialWeeks {
  fileprivate var json: JSONValue {
    .object([("date", JSONValue(date)), ("eligibleWeeks", .integer(eligibleWeeks))])
  }
}
