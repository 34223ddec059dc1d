import Eligibility

/// What files of Upwork bring into a profile: told before it is done, and one step to undo.
package struct Import: Sendable {
  package let report: ImportReport
  package let edit: ProfileEdit

  package init(_ exports: [Export], into profile: Profile, today: Day, rules: Rules) {
    var intake = Intake(profile, today: today)
    // Estimates last: of the days that a history has told of they are not taken.
    for export in exports where export.format.holds == .history { intake.take(export) }
    for export in exports where export.format.holds == .estimates { intake.take(export) }
    let histories = exports.compactMap { $0.historyDays(through: today) }
    let result = intake.result(histories.filter { $0.lowerBound <= today })
    var report = result.report
    report.files = exports.map { $0.file(through: today) }
    report.compare(profile, result.profile, today: today, rules: rules)
    let rows = counted(report.added.rows, "transaction")
    let source = exports.count == 1 ? exports[0].name : counted(exports.count, "file")
    self.report = report
    edit = ProfileEdit("import: \(rows) from \(source)", result.steps)
  }
}

extension Export {
  fileprivate func file(through today: Day) -> ImportReport.File {
    ImportReport.File(
      name: name, format: format.name, rows: rows.count, days: days(through: today))
  }
}
