import Eligibility
import ProfileStore

extension Assessment {
  /// What `due --json` prints.
  func json(_ due: [Due]) -> JSON {
    .array(
      due.map { due in
        .object([
          ("what", .string(due.id)),
          ("criterion", due.criterion.map { .string($0.rawValue) } ?? .null),
          ("on", JSON(due.day)),
          ("words", .string(words(due))),
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
