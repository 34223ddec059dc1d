/// The running total of counted earnings, so that the sum of any window is one subtraction.
struct CumulativeEarnings: Equatable, Sendable {
  private let firstDay: Day
  /// `running[n]` is the total of the first `n` days, in cents.
  private let running: [Int]

  init(_ transactions: some Sequence<Transaction>, through today: Day, reach: Int) {
    firstDay = today - (reach - 1)
    var daily = [Int](repeating: 0, count: reach)
    for transaction in transactions where transaction.isCounted {
      let index = transaction.date - firstDay
      if daily.indices.contains(index) { daily[index] += transaction.amount.cents }
    }
    running = daily.reduce(into: [0]) { sums, cents in sums.append((sums.last ?? 0) + cents) }
  }

  /// Returns the earnings from `first` through `last`; zero if `last` is before `first`.
  func counted(from first: Day, through last: Day) -> Money {
    guard first <= last else { return .zero }
    return Money(cents: total(last + 1) - total(first))
  }

  private func total(_ day: Day) -> Int {
    running[min(max(0, day - firstDay), running.count - 1)]
  }
}
