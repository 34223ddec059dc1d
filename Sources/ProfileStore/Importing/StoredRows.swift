import Eligibility

/// What a profile has already, counted: a file brings only what it has more of.
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

  init(_ transactions: [Transaction]) {
    counts.reserveCapacity(transactions.count)
    for transaction in transactions { counts[Row(transaction), default: Count()].stored += 1 }
  }

  mutating func beginFile(of rows: Int) {
    file += 1
    counts.reserveCapacity(counts.count + rows)
  }

  /// Whether it is stored; otherwise it is from now on.
  mutating func has(_ transaction: Transaction) -> Bool {
    counts[Row(transaction), default: Count()].hasOneMore(in: file)
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
    guard seen > stored else { return true }
    stored = seen
    return false
  }
}
