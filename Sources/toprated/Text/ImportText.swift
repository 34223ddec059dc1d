import Eligibility
import ProfileStore

extension ImportOutput {
  /// The output of `import`.
  var text: [String] {
    let report = done.report
    return [heading, report.earningsText] + report.fileSentences + [""]
      + report.table.aligned.map { "  \($0)" } + [""] + report.remarks(today: today) + contractLines
  }

  /// The contract changes that the payments imply.
  private var contractLines: [String] {
    if done.contracts.isEmpty { return [] }
    let changes = done.contracts.sentences().map { "  \($0)" }
    switch contracts {
    case .offered(let how): return ["Contracts that can be updated. \(how)"] + changes
    case .updated: return ["Contracts, \(done.contracts.summary):"] + changes
    }
  }

  private var heading: String {
    let report = done.report
    if edit.steps.isEmpty { return report.nothingNewText }
    if isDryRun { return "Preview, nothing saved yet: \(report.summary). \(confirmation)" }
    return "Imported from \(report.source): \(report.summary)"
  }
}
