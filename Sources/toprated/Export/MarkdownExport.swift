import Eligibility

extension Report {
  /// A report in Markdown, which is also readable as plain text.
  var markdown: String {
    let parts = [
      title, criteria, weeks, contracts, ahead, planned, benefits, ["---", "", escaped(origin)],
    ]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }.joined(
      separator: "\n")
  }

  private var title: [String] {
    ["# \(escaped(assessment.headline.sentence))", ""]
      + [escaped(who.isEmpty ? date.formatted(.full) : "\(date.formatted(.full)) · \(who)")]
  }

  private var criteria: [String] {
    let rows = Criterion.allCases.map { criterion in
      let row = assessment.row(criterion)
      let outlook = row.outlook?.long ?? ""
      let status = assessment[criterion].status
      return ["\(status.glyph) \(status.label)", row.title, row.figure, row.requirement, outlook]
    }
    return ["## Criteria", ""] + table(["", "Criterion", "Today", "Required", "Outlook"], rows)
  }

  private var weeks: [String] {
    let rows = (assessment.weeks + [assessment.thisWeek]).map(assessment.fields)
    return ["## Weeks", "", escaped(assessment.weeksSentence.long), ""]
      + table(["Week to", "My Stats showed", "Counts", "In the window"], rows)
  }

  private var contracts: [String] {
    guard let estimate else { return [] }
    return ["## What is behind your score", "", escaped(estimate.headline)]
      + estimate.sections.flatMap { ["", "### \(escaped($0.title))", ""] + rows(of: $0) }
  }

  /// Returns sentences as a list and fields as a table.
  private func rows(of section: ScoreSection) -> [String] {
    let columns = section.header.count
    if columns == 0 { return section.rows.map { "- \(escaped($0.sentence))" } }
    return table(
      section.header,
      section.rows.map { $0 + Array(repeating: "", count: columns - $0.count) })
  }

  private var ahead: [String] {
    let events = timeline.events.map { "- \(escaped($0.summary(in: assessment)))" }
    let none = "Nothing changes in the next \(timeline.ends.count) weeks."
    return ["## Coming weeks", ""] + (events.isEmpty ? [none] : events)
      + [assessment.shortfallText].compactMap(\.self).flatMap { ["", escaped($0)] }
  }

  private var planned: [String] {
    let steps = plan.rows.map { "- \(escaped("\($0.when) \($0.what.long)"))" }
    return ["## Plan", "", escaped(plan.headline.long)] + (steps.isEmpty ? [] : [""]) + steps
  }

  private var benefits: [String] {
    ["## Benefits", "", escaped(assessment.stateSentence), ""]
      + Benefit.allCases.map { "- \(escaped(assessment.titleAndSince($0)))" }
  }

  private func table(_ header: [String], _ rows: [[String]]) -> [String] {
    let line = { (cells: [String]) in "| \(cells.joined(separator: " | ")) |" }
    return [line(header), line(header.map { _ in "---" })] + rows.map { line($0.map(escaped)) }
  }

  /// Escapes text, so that nothing in it is read as Markdown or HTML.
  private func escaped(_ text: String) -> String {
    plain(text).escaping("\\`*_[]<>|#&~")
  }
}

extension CriterionStatus {
  fileprivate var glyph: String {
    switch self {
    case .met: "✓"
    case .unmet: "✗"
    case .unknown: "?"
    }
  }
}
