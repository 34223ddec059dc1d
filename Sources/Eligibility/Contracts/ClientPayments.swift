/// A summary of the payments from one client.
package struct ClientPayments: Equatable, Sendable {
  /// The name of the client in the newest payment.
  package let client: String
  package let first: Day
  package let last: Day
  /// The total after refunds, never below zero.
  package let sum: Money
  /// The number of 90-day periods with a payment, counted from the first payment.
  package let periods: Int
  package let count: Int
  fileprivate let periodDays: Int

  /// Creates the summary; `nil` if the client has no payment up to `today`.
  package init?(of client: String, in profile: Profile, today: Day, rules: Rules) {
    let key = client.clientKey
    self.init(
      (profile.transactions ?? []).filter { $0.contract?.clientKey == key }, today: today,
      rules: rules)
  }

  fileprivate init?(_ all: [Transaction], today: Day, rules: Rules) {
    let known = all.filter { $0.date <= today && $0.estimate != true }
    let paid = known.filter(\.isActivity)
    guard let first = paid.map(\.date).min(),
      let newest = paid.max(by: { $0.date < $1.date }), let client = newest.contract
    else { return nil }
    let sum = known.filter(\.isCounted).reduce(Money.zero) { $0 + $1.amount }
    self.client = client
    self.first = first
    last = newest.date
    self.sum = max(.zero, sum)
    let length = rules.score.periodDays
    periods = min(
      Contract.periodsRange.upperBound, Set(paid.map { ($0.date - first) / length }).count)
    count = paid.count
    periodDays = length
  }

  /// Returns the contract with the days and the total of the payments.
  ///
  /// If it was also paid before or after the listed payments, only its days are extended.
  package func filled(_ contract: Contract) -> Contract {
    if let ended = contract.ended, ended < first { return contract }
    var filled = contract
    let known = (first: contract.firstPaid ?? first, last: contract.lastPaid ?? contract.firstPaid)
    let isListed = known.first >= first && (known.last ?? last) <= last
    filled.firstPaid = min(known.first, first)
    let end = max(known.last ?? last, last)
    filled.lastPaid = end == filled.firstPaid && contract.lastPaid == nil ? nil : end
    guard isListed else { return filled }
    filled.paid = sum
    filled.periods = periods == 1 + (last - first) / periodDays ? nil : periods
    return filled
  }
}

extension Profile {
  /// Returns the number of contracts with that client.
  package func contractCount(with client: String) -> Int {
    let key = client.clientKey
    return (contracts ?? []).count { $0.client.clientKey == key }
  }

  /// Returns the payments of each of these clients that has any.
  func payments(of clients: Set<[UInt8]>, today: Day, rules: Rules) -> [[UInt8]: ClientPayments] {
    var groups: [[UInt8]: [Transaction]] = [:]
    for transaction in transactions ?? [] {
      guard let key = transaction.contract?.clientKey, clients.contains(key) else { continue }
      groups[key, default: []].append(transaction)
    }
    return groups.compactMapValues { ClientPayments($0, today: today, rules: rules) }
  }
}
