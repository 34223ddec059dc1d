import Eligibility
import ProfileStore

extension Assessment {
  /// What `due --json` says.
  func json(_ due: [Due], within days: Int) -> JSON {
    .object([
      ("date", JSON(date)), ("within", .number(days)), ("due", .array(due.map(\.json))),
    ])
  }
}

extension Due {
  /// Stale: a check-in is due now.
  var json: JSON {
    .object([
      ("id", .string(criterion.rawValue)),
      ("due", .string(lapsesOn == nil ? Warning.stale.rawValue : "lapses")),
      ("lapsesOn", JSON(lapsesOn)),
    ])
  }
}
