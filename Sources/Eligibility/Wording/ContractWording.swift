/// What a contract counts as, and until when.
extension ScoreEstimate.CountedContract {
  /// As in "failure, 2.3 stars".
  package var countText: String {
    [
      counts.label, contract.stars.map { "\($0.formatted()) stars" },
      contract.endedBadly == true ? "negative private reason" : nil,
    ].compactMap(\.self).joined(separator: ", ")
  }

  /// As in "Drops out of 6 months on 11 Jan, of 12 months on 11 Jul"; `nil` if it does not count.
  package func dropOutText(on today: Day, _ rules: Rules) -> String? {
    guard let dropsOut else { return nil }
    let ahead = zip(rules.score.windowMonths, dropsOut).filter { $0.1 > today }
    guard !ahead.isEmpty else {
      return "Dropped out of all windows on \(dropsOut.last?.formatted() ?? "")"
    }
    let dates = ahead.map { "\($0.0) months on \($0.1.formatted(relativeTo: today))" }
    return "Drops out of \(dates.joined(separator: ", of "))"
  }
}

extension ScoreEstimate {
  /// Returns sentences about one contract: what it counts as, its effect on the score, when it
  /// drops out, and its payments.
  package func sentences(at index: Int) -> [String] {
    let counted = contracts[index]
    let failure = failures.first { $0.contract == index }
    let drops = counted.dropOutText(on: date, rules)
    let paid = [
      counted.contract.paymentText, counted.contract.ended.map { "Ended \($0.formatted())" },
    ]
    return ["\(counted.contract.name): \(counted.countText)."] + (failure.map(effects) ?? [])
      + [drops.map { "\($0)." }].compactMap(\.self)
      + (paid.compactMap(\.self).isEmpty ? [] : [paid.sentences])
  }

  /// The sentences about the score as a whole.
  package var scoreSentences: [String] {
    [headline] + explained + [aheadText, disappearanceText, lastChange].compactMap(\.self)
  }

  /// A shorter version of `scoreSentences`.
  package var shortScoreSentences: [String] {
    explained + [disappearanceText].compactMap(\.self)
  }

  /// The headline for a title, as in "estimate 85–87%, not Upwork's figure".
  package var shortHeadline: String {
    if agreeingModels == 0 { return "dates only, no estimate" }
    return score.map { "estimate \($0.formatted())%, not Upwork's figure" }
      ?? "no score by this estimate"
  }

  /// As in "Acme (Checkout rewrite): success, 5 stars. Drops out of 6 months on 11 Jan".
  package func sentence(of counted: CountedContract) -> String {
    ["\(counted.contract.name): \(counted.countText)", counted.dropOutText(on: date, rules)]
      .compactMap(\.self).joined(separator: ". ")
  }
}

extension Contract {
  /// As in "Paid $1,150.00 from 12 Jun 2026 to 10 Jul 2026"; `nil` if nothing is paid.
  fileprivate var paymentText: String? {
    guard let firstPaid else { return nil }
    let sum = paid.map { " \($0.formatted())" } ?? ""
    guard let lastPaid, lastPaid != firstPaid else {
      return "Paid\(sum) on \(firstPaid.formatted())"
    }
    return "Paid\(sum) from \(firstPaid.formatted()) to \(lastPaid.formatted())"
  }
}

extension [String?] {
  fileprivate var sentences: String {
    compactMap { $0.map { "\($0)." } }.joined(separator: " ")
  }
}
