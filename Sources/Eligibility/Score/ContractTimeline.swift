/// The contracts as bars on one axis of days: when each was paid, and how long it stays in each
/// window.
package struct ContractTimeline: Equatable, Sendable {
  /// From the longest window back to the last day on which a contract drops out.
  package let days: Range<Day>
  package let today: Day
  /// In the file's order.
  package let bars: [ContractBar]

  /// Nil: there are no contracts.
  package init?(_ estimate: ScoreEstimate) {
    let months = estimate.rules.score.windowMonths
    guard let longest = months.last, let shortest = months.first, !estimate.contracts.isEmpty else {
      return nil
    }
    let start = estimate.date.adding(months: -longest)
    let bars = estimate.contracts.enumerated().map { index, counted in
      ContractBar(counted, at: index, months, today: estimate.date)
    }
    let end = bars.compactMap(\.end).max() ?? estimate.date
    days = start..<max(end, estimate.date.adding(months: shortest)) + 1
    today = estimate.date
    self.bars = bars
  }

  /// Like the list of contracts.
  package var newestFirst: [ContractBar] {
    bars.sorted { one, other in
      one.newest == other.newest ? one.index > other.index : one.newest > other.newest
    }
  }
}

/// One contract on the axis.
package struct ContractBar: Equatable, Sendable {
  /// Its place in the file.
  package let index: Int
  package let counted: ScoreEstimate.CountedContract
  /// From the first payment to the last; nil: nothing is paid.
  package let paid: Range<Day>?
  /// In one window after another, shortest first; empty: it does not count.
  package let windows: [Window]

  package struct Window: Equatable, Sendable {
    package let months: Int
    /// Those on which it is in this window and in no shorter one; then it drops out.
    package let days: Range<Day>
  }

  fileprivate init(
    _ counted: ScoreEstimate.CountedContract, at index: Int, _ months: [Int], today: Day
  ) {
    self.index = index
    self.counted = counted
    let contract = counted.contract
    paid = contract.firstPaid.flatMap { first in
      first > today ? nil : first..<min(contract.lastPaid ?? first, today) + 1
    }
    let ends = counted.dropsOut ?? []
    let starts = [counted.clock].compactMap(\.self) + ends
    windows = zip(months, zip(starts, ends)).map { months, days in
      Window(months: months, days: days.0..<days.1)
    }
  }

  /// The day on which it drops out of the last window.
  package var end: Day? { windows.last?.days.upperBound }

  /// The newest day that is known of it.
  fileprivate var newest: Day {
    let contract = counted.contract
    return contract.ended ?? contract.lastPaid ?? contract.firstPaid ?? Day(number: 0)
  }
}
