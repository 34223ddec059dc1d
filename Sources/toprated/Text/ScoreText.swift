import Eligibility

extension ScoreEstimate {
  /// What `score` prints.
  var text: [String] {
    [headline, date.fullWords]
      + sections.flatMap { section in
        ["", section.title] + section.rows.aligned.map { "  \($0)" }
      }
  }
}
