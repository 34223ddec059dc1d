/// What a contract counts as.
package enum ContractCount: String, CaseIterable, Sendable {
  case success, failure
  /// Not counted.
  case excluded, unpaid, open, noFeedback
}

extension Contract {
  /// What is known of it on `day`.
  func known(on day: Day) -> Contract {
    var known = self
    if let firstPaid, firstPaid > day { known.firstPaid = nil }
    if let lastPaid, lastPaid > day { known.lastPaid = day }
    if let ended, ended > day { (known.ended, known.stars, known.endedBadly) = (nil, nil, nil) }
    return known
  }

  func count(_ rules: ScoreRules) -> ContractCount {
    if excluded == true { return .excluded }
    if endedBadly == true || stars.map({ $0 < rules.successStars }) == true { return .failure }
    guard let span = paymentSpan else { return .unpaid }
    if stars != nil || span > rules.longTermMoreThanDays { return .success }
    return ended == nil ? .open : .noFeedback
  }

  /// Days from the first payment to the last; nil: nothing is paid.
  var paymentSpan: Int? {
    guard let firstPaid, paid != .zero else { return nil }
    return (lastPaid ?? firstPaid) - firstPaid
  }

  /// What its time in the windows runs from: the last payment, or, of one that failed unpaid, the end.
  var clock: Day? { paymentSpan == nil ? ended : lastPaid ?? firstPaid }
}
