extension Day {
  /// As in "26 Dec 2026".
  package var words: String {
    "\(shortWords) \(fields.year)"
  }

  /// As in "26 Dec".
  package var shortWords: String {
    "\(fields.day) \(monthName)"
  }

  /// As in "Sun 22 Nov 2026".
  package var fullWords: String {
    "\(weekday.shortName) \(words)"
  }

  /// With the year only where it is needed to know which day is meant.
  package func formatted(relativeTo today: Day) -> String {
    abs(self - today) < 300 ? shortWords : words
  }

  /// As in "Nov".
  package var monthName: String {
    let names = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    return names[fields.month - 1]
  }

  /// As in "2 days ago", "today" or "in 12 days".
  package func distance(from today: Day) -> String {
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

  package var name: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }
}
