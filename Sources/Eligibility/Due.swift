/// Something to do now, or something that lapses soon.
package enum Due: Equatable, Sendable {
  /// The criterion is not met although the profile shows the badge, so Upwork may remove it.
  case badgeAtRisk(Criterion)
  /// The criterion is not met, and the user can meet it at once.
  case action(Criterion)
  /// Figures are missing, so these criteria are unknown.
  case missing([Criterion])
  case checkIn
  case lapses(Criterion, on: Day)

  package var criterion: Criterion? {
    switch self {
    case .badgeAtRisk(let criterion), .action(let criterion), .lapses(let criterion, _): criterion
    case .missing, .checkIn: nil
    }
  }

  /// The day on which the criterion lapses; `nil` if there is something to do now.
  package var day: Day? {
    if case .lapses(_, let day) = self { day } else { nil }
  }
}

extension Assessment {
  /// Returns what to do now, then what lapses within `days` days, soonest first.
  package func due(within days: Int) -> [Due] {
    unmetAndDue + (missingCriteria.isEmpty ? [] : [.missing(missingCriteria)])
      + (snapshot.checkInReminder.isDue ? [.checkIn] : []) + lapsing(within: days)
  }

  private var unmetAndDue: [Due] {
    let unmet = criteria.filter { $0.status == .unmet }.map(\.criterion)
    return badge == .topRated
      ? unmet.map(Due.badgeAtRisk) : unmet.filter { $0.rule.isMetByAnAction }.map(Due.action)
  }

  private func lapsing(within days: Int) -> [Due] {
    let lapsing = criteria.compactMap { assessed in
      assessed.lapsesOn.map { (criterion: assessed.criterion, day: $0) }
    }
    return lapsing.filter { $0.day - date <= days }
      .sorted { $0.day < $1.day }
      .map { Due.lapses($0.criterion, on: $0.day) }
  }
}
