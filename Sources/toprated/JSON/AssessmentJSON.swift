import Eligibility
import ProfileStore

extension Assessment {
  /// What `status --json` says.
  var json: JSON {
    .object([
      ("date", JSON(date)),
      ("badge", badge.map { .string($0.rawValue) } ?? .null),
      ("verdict", .string(verdict.rawValue)),
      ("met", .number(count(.met))),
      ("unknown", .number(count(.unknown))),
      ("qualifiesOn", JSON(qualifiesOn)),
      ("possibleOn", JSON(possibleOn)),
      ("lapsesOn", JSON(lapsesOn)),
      ("weeksToSpare", JSON(weeksToSpare)),
      ("criteria", .array(criteria.map(json))),
      ("weeks", .array(weeks.map(\.json))),
      ("thisWeek", thisWeek.json),
      ("benefits", .array(Benefit.allCases.map(json))),
    ])
  }

  private func json(_ assessed: CriterionAssessment) -> JSON {
    let id = assessed.criterion
    let isWeeks = id == .eligibleWeeks
    let members: [(String, JSON)?] = [
      ("id", .string(id.rawValue)),
      ("status", .string(assessed.status.rawValue)),
      ("value", assessed.evaluation.value?.json ?? .null),
      isWeeks ? ("highest", assessed.evaluation.value?.highest ?? .null) : nil,
      ("required", rules[id].required?.json ?? .null),
      ("metOn", JSON(assessed.metOn)),
      ("lapsesOn", JSON(assessed.lapsesOn)),
      ("warnings", .array(assessed.warnings.map { .string($0.rawValue) })),
      isWeeks ? ("leftOut", .array(leftOut.map(\.json))) : nil,
    ]
    return .object(members.compactMap(\.self))
  }

  private func json(_ benefit: Benefit) -> JSON {
    let members: [(String, JSON)?] = [
      ("id", .string(benefit.rawValue)),
      ("state", .string(benefitState.rawValue)),
      benefit == .reducedFees ? ("worth", JSON(worthOfReducedFees)) : nil,
    ]
    return .object(members.compactMap(\.self))
  }
}

extension Value {
  fileprivate var json: JSON {
    switch self {
    case .score(let number), .daysSinceStart(let number), .percent(let number),
      .holds(let number), .daysSinceActivity(let number):
      .number(number)
    case .weeks(let bounds): .number(bounds.lowerBound)
    case .money(let money): .money(money)
    case .capacity(let capacity): .string(capacity.rawValue)
    }
  }

  fileprivate var highest: JSON? {
    guard case .weeks(let bounds) = self else { return nil }
    return .number(bounds.upperBound)
  }
}

extension WeekAssessment {
  fileprivate var json: JSON {
    .object([
      ("ends", JSON(ends)),
      ("score", standing?.score?.json ?? .null),
      ("risingTalent", JSON(standing?.risingTalent)),
      ("eligible", JSON(eligible)),
    ])
  }
}

extension Score {
  fileprivate var json: JSON {
    switch self {
    case .percent(let percent): .number(percent)
    case .notShown: .string("none")
    }
  }
}

extension OfficialFigure {
  fileprivate var json: JSON {
    .object([("date", JSON(date)), ("eligibleWeeks", .number(eligibleWeeks))])
  }
}
