import Eligibility

extension ImportedFile {
  /// Returns the days from the first row to the last, ignoring rows after `today`.
  func days(through today: Day) -> ClosedRange<Day>? {
    let days = rows.lazy.map(\.transaction.date).filter { $0 <= today }
    guard let first = days.min(), let last = days.max() else { return nil }
    return first...last
  }

  /// Returns the days in a history's file name, or else of its rows; `nil` if it has estimates.
  func historyDays(through today: Day) -> ClosedRange<Day>? {
    switch format.contents {
    case .estimates: nil
    case .history: ImportedFile.days(named: name) ?? days(through: today)
    }
  }

  /// As in `statements_2021-06-28_2023-12-15.csv`.
  private static func days(named name: String) -> ClosedRange<Day>? {
    let bytes = Array(name.utf8)
    let length = 21
    for start in bytes.indices.dropLast(length - 1) where bytes[start + 10] == UInt8(ascii: "_") {
      let first = Day(String(decoding: bytes[start..<start + 10], as: UTF8.self))
      let last = Day(String(decoding: bytes[start + 11..<start + length], as: UTF8.self))
      if let first, let last, first <= last { return first...last }
    }
    return nil
  }
}

extension Profile {
  /// Returns the day since which the list is complete after these histories are added.
  func transactionsSince(withHistories histories: [ClosedRange<Day>]) -> Day? {
    let newestFirst = histories.sorted { $0.upperBound > $1.upperBound }
    return newestFirst.reduce(transactionsSince) { since, days in
      guard let since else { return transactions == nil ? days.lowerBound : nil }
      let reaches = days.upperBound >= since - 1 || hasOnlyEstimates
      return reaches ? min(since, days.lowerBound) : since
    }
  }

  private var hasOnlyEstimates: Bool {
    guard let transactions, !transactions.isEmpty else { return false }
    return transactions.allSatisfy { $0.estimate == true }
  }
}
