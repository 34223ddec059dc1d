extension Day {
  package enum Style {
    /// As in "26 Dec".
    case short
    /// As in "26 Dec 2026".
    case medium
    /// As in "Sun 22 Nov 2026".
    case full
  }

  package func formatted(_ style: Style = .medium) -> String {
    switch style {
    case .short: "\(components.day) \(monthName)"
    case .medium: "\(formatted(.short)) \(components.year)"
    case .full: "\(weekday.shortName) \(formatted())"
    }
  }

  /// Returns the day, with the year only if it is 300 days or more from `today`.
  package func formatted(relativeTo today: Day) -> String {
    abs(self - today) < 300 ? formatted(.short) : formatted()
  }

  /// As in "Nov".
  package var monthName: String { String(Day.monthNames[components.month - 1].prefix(3)) }

  package static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// As in "2 days ago", "today" or "in 12 days".
  package func relativeDescription(to today: Day) -> String {
    switch self - today {
    case 0: "today"
    case 1: "tomorrow"
    case -1: "yesterday"
    case let days where days > 0: "in \(days) days"
    case let days: "\(-days) days ago"
    }
  }
}

extension Weekday {
  /// As in "Sun".
  package var shortName: String {
    String(name.prefix(3))
  }

  package var name: String { rawValue.capitalizedFirst }
}
