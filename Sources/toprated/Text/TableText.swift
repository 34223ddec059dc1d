import Eligibility

/// What `status --table` prints: a row for each of several people.
extension Assessment {
  static let header = ["Name", "Status", "Met", "Qualifies", "Missing"]

  func row(named path: String) -> [String] {
    [
      snapshot.profile.freelancer.name ?? path, headline.verdict, countText, termText,
      missingTitles,
    ]
  }

  /// As in "Weeks, Activity" or "Weeks, Profile?"; what is not known has a question mark.
  private var missingTitles: String {
    let missing = criteria.filter { $0.status != .met }
    return missing.map { $0.criterion.shortTitle + ($0.status == .unknown ? "?" : "") }
      .joined(separator: ", ")
  }
}
