import Eligibility

extension Plan {
  /// The output of `plan`.
  var text: [String] {
    let steps = rows.map { [$0.when, $0.what.long] }.aligned.map { "  \($0)" }
    return [headline.long, today.formatted(.full)] + (steps.isEmpty ? [] : [""]) + steps
  }
}
