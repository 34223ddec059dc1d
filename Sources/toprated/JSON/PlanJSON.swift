import Eligibility
import ProfileStore

extension Plan {
  /// What `plan --json` says.
  var json: JSON {
    let (reached, kept): (Day?, Day?) =
      switch goal {
      case .reach(on: let day): (day, nil)
      case .keep(through: let day): (nil, day)
      case nil: (nil, nil)
      }
    let (unmet, unknown) = blocking
    return .object([
      ("date", JSON(today)),
      ("aim", reached != nil ? .string("reach") : kept != nil ? .string("keep") : .null),
      ("on", JSON(reached)),
      ("through", JSON(kept)),
      ("steps", .array(steps.map(\.json))),
      ("blockedBy", ids(unmet)),
      ("unknown", ids(unknown)),
    ])
  }

  private var blocking: (unmet: [Criterion], unknown: [Criterion]) {
    switch outcome {
    case .steps: ([], [])
    case .blocked(let unmet, let unknown): (unmet, unknown)
    }
  }
}

extension PlanStep {
  fileprivate var json: JSON {
    .object(
      [("do", .string(action.id)), ("criterion", .string(criterion.rawValue)), ("by", JSON(by))]
        + action.figures + [("unknown", ids(unknown))])
  }
}

extension PlannedAction {
  var id: String {
    switch self {
    case .propose: "propose"
    case .state: "stateAvailability"
    case .fillIn: "fillIn"
    case .earn: "earn"
    case .keepScore: "keepScore"
    case .keepRisingTalent: "keepRisingTalent"
    }
  }

  fileprivate var figures: [(key: String, value: JSON)] {
    switch self {
    case .propose: []
    case .state(let availability, from: _):
      [
        ("capacity", availability.capacity.map { .string($0.rawValue) } ?? .null),
        ("availableFrom", JSON(availability.availableFrom)),
      ]
    case .fillIn(let entries, by: _): [("sections", .array(entries.map(\.json)))]
    case .earn(let first, let further):
      [("instalments", .array(([first] + further).map(\.json)))]
    case .keepScore(let weeks), .keepRisingTalent(let weeks):
      [("firstWeek", JSON(weeks.lowerBound)), ("lastWeek", JSON(weeks.upperBound))]
    }
  }
}

extension SectionEntries {
  fileprivate var json: JSON {
    .object([("section", .string(section.rawValue)), ("add", .number(count))])
  }
}

extension Scenario.Earning {
  fileprivate var json: JSON {
    .object([("by", JSON(date)), ("amount", .money(amount))])
  }
}

private func ids(_ criteria: [Criterion]) -> JSON {
  .array(criteria.map { .string($0.rawValue) })
}
