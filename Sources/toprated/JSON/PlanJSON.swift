import Eligibility
import ProfileStore

extension Plan {
  /// The output of `plan --json`.
  var json: JSONValue {
    let (reached, kept): (Day?, Day?) =
      switch goal {
      case .reach(on: let day): (day, nil)
      case .keep(through: let day): (nil, day)
      case nil: (nil, nil)
      }
    let (unmet, unknown) = blocking
    return .object([
      ("date", JSONValue(today)),
      ("aim", reached != nil ? .text("reach") : kept != nil ? .text("keep") : .null),
      ("on", JSONValue(reached)),
      ("through", JSONValue(kept)),
      ("steps", .list(steps.map(\.json))),
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
  fileprivate var json: JSONValue {
    .object(
      [("do", .text(action.id)), ("criterion", .text(criterion.rawValue)), ("by", JSONValue(by))]
        + action.figures + [("unknown", ids(unknown))])
  }
}

extension PlannedAction {
  var id: String {
    switch self {
    case .propose: "propose"
    case .setAvailability: "stateAvailability"
    case .fillIn: "fillIn"
    case .earn: "earn"
    case .keepScore: "keepScore"
    case .keepRisingTalent: "keepRisingTalent"
    }
  }

  fileprivate var figures: [(key: String, value: JSONValue)] {
    switch self {
    case .propose: []
    case .setAvailability(let availability, from: _):
      [
        ("capacity", availability.capacity.map { .text($0.rawValue) } ?? .null),
        ("availableFrom", JSONValue(availability.availableFrom)),
      ]
    case .fillIn(let entries, by: _): [("sections", .list(entries.map(\.json)))]
    case .earn(let first, let further):
      [("instalments", .list(([first] + further).map(\.json)))]
    case .keepScore(let weeks), .keepRisingTalent(let weeks):
      [("firstWeek", JSONValue(weeks.lowerBound)), ("lastWeek", JSONValue(weeks.upperBound))]
    }
  }
}

extension SectionEntries {
  fileprivate var json: JSONValue {
    .object([("section", .text(section.rawValue)), ("add", .integer(count))])
  }
}

extension Scenario.Earning {
  fileprivate var json: JSONValue {
    .object([("by", JSONValue(date)), ("amount", .money(amount))])
  }
}

private func ids(_ criteria: [Criterion]) -> JSONValue {
  .list(criteria.map { .text($0.rawValue) })
}
