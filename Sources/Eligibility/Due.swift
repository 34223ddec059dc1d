/// Something to do now, or something that lapses soon.
package enum Due: Equatable, Sendable {
  /// Not met although the badge is shown, so Upwork may remove the badge.
  case badgeAtRisk(Criterion)
  /// Not met, and met as soon as the person does something about it.
  case action(Criterion)
  /// The figures without which these criteria are unknown.
  case missing([Criterion])
  case checkIn
  case lapses(Criterion, on: Day)

  package var criterion: Criterion? {
    switch self {
    case .badgeAtRisk(let criterion), .action(let criterion), .lapses(let criterion, _): criterion
    case .missing, .checkIn: nil
    }
  }

  /// Nil: now.
  package var day: Day? {
    if case .lapses(_, let day) = self { day } else { nil }
  }
}

extension Assessment {
  /// What to do now, then what lapses up to `days` after the day, soonest first.
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
