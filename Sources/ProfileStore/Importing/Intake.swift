import Eligibility

/// A profile's list of transactions while exports come in.
struct Intake {
  private let profile: Profile
  private let today: Day
  private var stored = StoredRows()
  private var added: [Transaction] = []
  /// Of the added, those of the files before the one that is read.
  private var countOfOtherFiles = 0
  /// Estimates up to that day are taken away.
  private var newestOfHistory: Day?
  /// The newest that is surely paid.
  private var newestReferenced: Day?
  private var types: [TypeKey: ImportReport.TypeLine] = [:]
  private var leftOut: [ImportReport.LeftOut: ImportReport.Tally] = [:]

  private struct TypeKey: Hashable {
    let name: String
    let storage: ImportReport.Storage
  }

  fileprivate enum Fate {
    case added, known, leftOut
  }

  init(_ profile: Profile, today: Day) {
    self.profile = profile
    self.today = today
    let transactions = profile.transactions ?? []
    stored.add(transactions)
    newestReferenced =
      transactions.lazy
      .filter { $0.reference != nil && $0.date <= today }.map(\.date).max()
  }

  mutating func take(_ export: Export) {
    stored.beginFile(after: added[countOfOtherFiles...])
    countOfOtherFiles = added.count
    added.reserveCapacity(added.count + export.rows.count)
    let names = export.types.map { $0.name.lowercased() }
    for row in export.rows {
      let type = export.types[row.type]
      let storage = type.storage(of: row.transaction)
      let key = TypeKey(name: names[row.type], storage: storage)
      let fate = take(row, of: export.format, storage)
      types[key, default: .init(type.name, storage)].count(row.transaction.amount, fate)
    }
    guard export.format.holds == .history else { return }
    newestOfHistory = [newestOfHistory, export.days(through: today)?.upperBound]
      .compactMap(\.self).max()
  }

  private mutating func take(
    _ row: Export.Row, of format: ExportFormat, _ storage: ImportReport.Storage
  ) -> Fate {
    let transaction = row.transaction
    if let reason = reasonToLeaveOut(row, of: format, storage) {
      leftOut[reason, default: .init()].count(transaction.amount)
      return .leftOut
    }
    if stored.has(transaction) { return .known }
    added.append(transaction)
    if transaction.reference != nil {
      newestReferenced = max(newestReferenced ?? transaction.date, transaction.date)
    }
    return .added
  }

  private func reasonToLeaveOut(
    _ row: Export.Row, of format: ExportFormat, _ storage: ImportReport.Storage
  ) -> ImportReport.LeftOut? {
    if row.transaction.date > today { return .pending }
    if storage == .notStored { return .notEarnings }
    if row.isAgency { return .agency }
    guard format.holds == .estimates, let newestReferenced else { return nil }
    return row.transaction.date <= newestReferenced ? .settled : nil
  }
}

/// What has come of it.
extension Intake {
  struct Result {
    let report: ImportReport
    let steps: [ProfileEdit.Step]
    let profile: Profile
  }

  /// - Parameter histories: the days of which all is told.
  func result(_ histories: [ClosedRange<Day>]) -> Result {
    let old = profile.transactions ?? []
    let obsolete = old.indices.filter(isObsolete)
    let new = oldestFirst
    let since = profile.transactionsSince(withHistories: histories) ?? sinceFirstEstimate
    var after = profile
    after.transactionsSince = since
    let kept = old.indices.filter { !isObsolete($0) }.map { old[$0] } + new
    after.transactions = kept.isEmpty && obsolete.isEmpty ? profile.transactions : kept
    // From the last to the first, so that each stands where it stood.
    let steps =
      obsolete.reversed().map { ProfileEdit.Step.remove(.transactions, $0) }
      + (since == profile.transactionsSince ? [] : since.map { [ProfileEdit.beginning($0)] } ?? [])
      + (new.isEmpty ? [] : [.addTransactions(new)])
    return Result(report: report(obsolete.map { old[$0] }), steps: steps, profile: after)
  }

  /// A profile that has only estimates does not know what was before them.
  private var sinceFirstEstimate: Day? {
    profile.transactions == nil ? added.lazy.map(\.date).min() : nil
  }

  private func isObsolete(_ index: Int) -> Bool {
    guard let transaction = profile.transactions?[index], let newestOfHistory else { return false }
    return transaction.estimate == true && transaction.date <= newestOfHistory
  }

  /// Rows of one day in the order of a file that goes from old to new.
  private var oldestFirst: [Transaction] {
    guard let first = added.first, let last = added.last else { return [] }
    let asRead = first.date > last.date ? added.indices.reversed() : Array(added.indices)
    return asRead.sorted { added[$0].date < added[$1].date }.map { added[$0] }
  }

  private func report(_ obsolete: [Transaction]) -> ImportReport {
    var report = ImportReport()
    report.types = types.values.sorted { ($0.storage, $0.name) < ($1.storage, $1.name) }
    report.leftOut = leftOut
    for transaction in obsolete { report.estimatesTakenAway.count(transaction.amount) }
    return report
  }
}

extension ImportReport.TypeLine {
  fileprivate mutating func count(_ amount: Money, _ fate: Intake.Fate) {
    switch fate {
    case .added: added.count(amount)
    case .known: known.count(amount)
    case .leftOut: leftOut.count(amount)
    }
  }
}

extension ExportType {
  fileprivate func storage(of transaction: Transaction) -> ImportReport.Storage {
    switch meaning {
    case .counted(let kind): transaction.type == kind ? .earning(kind) : .wrongSign
    case .notEarnings: .notStored
    case .unknown: .unknownType
    }
  }
}
