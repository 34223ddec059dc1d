extension Assessment {
  /// The text for a shell prompt: how many criteria are met and unknown, and the next key day.
  ///
  /// As in "6/8 · 26 Dec" or "3/8 ?5 · check in".
  package var prompt: String {
    let day = verdict == .qualified ? lapsesOn : qualifiesOn
    let isAtRisk = badge == .topRated && verdict == .notQualified
    let parts: [String?] = [
      countText, isAtRisk ? "badge at risk" : day?.formatted(relativeTo: date),
      snapshot.checkInReminder.isDue ? "check in" : nil,
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
  }

  /// As in "6/8" or "3/8 ?5".
  package var countText: String {
    let unknown = count(.unknown)
    return "\(count(.met))/\(criteria.count)" + (unknown == 0 ? "" : " ?\(unknown)")
  }
}
