import Eligibility

/// What files say otherwise of payments that are stored.
struct Corrections {
  private var contracts: [RowCounts.Row: ArraySlice<String>] = [:]
  private var removals: [RowCounts.Row: ArraySlice<Reason>] = [:]

  enum Reason {
    /// It was earned for an agency.
    case agency
    /// It is stored a second time, with its contract.
    case duplicate
  }

  enum Outcome {
    case kept
    /// With the contract that it lacked.
    case filled(Transaction)
    case removed(Reason)
  }

  mutating func fill(_ row: RowCounts.Row, with contract: String) {
    contracts[row, default: []].append(contract)
  }

  mutating func remove(_ row: RowCounts.Row, because reason: Reason) {
    removals[row, default: []].append(reason)
  }

  /// What becomes of one; each correction is for one of those that are equal.
  mutating func outcome(of transaction: Transaction) -> Outcome {
    if contracts.isEmpty, removals.isEmpty { return .kept }
    let row = RowCounts.Row(transaction)
    let contract = contracts[row]?.popFirst()
    var corrected = transaction
    corrected.contract = contract ?? transaction.contract
    if let reason = removals[RowCounts.Row(corrected)]?.popFirst() { return .removed(reason) }
    return contract == nil ? .kept : .filled(corrected)
  }
}
