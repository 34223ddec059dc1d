import Eligibility

/// Counts the known transactions, so that only the additional rows of a file are imported.
///
/// Two rows are the same if reference, date, type and amount are equal, and contract is equal or
/// missing in one of them. Rows that are equal in all five are matched first.
struct RowCounts {
  private var counts: [RowKey: Count] = [:]
  private var file = 0
  /// Unmatched rows with a contract, by row without the contract; `nil` if not counted yet.
  private var unmatchedWithContract: [RowKey: Int]?
  private(set) var corrections = Corrections()

  struct RowKey: Hashable {
    let date: Day
    let type: Transaction.Kind
    let amount: Money
    /// `nil` if it is missing or empty.
    var contract: String?
    let reference: String?
  }

  fileprivate struct Count {
    var stored = 0
    /// How many the current file has matched.
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

  /// Matches a row that is equal in all five fields. Returns `false` if none is left.
  mutating func matchEqual(_ transaction: Transaction) -> Bool {
    guard !counts.isEmpty else { return false }
    return match(RowKey(transaction))
  }

  /// Matches a row where one of the two has no contract. A stored row gets the file's contract.
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

/// Corrections of rows that an earlier version stored incorrectly, after a file is matched.
extension RowCounts {
  /// Removes a second copy, without contract, of a payment that the file contains.
  mutating func removeDuplicate(of transaction: Transaction) {
    let row = RowKey(transaction)
    guard row.contract != nil, row.reference != nil, remaining(of: row.withoutContract) > 0 else {
      return
    }
    counts[row.withoutContract]?.stored -= 1
    corrections.remove(row.withoutContract, because: .duplicate)
  }

  /// Removes payments that were earned for an agency according to the file.
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

  /// Returns the newest day of a row with a reference; `nil` if there is none.
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

  /// The payment without type and contract; `nil` if it has no reference to identify it.
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
