import Eligibility
import ProfileStore

extension ImportAnswer {
  /// What `import` prints.
  var text: [String] {
    let report = done.report
    return [heading, report.earningsWords] + report.fileSentences + [""]
      + report.table.aligned.map { "  \($0)" } + [""] + report.remarks(today: today)
  }

  private var heading: String {
    let report = done.report
    if done.edit.steps.isEmpty { return report.nothingNewWords }
    if isRehearsal { return "Preview, nothing saved yet: \(report.summary). \(confirmation)" }
    return "Imported from \(report.source): \(report.summary)"
  }
}
