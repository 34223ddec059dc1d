import Eligibility

extension Assessment {
  /// Returns the output of `due`; each line can be understood by itself.
  func text(_ due: [Due]) -> [String] {
    due.map { [$0.day?.formatted(relativeTo: date) ?? "now", title($0), summary($0)] }.aligned
  }
}
