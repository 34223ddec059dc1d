import Eligibility

/// What was there before a file, counted: the file brings only what it has more of.
///
/// Two rows are the same if reference, date, type and amount are, and contract unless one of the
/// two has none. All rows of a file that are equal in all five are matched before any others.
struct RowCounts {
  private var counts: [RowKey: Count] = [:]
  private var file = 0
  /// Rows that have a contract and are not matched yet, by what they are without it.
  private var unmatchedWithContract: [RowKey: Int]?
  private(set) var corrections = Corrections()

  struct RowKey: Hashable {
    let date: Day
    let type: Transaction.Kind
    let amount: Money
    /// Nil also where it is empty.
    var contract: String?
    let reference: String?
  }

  fileprivate struct Count {
    var stored = 0
    /// Matched by the file that is read.
    var matched = 0
    var file = 0
  }

  mutating func beginFile(after others: some Collection<Transaction>) {
    file += 1
    unmatchedWithContract = nil
    add(others)
  }

  mutating func add(_ stored: some Collection<Transaction>) {
    counts.reserveCapacity(counts.count + stored.count)
    for transaction in stored { counts[RowKey(transaction), default: Count()].stored += 1 }
  }

  /// Whether one that is equal in all five is left; it is then matched.
  mutating func matchEqual(_ transaction: Transaction) -> Bool {
    guard !counts.isEmpty else { return false }
    return match(RowKey(transaction))
  }

  /// The same for one of which one of the two has no contract; a stored one takes the file's.
  mutating func matchWithoutContract(_ transaction: Transaction) -> Bool {
    guard !counts.isEmpty else { return false }
    let row = RowKey(transaction)
    guard let contract = row.contract else { return matchAnyContract(of: row) }
    guard remaining(of: row.withoutContract) > 0 else { return false }
    counts[row.withoutContract]?.stored -= 1
    counts[row, default: Count()].stored += 1
    corrections.fill(row.withoutContract, with: contract)
    return match(row)
  }

  private mutating func matchAnyContract(of row: RowKey) -> Bool {
    var unmatched = unmatchedWithContract ?? countUnmatchedWithContract()
    defer { unmatchedWithContract = unmatched }
    unmatchedWithContract = nil
    guard let count = unmatched[row], count > 0 else { return false }
    unmatched[row] = count - 1
    return true
  }

  private func countUnmatchedWithContract() -> [RowKey: Int] {
    var unmatched: [RowKey: Int] = [:]
    for (row, count) in counts where row.contract != nil {
      unmatched[row.withoutContract, default: 0] += count.left(in: file)
    }
    return unmatched
  }

  private mutating func match(_ row: RowKey) -> Bool {
    guard let index = counts.index(forKey: row) else { return false }
    return counts.values[index].matchOneMore(in: file)
  }

  private func remaining(of row: RowKey) -> Int {
    counts[row]?.left(in: file) ?? 0
  }
}

/// What an earlier version stored wrongly, put right once all rows of a file are matched.
extension RowCounts {
  /// Of a payment that an equal row of the file has told of, a second copy without its contract.
  mutating func removeDuplicate(of transaction: Transaction) {
    let row = RowKey(transaction)
    guard row.contract != nil, row.reference != nil, remaining(of: row.withoutContract) > 0 else {
      return
    }
    counts[row.withoutContract]?.stored -= 1
    corrections.remove(row.withoutContract, because: .duplicate)
  }

  /// Payments that the file says were earned for an agency.
  mutating func removeAgencyRows(_ agencyRows: some Sequence<Transaction>) {
    let payments = Set(agencyRows.compactMap { RowKey($0).payment })
    guard !payments.isEmpty else { return }
    for (row, count) in counts {
      guard let payment = row.payment, payments.contains(payment) else { continue }
      for _ in 0..<count.left(in: file) {
        counts[row]?.stored -= 1
        corrections.remove(row, because: .agency)
      }
    }
  }

  /// The newest day of one that has a reference.
  func newestReferenced(through today: Day) -> Day? {
    counts.lazy.filter { row, count in
      row.reference != nil && row.date <= today && count.stored > 0
    }.map(\.key.date).max()
  }
}

extension RowCounts.RowKey {
  init(_ transaction: Transaction) {
    self.init(
      date: transaction.date, type: transaction.type, amount: transaction.amount,
      contract: transaction.contract?.isEmpty == true ? nil : transaction.contract,
      reference: transaction.reference?.isEmpty == true ? nil : transaction.reference)
  }

  var withoutContract: RowCounts.RowKey {
    var row = self
    row.contract = nil
    return row
  }

  /// What it is whatever its type and contract; nil without a reference, which another may lack too.
  fileprivate var payment: Payment? {
    reference.map { Payment(date: date, amount: amount, reference: $0) }
  }

  fileprivate struct Payment: Hashable {
    let date: Day
    let amount: Money
    let reference: String
  }
}

extension RowCounts.Count {
  fileprivate func left(in file: Int) -> Int {
    stored - (self.file == file ? matched : 0)
  }

  fileprivate mutating func matchOneMore(in file: Int) -> Bool {
    if self.file != file { (self.file, matched) = (file, 0) }
    guard matched < stored else { return false }
    matched += 1
    return true
  }
}
