/// The assumptions of a scenario, in words.
extension Scenario {
  /// Returns one phrase for each assumption; empty if there are none.
  /// - Parameter today: earnings before this day are marked as not used.
  package func assumptions(on today: Day) -> [String] {
    let assumed = Criterion.allCases.compactMap { criterion in
      assume?[criterion].map { "\(criterion.title) \($0.status.label)" }
    }
    let assumptions: [String?] = [
      score.map { "score \($0)%" },
      weeklyEarnings.map { "\($0.formatted(.short)) a week" },
      stayActive.map { $0 ? "a proposal every day" : "no proposals" },
      completeness.map { "profile \($0)% complete" },
      availability?.summary,
      liftHolds.map { $0 ? "no account holds" : "account holds unchanged" },
    ]
    return assumed + assumptions.compactMap(\.self) + earnings(on: today)
  }

  /// Returns the first earnings, and how many more there are.
  private func earnings(on today: Day) -> [String] {
    let (earn, shown) = (earn ?? [], 100)
    let payments = earn.prefix(shown).map { earning in
      let payment = "\(earning.amount.formatted(.short)) on \(earning.date.formatted())"
      return earning.date < today ? "\(payment) (in the past, not used)" : payment
    }
    return payments + (earn.count > shown ? ["\(earn.count - shown) more payments"] : [])
  }

  /// As in "score 92% · $700 on 15 Dec 2026".
  package func summary(on today: Day) -> String {
    let assumptions = assumptions(on: today)
    return assumptions.isEmpty ? "nothing tried yet" : assumptions.joined(separator: " · ")
  }
}

extension Availability {
  /// As in "More than 30 hrs/week, 35 a week" or "Not available until 1 Dec 2026".
  package var summary: String {
    guard let capacity else { return "availability unknown" }
    let back = availableFrom.map { " until \($0.formatted())" }
    let hours = hoursPerWeek.map { ", \($0.formatted()) a week" }
    return capacity.upworkName + ((capacity == .notAvailable ? back : hours) ?? "")
  }
}
