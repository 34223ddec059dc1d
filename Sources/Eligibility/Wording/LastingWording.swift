/// Until when something lasts, or from when on it would be.
extension Assessment {
  /// As in "until 2 Mar", "from 26 Dec" or, where nothing ends it, "stays met".
  package func lasting(_ criterion: Criterion) -> String {
    let assessed = self[criterion]
    if assessed.status == .met {
      return assessed.lapsesOn.map(last) ?? "stays met"
    }
    // It waits for somebody to act, however soon that may be.
    if criterion == .activity, assessed.status == .unmet { return "send a proposal" }
    return assessed.metOn.map { "from \($0.formatted(relativeTo: date))" } ?? "no date"
  }

  /// Until when all are met once they are, for somebody who stays active; nil: they never are.
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
