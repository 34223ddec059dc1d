/// What a contract counts as.
package enum ContractCount: String, CaseIterable, Sendable {
  case success, failure
  /// Not counted.
  case excluded, unpaid, open, noFeedback
}

/// What is known of a contract on one day.
struct KnownContract {
  private let firstPaid: Day?
  private let lastPaid: Day?
  private let ended: Day?
  private let stars: Stars?
  private let endedBadly: Bool
  private let excluded: Bool
  let paid: Money?
  /// As written.
  let periods: Int?

  init(_ contract: Contract, on day: Day) {
    let hasEnded = contract.ended.map { $0 <= day } ?? false
    firstPaid = contract.firstPaid.flatMap { $0 > day ? nil : $0 }
    lastPaid = contract.lastPaid.map { min($0, day) }
    ended = hasEnded ? contract.ended : nil
    stars = hasEnded ? contract.stars : nil
    endedBadly = hasEnded && contract.endedBadly == true
    excluded = contract.excluded == true
    paid = contract.paid
    periods = contract.periods
  }

  func count(_ rules: ScoreRules) -> ContractCount {
    if excluded { return .excluded }
    if endedBadly || stars.map({ $0 < rules.successStars }) == true { return .failure }
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
