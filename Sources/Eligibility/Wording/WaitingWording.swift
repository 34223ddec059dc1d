/// A user action that the qualifying date depends on.
enum Waiting: Equatable {
  /// Only a proposal is missing.
  case proposal
  /// The availability must be set again on one day; all criteria are met on the other.
  case availability(on: Day, then: Day)
}

extension Assessment {
  /// What the date depends on; `nil` if it only takes time, or if there is no date.
  var waiting: Waiting? {
    if verdict == .qualified { return nil }
    let isOnlyProposal = names(.unmet) == [Criterion.activity.name] && count(.unknown) == 0
    if isOnlyProposal, qualifiesOn == date + 1 { return .proposal }
    return qualifiesOn == nil && possibleOn == nil ? waitingForAvailability : nil
  }

  /// The wait if the user is "Not available", which is up to date only until the return date.
  private var waitingForAvailability: Waiting? {
    let stated = projection.availability
    guard stated.capacity == .notAvailable, let then = available.qualifiesOn else { return nil }
    let day = max(stated.availableFrom ?? date, date)
    return .availability(on: day, then: max(then, day))
  }

  /// The assessment as if the user had set the availability already.
  fileprivate var available: Assessment {
    var scenario = projection.scenario
    scenario.availability = Availability(.asNeeded)
    return Assessment(snapshot, supposing: scenario, on: date > today ? date : nil)
  }

  /// What the date depends on, in words; `nil` if it depends on nothing.
  var waitingOutlook: Phrase? {
    switch waiting {
    case .proposal:
      return Phrase("once you send a proposal", "qualifies as soon as you send a proposal")
    case .availability(let day, let then):
      let condition = available.condition(on: then)
      let when = day > date ? "on \(day.formatted(relativeTo: date)) " : ""
      let set = "\(when)set yourself available"
      if then == day { return Phrase(set, "\(set), then all are met\(condition.long)") }
      let from = then.formatted(relativeTo: date)
      return Phrase("\(set), then \(from)", "\(set), then \(from)\(condition.long)")
    case nil: return nil
    }
  }
}

extension Assessment {
  /// Returns the first day on which the criterion may be met if the user stays active.
  ///
  /// `nil` if there is none.
  func firstPossible(_ criterion: Criterion) -> Day? {
    let steady = Projection(
      snapshot: snapshot, scenario: projection.scenario, behavior: .steady(after: date))
    let last = snapshot.horizon
    guard date <= last else { return nil }
    return (0...(last - date)).lazy.map { date + $0 }.first {
      steady.status(criterion, on: $0) != .unmet
    }
  }
}
