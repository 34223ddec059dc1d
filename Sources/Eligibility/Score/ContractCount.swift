/// How a contract counts toward the Job Success Score.
package enum ContractCount: String, CaseIterable, Sendable {
  case success, failure
  /// Not counted.
  case excluded, unpaid, open, noFeedback
}

/// The facts of a contract that are known on one day.
struct KnownContract {
  private let firstPaid: Day?
  private let lastPaid: Day?
  private let ended: Day?
  private let stars: Stars?
  private let endedBadly: Bool
  private let excluded: Bool
  let paid: Money?
  /// The number of 90-day periods with a payment, as entered.
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

  /// The days from the first payment to the last; `nil` if nothing is paid.
  var paymentSpan: Int? {
    guard let firstPaid, paid != .zero else { return nil }
    return (lastPaid ?? firstPaid) - firstPaid
  }

  /// The day from which its windows are counted: the last payment, or the end if failed unpaid.
  var countedFrom: Day? { paymentSpan == nil ? ended : lastPaid ?? firstPaid }
}
