/// What is said of one contract: what it counts as, and until when.
extension ScoreEstimate.CountedContract {
  /// As in "failure, 2.3 stars".
  package var countWords: String {
    [
      counts.words, contract.stars.map { "\($0.words) stars" },
      contract.endedBadly == true ? "negative private reason" : nil,
    ].compactMap(\.self).joined(separator: ", ")
  }

  /// As in "Drops out of 6 months on 11 Jan 2027, of 12 months on 11 Jul 2027"; nil: it does not
  /// count.
  package func dropOutWords(on today: Day, _ rules: Rules) -> String? {
    guard let dropsOut else { return nil }
    let ahead = zip(rules.score.windowMonths, dropsOut).filter { $0.1 > today }
    guard !ahead.isEmpty else {
      return "Dropped out of all windows on \(dropsOut.last?.words ?? "")"
    }
    let words = ahead.map { "\($0.0) months on \($0.1.words)" }
    return "Drops out of \(words.joined(separator: ", of "))"
  }
}

extension ScoreEstimate {
  /// As in "Acme (Checkout rewrite): success, 5 stars. Drops out of 6 months on 11 Jan 2027".
  package func sentence(of counted: CountedContract) -> String {
    ["\(counted.contract.name): \(counted.countWords)", counted.dropOutWords(on: date, rules)]
      .compactMap(\.self).joined(separator: ". ")
  }
}
