import Eligibility

/// Merges exports into the transactions of a profile.
struct ImportMerge {
  private let profile: Profile
  private let today: Day
  /// Estimates up to this day are removed; `nil` if no history is imported.
  private let newestOfHistory: Day?
  private var stored = RowCounts()
  private var added: [Transaction] = []
  /// How many of `added` come from earlier files.
  private var countOfOtherFiles = 0
  private var types: [TypeKey: ImportReport.TypeSummary] = [:]
  private var leftOut: [ImportReport.SkipReason: ImportReport.Tally] = [:]
  private var unknown: [TypeKey: UnknownRows] = [:]

  private struct TypeKey: Hashable {
    let name: String
    let storage: ImportReport.Disposition
  }

  fileprivate enum RowOutcome: Equatable {
    case added
    /// A known transaction has the same date, type, amount, contract and reference.
    case equal
    /// A known transaction matches, except that one of the two has no contract.
    case same
    case leftOut(ImportReport.SkipReason)
  }

  /// - Parameter newestOfHistory: the newest day in all imported histories; `nil` if there is none.
  init(_ profile: Profile, newestOfHistory: Day?, today: Day) {
    self.profile = profile
    self.newestOfHistory = newestOfHistory
    self.today = today
    stored.add((profile.transactions ?? []).filter { !isObsolete($0) })
  }

  mutating func take(_ export: ImportedFile) {
    stored.beginFile(after: added[countOfOtherFiles...])
    countOfOtherFiles = added.count
    let outcomes = outcomes(of: export)
    count(outcomes, of: export)
    for (row, outcome) in zip(export.rows, outcomes) where outcome == .equal {
      stored.removeDuplicate(of: row.transaction)
    }
    let agencyRows = zip(export.rows, outcomes).lazy.filter { $1 == .leftOut(.agency) }
    stored.removeAgencyRows(agencyRows.map(\.0.transaction))
  }

  private mutating func outcomes(of export: ImportedFile) -> [RowOutcome] {
    let settled =
      export.format.contents == .estimates ? stored.newestReferenced(through: today) : nil
    var outcomes = export.rows.map { row in
      if let reason = reasonToLeaveOut(row, of: export, settled) {
        return RowOutcome.leftOut(reason)
      }
      return stored.matchEqual(row.transaction) ? .equal : .added
    }
    added.reserveCapacity(added.count + outcomes.count { $0 == .added })
    for (index, row) in export.rows.enumerated() where outcomes[index] == .added {
      if stored.matchWithoutContract(row.transaction) {
        outcomes[index] = .same
      } else {
        added.append(row.transaction)
      }
    }
    putOldestFirst()
    return outcomes
  }

  /// Reverses the rows of a file that lists the newest first, so that each day's rows are in order.
  private mutating func putOldestFirst() {
    guard let first = added[countOfOtherFiles...].first, let last = added.last,
      first.date > last.date
    else { return }
    added[countOfOtherFiles...].reverse()
  }

  private func reasonToLeaveOut(
    _ row: ImportedFile.Row, of export: ImportedFile, _ settled: Day?
  ) -> ImportReport.SkipReason? {
    if row.transaction.date > today { return .pending }
    if export.types[row.type].meaning == .notEarnings { return .notEarnings }
    if row.isAgency { return .agency }
    return settled.map { row.transaction.date <= $0 } == true ? .settled : nil
  }

  private mutating func count(_ outcomes: [RowOutcome], of export: ImportedFile) {
    let names = export.types.map { $0.name.lowercased() }
    var unknownOfFile: [TypeKey: UnknownRows] = [:]
    for (row, outcome) in zip(export.rows, outcomes) {
      let type = export.types[row.type]
      let storage = type.storage(of: row.transaction)
      let key = TypeKey(name: names[row.type], storage: storage)
      types[key, default: .init(type.name, storage)].count(row.transaction.amount, outcome)
      if case .leftOut(let reason) = outcome {
        leftOut[reason, default: .init()].count(row.transaction.amount)
      } else if storage == .unknownType {
        unknownOfFile[key, default: .init()].count(row.transaction)
      }
    }
    unknown.merge(unknownOfFile) { $0.union($1) }
  }

  private func isObsolete(_ transaction: Transaction) -> Bool {
    guard let newestOfHistory else { return false }
    return transaction.estimate == true && transaction.date <= newestOfHistory
  }
}

extension ImportMerge {
  /// - Parameter histories: the days that the histories cover completely.
  func result(_ histories: [ClosedRange<Day>]) -> ImportResult {
    var result = ImportResult(profile)
    result.report.types = typeLines
    result.report.leftOut = leftOut
    var corrections = stored.corrections
    result.correct(&corrections, isObsolete: isObsolete)
    let since = profile.transactionsSince(withHistories: histories) ?? sinceFirstEstimate
    result.add(added, correctedBy: &corrections, since: since)
    return result
  }

  private var typeLines: [ImportReport.TypeSummary] {
    types.map { key, line in
      var line = line
      line.unknown = unknown[key]?.transactions ?? []
      return line
    }.sorted { ($0.storage, $0.name) < ($1.storage, $1.name) }
  }

  /// The day of the first estimate, if the profile had no transactions; earlier ones are unknown.
  private var sinceFirstEstimate: Day? {
    profile.transactions == nil ? added.lazy.map(\.date).min() : nil
  }
}

extension ImportReport.TypeSummary {
  fileprivate mutating func count(_ amount: Money, _ outcome: ImportMerge.RowOutcome) {
    switch outcome {
    case .added: added.count(amount)
    case .equal, .same: known.count(amount)
    case .leftOut: leftOut.count(amount)
    }
  }
}

extension RowType {
  fileprivate func storage(of transaction: Transaction) -> ImportReport.Disposition {
    switch meaning {
    case .counted(let kind): transaction.type == kind ? .earning(kind) : .wrongSign
    case .notEarnings: .notStored
    case .unknown: .unknownType
    }
  }
}
