import Eligibility
import ProfileStore

extension Forecast {
  /// The output of `forecast --json`.
  var json: JSONValue {
    .object([
      ("actual", actual.json),
      ("supposed", supposed?.json ?? .null),
      ("changes", .list(changes.map(\.json))),
    ])
  }
}

extension ScenarioChange {
  fileprivate var json: JSONValue {
    switch self {
    case .status(let criterion, let change):
      json(of: criterion.rawValue, "status", change) { .text($0.rawValue) }
    case .metOn(let criterion, let change):
      json(of: criterion.rawValue, "metOn", change) { JSONValue($0) }
    case .lapsesOn(let criterion, let change):
      json(of: criterion.rawValue, "lapsesOn", change) { JSONValue($0) }
    case .verdict(let change): json(of: "profile", "verdict", change) { .text($0.rawValue) }
    case .qualifiesOn(let change): json(of: "profile", "qualifiesOn", change) { JSONValue($0) }
    case .possibleOn(let change): json(of: "profile", "possibleOn", change) { JSONValue($0) }
    case .badgeLapsesOn(let change): json(of: "profile", "lapsesOn", change) { JSONValue($0) }
    case .weeksToSpare(let change): json(of: "profile", "weeksToSpare", change) { JSONValue($0) }
    }
  }

  private func json<Fact>(
    of subject: String, _ field: String, _ change: Change<Fact>, _ json: (Fact) -> JSONValue
  ) -> JSONValue {
    .object([
      ("of", .text(subject)), ("field", .text(field)),
      ("from", json(change.from)), ("to", json(change.to)),
    ])
  }
}
