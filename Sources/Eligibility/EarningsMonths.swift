/// The months around a day: what is earned, what drops out of the window, and the 12-month sum.
package struct EarningsMonths: Equatable, Sendable {
  /// Twelve months up to the one that contains the day, and twelve after it.
  package let months: [Month]
  /// The index of the month that contains the day.
  package static let current = 11

  package struct Month: Equatable, Sendable {
    package let first: Day
    package let last: Day
    /// The earnings; `nil` if the profile does not have them, or the month is in the future.
    package let earned: Money?
    /// What drops out if nothing more is earned; `nil` if the month is not in the future.
    package let dropsOut: Money?
    /// The 12-month sums in the middle and at the end of the month; `nil` where unknown.
    ///
    /// In the month that contains the day, no sum is for a later day.
    package let sums: [Money?]

    package var sum: Money? { sums.last ?? nil }
  }

  package init(_ assessment: Assessment) {
    let date = assessment.date
    let start = date - (date.components.day - 1)
    let firsts = (0...24).map { start.adding(months: $0 - EarningsMonths.current) }
    var months: [Month] = []
    for (first, next) in zip(firsts, firsts.dropFirst()) {
      let last = next - 1
      let days = [first + (last - first) / 2, last].map { first <= date ? min($0, date) : $0 }
      let sums = days.map(assessment.earningsSum)
      let before = months.last?.sum ?? nil
      let change = before.flatMap { before in (sums.last ?? nil).map { before - $0 } }
      months.append(
        Month(
          first: first, last: last,
          earned: first <= date ? assessment.earned(from: first, through: min(last, date)) : nil,
          dropsOut: first > date ? change.map { max(.zero, $0) } : nil, sums: sums))
    }
    self.months = months
  }

  package var isKnown: Bool { months.contains { $0.sum != nil || $0.earned != nil } }
}

extension Assessment {
  /// Returns the sum of the payments; `nil` if the list does not go back to `first`.
  fileprivate func earned(from first: Day, through last: Day) -> Money? {
    guard snapshot.hasCompleteTransactions(since: first) else { return nil }
    return snapshot.cumulativeEarnings.counted(from: first, through: last)
  }

  /// Returns the 12-month sum as it was or will be known on `day`; `nil` if unknown.
  fileprivate func earningsSum(on day: Day) -> Money? {
    let rule = rules.earnings
    guard day < date else {
      guard case .money(let sum)? = rule.evaluation(on: day, in: projection).value else {
        return nil
      }
      return sum
    }
    let first = day - (rule.windowDays - 1)
    let official = snapshot.checkIns.last { $0.date <= day && $0.earnings != nil }
    if let official, let figure = official.earnings, day - official.date < rule.windowDays {
      let start = official.date - (rule.windowDays - 1)
      return figure + snapshot.cumulativeEarnings.counted(from: official.date + 1, through: day)
        - snapshot.cumulativeEarnings.counted(from: start, through: first - 1)
    }
    return snapshot.hasCompleteTransactions(since: first)
      ? snapshot.cumulativeEarnings.counted(from: first, through: day) : nil
  }
}
