import Eligibility
import ProfileStore

extension ImportAnswer {
  /// What `import` prints.
  var text: [String] {
    let report = done.report
    return [heading] + report.fileSentences + [""] + report.table.aligned.map { "  \($0)" } + [""]
      + report.remarks(today: today)
  }

  private var heading: String {
    if isRehearsal { return "nothing is written; it would be: \(done.edit.name)" }
    return isChanged ? done.edit.name : "unchanged: \(done.edit.name)"
  }
}
