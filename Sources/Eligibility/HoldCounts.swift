/// The listed holds, sorted so that those that count on a day are found by binary search.
struct HoldCounts: Equatable, Sendable {
  /// The first day of each hold, oldest first.
  private let first: [Day]
  /// The last day on which each hold counts, oldest first, without those that are still active.
  private let last: [Day]

  init(_ holds: [Hold], clearAfterDays: Int) {
    first = holds.map { $0.from }.sorted()
    last = holds.compactMap { $0.to.map { $0 + clearAfterDays } }.sorted()
  }

  func count(on day: Day) -> Int {
    first.count(before: day + 1) - last.count(before: day)
  }
}

extension [Day] {
  /// Returns how many days are before `day`. The array must be sorted, oldest first.
  func count(before day: Day) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
