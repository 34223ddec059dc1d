import Eligibility

extension Assessment {
  /// What `due` prints; each line says enough by itself.
  func text(_ due: [Due]) -> [String] {
    due.map { [$0.day?.formatted(relativeTo: date) ?? "now", title($0), summary($0)] }.aligned
  }
}
