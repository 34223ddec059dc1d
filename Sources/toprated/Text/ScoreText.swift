import Eligibility

extension ScoreEstimate {
  /// The output of `score`.
  var text: [String] {
    [headline, date.formatted(.full)]
      + sections.flatMap { section in
        ["", section.title] + section.table.aligned.map { "  \($0)" }
      }
  }
}

extension ScoreSection {
  fileprivate var table: [[String]] { (header.isEmpty ? [] : [header]) + rows }
}
