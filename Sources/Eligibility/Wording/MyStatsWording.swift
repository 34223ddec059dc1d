extension MyStatsFigure {
  /// The name that My Stats uses today.
  package var name: String {
    switch self {
    case .score: "Job Success Score"
    case .earnings: "12-month earnings"
    case .eligibleWeeks: "Eligible weeks"
    case .accountHolds: "Account holds"
    case .completeness: "Profile completeness"
    }
  }

  /// Where Upwork shows it.
  package var place: MyStatsPlace {
    switch self {
    case .score, .earnings: .page
    case .eligibleWeeks, .accountHolds: .badges
    case .completeness: .profile
    }
  }

  /// As in "94%", "$1,240.50" or "12 of 16".
  package func formatted(_ value: JSONValue) -> String {
    switch self {
    case .score, .completeness: value == .text("none") ? "No score" : "\(value.plainText)%"
    case .eligibleWeeks: "\(value.plainText) of 16"
    case .earnings, .accountHolds: value.plainText
    }
  }
}

/// A place where Upwork shows a figure.
package enum MyStatsPlace: CaseIterable {
  case page, badges, profile

  package var directions: String {
    switch self {
    case .page: "on Upwork, click your profile picture, then \"Stats and trends\""
    case .badges: "on My Stats, open \"Badges\""
    case .profile: "on Upwork, open your profile"
    }
  }
}

extension Badge {
  package var label: String {
    switch self {
    case .none: "none"
    case .risingTalent: "Rising Talent"
    case .topRated: "Top Rated"
    }
  }
}

extension MyStatsNote {
  /// Returns the message.
  /// - Parameter day: the day of the check-in.
  package func message(on day: Day) -> String {
    switch self {
    case .conflict(.day, let one, let other):
      "The page shows two dates, \(one) and \(other), so this check-in is dated \(day.formatted())."
    case .conflict(let subject, let one, let other):
      "\(subject.name) is left blank: the page shows both \(one) and \(other)."
    case .unusable(.day, let text):
      "The page's date, \(text), can't be used, so this check-in is dated \(day.formatted())."
    case .unusable(let subject, let text):
      "\(subject.name) is left blank: \(text) can't be right."
    case .old(let date):
      "The page is from \(date.formatted()), so this check-in is dated \(day.formatted()). "
        + "Copy the page again for today's figures."
    }
  }
}

extension MyStatsNote.NoteSubject {
  fileprivate var name: String {
    switch self {
    case .figure(let figure): figure.name
    case .day: "Date"
    case .badge: "Badge"
    case .availability: "Availability"
    }
  }
}
