import Eligibility
import ProfileStore

extension Assessment {
  /// Returns the output of `due --json`.
  func json(_ due: [Due]) -> JSONValue {
    .list(
      due.map { due in
        .object([
          ("what", .text(due.id)),
          ("criterion", due.criterion.map { .text($0.rawValue) } ?? .null),
          ("on", JSONValue(due.day)),
          ("words", .text(summary(due))),
        ])
      })
  }
}

extension Due {
  fileprivate var id: String {
    switch self {
    case .badgeAtRisk: "badgeAtRisk"
    case .action: "action"
    case .missing: "missing"
    case .checkIn: "checkIn"
    case .lapses: "lapses"
    }
  }
}
