import Eligibility

extension Plan {
  /// What `plan` prints.
  var text: [String] {
    let steps = rows.map { [$0.when, $0.what.full] }.aligned.map { "  \($0)" }
    return [headline.full, today.fullWords] + (steps.isEmpty ? [] : [""]) + steps
  }
}
