import Eligibility

/// The output of `status --table`, with one row per profile.
extension Assessment {
  static let header = ["Name", "Status", "Met", "Qualifies", "Missing"]

  func row(named path: String) -> [String] {
    [
      snapshot.profile.freelancer.name ?? path, headline.verdict, countText, termText,
      missingTitles,
    ]
  }

  /// As in "Weeks, Activity" or "Weeks, Profile?"; a question mark means unknown.
  private var missingTitles: String {
    let missing = criteria.filter { $0.status != .met }
    return missing.map { $0.criterion.shortTitle + ($0.status == .unknown ? "?" : "") }
      .joined(separator: ", ")
  }
}
