/// What wants to be done soon: something lapses, or a figure is out of date.
package struct Due: Equatable, Sendable {
  package let criterion: Criterion
  package let kind: Kind

  package enum Kind: Equatable, Sendable {
    /// Stale today.
    case checkIn
    case lapses(on: Day)
  }

  package var lapsesOn: Day? {
    switch kind {
    case .checkIn: nil
    case .lapses(on: let day): day
    }
  }
}

extension Assessment {
  /// What to check in first, then what lapses up to `days` after the day, soonest first.
  package func due(within days: Int) -> [Due] {
    let stale = criteria.filter { $0.warnings.contains(.stale) }
      .map { Due(criterion: $0.criterion, kind: .checkIn) }
    let lapsing = criteria.compactMap { assessed -> (day: Day, due: Due)? in
      guard let day = assessed.lapsesOn, day - date <= days else { return nil }
      return (day, Due(criterion: assessed.criterion, kind: .lapses(on: day)))
    }
    return stale + lapsing.sorted { $0.day < $1.day }.map(\.due)
  }
}
