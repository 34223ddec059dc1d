import Eligibility
import ProfileStore

extension Forecast {
  /// What `forecast --json` says.
  var json: JSON {
    .object([
      ("actual", actual.json),
      ("supposed", supposed?.json ?? .null),
      ("changes", .array(changes.map(\.json))),
    ])
  }
}

extension ScenarioChange {
  fileprivate var json: JSON {
    switch self {
    case .status(let criterion, let change):
      json(of: criterion.rawValue, "status", change) { .string($0.rawValue) }
    case .metOn(let criterion, let change):
      json(of: criterion.rawValue, "metOn", change) { JSON($0) }
    case .lapsesOn(let criterion, let change):
      json(of: criterion.rawValue, "lapsesOn", change) { JSON($0) }
    case .verdict(let change): json(of: "profile", "verdict", change) { .string($0.rawValue) }
    case .qualifiesOn(let change): json(of: "profile", "qualifiesOn", change) { JSON($0) }
    case .possibleOn(let change): json(of: "profile", "possibleOn", change) { JSON($0) }
    case .badgeLapsesOn(let change): json(of: "profile", "lapsesOn", change) { JSON($0) }
    case .weeksToSpare(let change): json(of: "profile", "weeksToSpare", change) { JSON($0) }
    }
  }

  private func json<Fact>(
    of subject: String, _ field: String, _ change: Change<Fact>, _ json: (Fact) -> JSON
  ) -> JSON {
    .object([
      ("of", .string(subject)), ("field", .string(field)),
      ("from", json(change.from)), ("to", json(change.to)),
    ])
  }
}
