import Eligibility

/// Rows of unknown types; those that occur in several files are counted once.
struct UnknownRows {
  /// Counts by row without the contract, which some files lack.
  private var counts: [RowCounts.RowKey: Int] = [:]

  mutating func count(_ transaction: Transaction) {
    counts[RowCounts.RowKey(transaction).withoutContract, default: 0] += 1
  }

  func union(_ other: UnknownRows) -> UnknownRows {
    var union = self
    union.counts.merge(other.counts) { max($0, $1) }
    return union
  }

  var transactions: [Transaction] {
    counts.flatMap { row, count in
      repeatElement(Transaction(date: row.date, type: row.type, amount: row.amount), count: count)
    }
  }
}
