/// The contracts as bars on one time axis: when each is paid, and how long it is in each window.
package struct ContractTimeline: Equatable, Sendable {
  /// From the start of the longest window to the last day on which a contract drops out.
  package let days: Range<Day>
  package let today: Day
  /// The bars, in the order of the file.
  package let bars: [ContractBar]

  /// Creates the timeline; `nil` if there are no contracts.
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

  /// The bars in the order of the list of contracts.
  package var newestFirst: [ContractBar] {
    bars.sorted { one, other in
      one.newest == other.newest ? one.index > other.index : one.newest > other.newest
    }
  }
}

package struct ContractBar: Equatable, Sendable {
  /// The position in the file.
  package let index: Int
  package let counted: ScoreEstimate.CountedContract
  /// The days from the first payment to the last; `nil` if nothing is paid.
  package let paid: Range<Day>?
  /// The windows that it passes through, shortest first; empty if it does not count.
  package let windows: [Window]

  package struct Window: Equatable, Sendable {
    package let months: Int
    /// The days on which it is in this window but in no shorter one.
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
    let starts = [counted.countedFrom].compactMap(\.self) + ends
    windows = zip(months, zip(starts, ends)).map { months, days in
      Window(months: months, days: days.0..<days.1)
    }
  }

  /// The day on which it drops out of the last window; `nil` if it does not count.
  package var end: Day? { windows.last?.days.upperBound }

  /// The newest known day of the contract.
  fileprivate var newest: Day {
    let contract = counted.contract
    return contract.ended ?? contract.lastPaid ?? contract.firstPaid ?? Day(number: 0)
  }
}
