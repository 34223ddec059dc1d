extension Assessment {
  /// Returns the title, as in "Recent activity".
  package func title(_ due: Due) -> String {
    switch due {
    case .badgeAtRisk(let criterion), .action(let criterion), .lapses(let criterion, _):
      criterion.title
    case .missing: "Missing figures"
    case .checkIn: "Check-in"
    }
  }

  /// As in "drops below $1,000 on 2 Mar unless you earn more".
  package func summary(_ due: Due) -> String {
    switch due {
    case .badgeAtRisk(let criterion):
      let outlook = outlook(criterion).map { "; \($0)" } ?? ""
      return "you can lose the badge any day\(outlook)"
    case .action(let criterion): return outlook(criterion) ?? "not met"
    case .missing(let criteria): return "add \(criteria.map(\.figureName).joinedAsList)"
    case .checkIn: return snapshot.checkInReminder.dueText
    case .lapses(let criterion, let day):
      return outlook(criterion) ?? "lapses on \(day.formatted(relativeTo: date))"
    }
  }

  private func outlook(_ criterion: Criterion) -> String? {
    rules[criterion].outlook(of: self[criterion], in: self)?.long
  }
}
