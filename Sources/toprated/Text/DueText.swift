import Eligibility

extension Assessment {
  /// What `due` prints; each line says enough by itself.
  func text(_ due: [Due]) -> [String] {
    due.map { [$0.lapsesOn?.words ?? "now", $0.criterion.title, words($0)] }.aligned
  }
}
