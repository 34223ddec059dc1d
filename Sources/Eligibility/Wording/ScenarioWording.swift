/// What a scenario supposes, in words.
extension Scenario {
  /// The assumptions in force, one phrase each; empty: nothing is supposed.
  /// - Parameter today: an earning before it is left aside.
  package func assumptions(on today: Day) -> [String] {
    let assumed = Criterion.allCases.compactMap { criterion in
      assume?[criterion].map { "\(criterion.title) \($0.status.words)" }
    }
    let levers: [String?] = [
      score.map { "score \($0)%" },
      weeklyEarnings.map { "\($0.shortWords) a week" },
      stayActive.map { $0 ? "a proposal every day" : "no proposals" },
      completeness.map { "profile \($0)% complete" },
      availability?.words,
      liftHolds.map { $0 ? "no account holds" : "account holds unchanged" },
    ]
    return assumed + levers.compactMap(\.self) + earnings(on: today)
  }

  /// The first of them, and how many more there are.
  private func earnings(on today: Day) -> [String] {
    let (earn, shown) = (earn ?? [], 100)
    let words = earn.prefix(shown).map { earning in
      let words = "\(earning.amount.shortWords) on \(earning.date.words)"
      return earning.date < today ? "\(words) (in the past, not used)" : words
    }
    return words + (earn.count > shown ? ["\(earn.count - shown) more payments"] : [])
  }

  /// As in "score 92% · $700 on 15 Dec 2026".
  package func words(on today: Day) -> String {
    let assumptions = assumptions(on: today)
    return assumptions.isEmpty ? "nothing tried yet" : assumptions.joined(separator: " · ")
  }
}

extension Availability {
  /// As in "30+ hours, 35 a week" or "not available until 1 Dec 2026".
  package var words: String {
    guard let capacity else { return "availability unknown" }
    let back = availableFrom.map { " until \($0.words)" }
    let hours = hoursPerWeek.map { ", \($0.words) a week" }
    return capacity.words + ((capacity == .notAvailable ? back : hours) ?? "")
  }
}
