import Eligibility

/// The result of an import: the profile, the steps that lead to it, and the report.
struct ImportResult {
  private(set) var profile: Profile
  private(set) var steps: [ProfileEdit.Operation] = []
  var report = ImportReport()

  init(_ profile: Profile) {
    self.profile = profile
  }

  /// Applies the corrections to the stored transactions.
  mutating func correct(
    _ corrections: inout Corrections, isObsolete: (Transaction) -> Bool
  ) {
    let stored = profile.transactions ?? []
    var (kept, removed): ([Transaction], [Int]) = ([], [])
    var contracts: [Int: JSONValue] = [:]
    for (index, transaction) in stored.enumerated() {
      let corrected =
        isObsolete(transaction)
        ? removeEstimate(transaction) : correct(transaction, by: &corrections)
      guard let corrected else {
        removed.append(index)
        continue
      }
      kept.append(corrected)
      guard corrected.contract != transaction.contract else { continue }
      contracts[index] = corrected.contract.map { .text($0) }
    }
    if !contracts.isEmpty { steps.append(.setEach(.transactions, "contract", contracts)) }
    // From last to first, so that the indices stay valid.
    steps += removed.reversed().map { .remove(.transactions, $0) }
    if !removed.isEmpty { profile.transactions = kept.isEmpty ? nil : kept }
    if !contracts.isEmpty { profile.transactions = kept }
  }

  mutating func add(
    _ added: [Transaction], correctedBy corrections: inout Corrections, since: Day?
  ) {
    var new: [Transaction] = []
    for transaction in added {
      if let transaction = correct(transaction, by: &corrections) { new.append(transaction) }
    }
    if let since, since != profile.transactionsSince {
      steps.append(ProfileEdit.Operation.startTransactions(since))
    }
    profile.transactionsSince = since
    if new.isEmpty { return }
    let oldestFirst = new.stablySorted(by: \.date)
    steps.append(.addTransactions(oldestFirst))
    profile.transactions = (profile.transactions ?? []) + oldestFirst
  }

  private mutating func removeEstimate(_ transaction: Transaction) -> Transaction? {
    report.removedEstimates.count(transaction.amount)
    return nil
  }

  /// Returns the corrected transaction; `nil` if it is removed.
  private mutating func correct(
    _ transaction: Transaction, by corrections: inout Corrections
  ) -> Transaction? {
    switch corrections.outcome(of: transaction) {
    case .kept: return transaction
    case .filled(let corrected):
      report.contractsFilledIn += 1
      return corrected
    case .removed(.agency): report.agencyRemoved.append(transaction)
    case .removed(.duplicate): report.duplicatesRemoved.append(transaction)
    }
    return nil
  }
}
