import Eligibility

/// Rows of a type that is not known; those that several files have are counted once.
struct UnknownRows {
  /// By what they are without a contract, which some files do not tell.
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
