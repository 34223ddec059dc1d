import Eligibility

/// What was there before a file, counted: the file brings only what it has more of.
struct StoredRows {
  private var counts: [Row: Count] = [:]
  private var file = 0

  fileprivate struct Row: Hashable {
    let date: Day
    let type: Transaction.Kind
    let amount: Money
    let contract: String?
    let reference: String?
  }

  fileprivate struct Count {
    var stored = 0
    /// In the file that is read.
    var seen = 0
    var file = 0
  }

  mutating func beginFile(after others: some Collection<Transaction>) {
    file += 1
    add(others)
  }

  mutating func add(_ stored: some Collection<Transaction>) {
    counts.reserveCapacity(counts.count + stored.count)
    for transaction in stored { counts[Row(transaction), default: Count()].stored += 1 }
  }

  /// Whether it was there as often as the file has had it by now.
  mutating func has(_ transaction: Transaction) -> Bool {
    guard !counts.isEmpty, let index = counts.index(forKey: Row(transaction)) else { return false }
    return counts.values[index].hasOneMore(in: file)
  }
}

extension StoredRows.Row {
  fileprivate init(_ transaction: Transaction) {
    self.init(
      date: transaction.date, type: transaction.type, amount: transaction.amount,
      contract: transaction.contract, reference: transaction.reference)
  }
}

extension StoredRows.Count {
  fileprivate mutating func hasOneMore(in file: Int) -> Bool {
    if self.file != file { (self.file, seen) = (file, 0) }
    seen += 1
    return seen <= stored
  }
}
