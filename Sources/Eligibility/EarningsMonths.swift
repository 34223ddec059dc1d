/// The months around a day: what was earned in each, what drops out of the window, and the 12-month sum.
package struct EarningsMonths: Equatable, Sendable {
  /// Twelve up to the one of the day, and twelve after it.
  package let months: [Month]
  /// The place of the month that the day is in.
  package static let current = 11

  package struct Month: Equatable, Sendable {
    package let first: Day
    package let last: Day
    /// Nil: the profile does not say, or the month lies ahead.
    package let earned: Money?
    /// In a month that lies ahead, as far as no more is earned.
    package let dropsOut: Money?
    /// The 12-month sum halfway and at its end, or on the day itself; nil: not known.
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
  /// By the list of payments; nil where it does not reach back so far.
  fileprivate func earned(from first: Day, through last: Day) -> Money? {
    guard snapshot.hasCompleteTransactions(since: first) else { return nil }
    return snapshot.cumulativeEarnings.counted(from: first, through: last)
  }

  /// The 12-month sum on a day, as far as it was or will be known then.
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
