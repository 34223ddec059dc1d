/// The jobs that count against the score, and the events between different scores.
extension ScoreEstimate {
  var against: ScoreSection {
    ScoreSection(
      title: "Jobs that count against you",
      rows: failures.flatMap { failure in
        [[title(failure)]] + sentences(failure).map { ["  \($0)"] }
      })
  }

  /// As in "Acme (Checkout rewrite): 2.1 stars, last paid 10 Jul 2026, ended 15 Jul 2026".
  func title(_ failure: FailedJob) -> String {
    let contract = contracts[failure.contract].contract
    let reasons = [
      contract.stars.map { "\($0.formatted()) stars" },
      contract.endedBadly == true ? "negative private reason" : nil,
      lastPaid(failure).map { "last paid \($0.formatted())" },
      contract.ended.map { "ended \($0.formatted())" },
    ]
    return "\(contract.name): \(reasons.compactMap(\.self).joined(separator: ", "))"
  }

  func sentences(_ failure: FailedJob) -> [String] {
    [dropsOut(failure)] + effects(failure)
  }

  /// Returns what the score would be without the job, and how many jobs make up for it.
  func effects(_ failure: FailedJob) -> [String] {
    [without(failure)].compactMap(\.self) + jobs(failure)
  }

  /// Returns the days ahead on which the job drops out of a window.
  package func dropOuts(_ failure: FailedJob) -> [(day: Day, months: Int)] {
    zip(failure.dropsOut, rules.score.windowMonths).filter { $0.0 > date }
      .map { (day: $0, months: $1) }
  }

  private func dropsOut(_ failure: FailedJob) -> String {
    let dates = dropOuts(failure).map { "the \($0.months)-month window on \($0.day.formatted())" }
    let start = lastPaid(failure) == nil ? "end" : "last payment"
    return "Counted from its \(start), it drops out of \(dates.joinedAsList)."
  }

  /// Returns the last payment, from which its windows are counted; `nil` if it was never paid.
  private func lastPaid(_ failure: FailedJob) -> Day? {
    let contract = contracts[failure.contract].contract
    return contract.paid == .zero ? nil : contract.lastPaid ?? contract.firstPaid
  }

  /// Returns the score without the job, which holds it down only if that whole range is higher.
  private func without(_ failure: FailedJob) -> String? {
    if agreeingModels == 0 || score == nil { return nil }
    guard let without = failure.without, let score else {
      return "Without it you would have no score."
    }
    let isHigher =
      without.lowerBound > score.lowerBound && without.upperBound >= score.upperBound
    return isHigher
      ? "It holds your score down: about \(without.formatted())% without it."
      : "Without it the estimate would be about \(without.formatted())%, which is not higher."
  }

  /// Returns how many jobs are needed on each day it drops out, up to the first day with none.
  private func jobs(_ failure: FailedJob) -> [String] {
    let days = zip(failure.dropsOut, failure.jobsToTarget).compactMap { day, count in
      count.map { (day, $0) }
    }
    let enough = days.firstIndex { $0.1 == 0 }.map { $0 + 1 } ?? days.count
    return days.prefix(enough).map { day, count in
      "On \(day.formatted()) \(jobText(count))."
    }
  }

  /// As in "2 more good jobs with new clients would bring you to 90%".
  func jobText(_ count: Int) -> String {
    let goal = rules.jobSuccessScore.atLeast
    return count == 0
      ? "you would need no more jobs for \(goal)%"
      : "\(pluralized(count, "more good job")) with \(count == 1 ? "a new client" : "new clients") "
        + "would bring you to \(goal)%"
  }

  var history: ScoreSection {
    ScoreSection(
      title: "What happened between these days",
      header: ["Check-ins", "My Stats", "Your contracts"],
      rows: scoreChanges.map { change in
        [
          "\(change.from.formatted()) to \(change.to.formatted())",
          "\(change.before)% → \(change.after)%",
          events(change),
        ]
      })
  }

  func events(_ change: ScoreChange) -> String {
    let name = { (place: Int) in contracts[place].contract.name }
    let events =
      change.ended.map { "\(name($0)) ended" }
      + change.droppedOut.map {
        "\(name($0.contract)) dropped out of the \($0.months)-month window"
      }
      + change.paid.map { "\(name($0)) paid for the first time" }
    return events.isEmpty ? "nothing in your contracts" : events.joined(separator: "; ")
  }
}

extension Contract {
  /// As in "Acme (Checkout rewrite)".
  package var name: String { title.map { "\(client) (\($0))" } ?? client }
}

extension ContractCount {
  package var label: String {
    switch self {
    case .success: "success"
    case .failure: "failure"
    case .excluded: "not counted by Upwork"
    case .unpaid: "not counted: nothing paid"
    case .open: "not counted: still open"
    case .noFeedback: "not counted: no feedback"
    }
  }
}

extension ClosedRange<Int> {
  /// As in "1" or "5.5–7.5".
  var hundredthsText: String {
    let bounds = [lowerBound, upperBound].map { decimal(hundredths: $0) }
    return count == 1 ? bounds[0] : bounds.joined(separator: "–")
  }
}
