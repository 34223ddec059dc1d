import Eligibility

/// Corrections of stored payments that the imported files imply.
struct Corrections {
  private var contracts: [RowCounts.RowKey: ArraySlice<String>] = [:]
  private var removals: [RowCounts.RowKey: ArraySlice<RemovalReason>] = [:]

  enum RemovalReason {
    /// It was earned for an agency.
    case agency
    /// It is also stored with its contract.
    case duplicate
  }

  enum Correction {
    case kept
    /// Contains the payment with the contract that it lacked.
    case filled(Transaction)
    case removed(RemovalReason)
  }

  mutating func fill(_ row: RowCounts.RowKey, with contract: String) {
    contracts[row, default: []].append(contract)
  }

  mutating func remove(_ row: RowCounts.RowKey, because reason: RemovalReason) {
    removals[row, default: []].append(reason)
  }

  /// Returns what happens to a stored payment, using up one matching correction.
  mutating func outcome(of transaction: Transaction) -> Correction {
    if contracts.isEmpty, removals.isEmpty { return .kept }
    let row = RowCounts.RowKey(transaction)
    let contract = contracts[row]?.popFirst()
    var corrected = transaction
    corrected.contract = contract ?? transaction.contract
    if let reason = removals[RowCounts.RowKey(corrected)]?.popFirst() { return .removed(reason) }
    return contract == nil ? .kept : .filled(corrected)
  }
}
