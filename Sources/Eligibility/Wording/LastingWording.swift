/// How long a criterion or the badge lasts, or from when on.
extension Assessment {
  /// Returns how long the criterion is met, as in "until 2 Mar", "from 26 Dec" or "stays met".
  package func lasting(_ criterion: Criterion) -> String {
    let assessed = self[criterion]
    if assessed.status == .met {
      return assessed.lapsesOn.map(last) ?? "stays met"
    }
    // It depends on the user, so there is no date.
    if criterion == .activity, assessed.status == .unmet { return "send a proposal" }
    return assessed.metOn.map { "from \($0.formatted(relativeTo: date))" } ?? "no date"
  }

  /// How long all criteria stay met; `nil` if they never are.
  ///
  /// Assumes that the user does nothing if they are met now, and stays active otherwise.
  package var lastingBadge: String? {
    guard let from = verdict == .qualified ? date : qualifiesOn else { return nil }
    if verdict == .qualified { return lapsesOn.map(last) ?? "stays" }
    var scenario = projection.scenario
    scenario.stayActive = true
    return Assessment(snapshot, supposing: scenario, on: from).lapsesOn.map(last) ?? "stays"
  }

  private func last(before day: Day) -> String {
    "until \((day - 1).formatted(relativeTo: date))"
  }
}
