import Eligibility

/// An import of Upwork files into a profile: a report, and an edit that is one step to undo.
package struct Import: Sendable {
  package let report: ImportReport
  package let edit: ProfileEdit
  /// The contract changes that the payments imply.
  package let contracts: ContractChanges

  package init(_ exports: [ImportedFile], into profile: Profile, today: Day, rules: Rules) {
    let histories = exports.filter { $0.format.contents == .history }
    let newestOfHistory = histories.compactMap { $0.days(through: today)?.upperBound }.max()
    var intake = ImportMerge(profile, newestOfHistory: newestOfHistory, today: today)
    // Estimates last: they are skipped for days that a history covers.
    for export in histories { intake.take(export) }
    for export in exports where export.format.contents == .estimates { intake.take(export) }
    let days = histories.compactMap { $0.historyDays(through: today) }
    let result = intake.result(days.filter { $0.lowerBound <= today })
    var report = result.report
    report.files = exports.map { $0.file(through: today) }
    report.compare(profile, result.profile, today: today, rules: rules)
    self.report = report
    edit = ProfileEdit("import: \(report.stepText)", result.steps)
    contracts = ContractChanges(fromPaymentsOf: result.profile, today: today, rules: rules)
  }

  /// The edit with the contracts updated too, as one step.
  package var editUpdatingContracts: ProfileEdit {
    contracts.isEmpty
      ? edit
      : ProfileEdit("\(edit.name), \(contracts.summary)", edit.steps + contracts.steps)
  }
}

extension ImportedFile {
  fileprivate func file(through today: Day) -> ImportReport.File {
    ImportReport.File(
      name: name, format: format.name, rows: rows.count, days: days(through: today))
  }
}
