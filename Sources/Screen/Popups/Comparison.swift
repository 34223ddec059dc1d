import Eligibility

/// A comparison of saved what-ifs with each other and with the current state.
package struct Comparison: PopupView {
  let names: [String]

  static let bindings =
    Keymap.moving(.init("↑↓", "scroll", rank: 7))
    + Keymap.finding + [
      Keymap.back("back"), Keymap.closing("quit", "q"), Keymap.closing("compare", "c"),
    ]

  var popup: Popup { .comparison(self) }
  var context: Context { .comparison }
  var placement: PopupPlacement { .rowsItNeeds }
  var endsWhenTheFileChanges: Bool { true }

  func content(in dashboard: Dashboard) -> PopupContent {
    let compared = dashboard.compared(names)
    let day = dashboard.forecast.actual.date.formatted(.full)
    let table = { (size: Size) in ComparisonTable(compared: compared, columns: size.columns) }
    return PopupContent(
      title: "What-ifs compared", subtitle: Line(" · \(day)"),
      heading: [.drawing({ [table($0).names] }, spoken: ["What-ifs compared, \(day)."])],
      blocks: [.drawing({ table($0).rows }, spoken: Comparison.sentences(compared))],
      isReadOnly: true)
  }

  /// Reads out one what-if after another, then each criterion in all of them.
  private static func sentences(
    _ compared: [(name: String, assessment: Assessment)]
  ) -> [String] {
    compared.flatMap { name, assessment in assessment.comparedLines(named: name) }
      + Criterion.allCases.map { criterion in
        let rows = compared.map { ($0.name, $0.assessment.comparedText(criterion)) }
        let lines = rows.enumerated().map { index, row in
          index > 0 && row.1 == rows[0].1 ? "\(row.0) the same" : "\(row.0) \(row.1)"
        }
        return "\(criterion.title): \(lines.joined(separator: "; "))"
      }
  }
}

extension Assessment {
  fileprivate func comparedLines(named name: String) -> [String] {
    let supposed = projection.scenario.assumptions(on: today)
    let subtitle = supposed.isEmpty ? [] : ["tried: \(projection.scenario.summary(on: today))"]
    let term = [
      "Top Rated \(termText)", verdict == .qualified ? nil : lastingBadge.map { "then \($0)" },
      weeksToSpare.map { "\(pluralized($0, "week")) to spare" },
      "benefits \(benefitState.label)",
    ]
    return ["\(name): \(headline.sentence)"] + subtitle
      + [term.compactMap(\.self).joined(separator: " · ")]
  }

  fileprivate func comparedText(_ criterion: Criterion) -> String {
    "\(self[criterion].status.label), \(row(criterion).figure), \(lasting(criterion))"
  }
}

/// A row of the comparison: a state, and until when it lasts.
struct ComparedFact: Sendable {
  let title: String
  let shortTitle: String
  let now: @Sendable (Assessment) -> Line
  let lasting: @Sendable (Assessment) -> String?

  static let all: [ComparedFact] =
    [
      ComparedFact(
        title: "Top Rated", shortTitle: "Top Rated",
        now: { Glyph.sign($0.headline.sign) + Line(" \($0.headline.shortTally)") },
        lasting: { $0.termText }),
      ComparedFact(
        title: "  then until", shortTitle: "  then",
        now: { Line($0.verdict == .qualified ? "" : $0.lastingBadge ?? "–") }, lasting: { _ in nil }
      ),
      ComparedFact(
        title: "Weeks to spare", shortTitle: "To spare",
        now: { Line($0.weeksToSpare.map(String.init) ?? "–") }, lasting: { _ in nil }),
      ComparedFact(
        title: "Benefits", shortTitle: "Benefits", now: { Line($0.benefitState.label) },
        lasting: { _ in nil }),
    ]
    + Criterion.allCases.map { criterion in
      ComparedFact(
        title: criterion.title, shortTitle: criterion.shortTitle,
        now: { Glyph.sign($0.row(criterion).sign) + Line(" \($0.row(criterion).figure)") },
        lasting: { $0.lasting(criterion) })
    }
}

/// A table with one column for each what-if.
private struct ComparisonTable {
  let compared: [(name: String, assessment: Assessment)]
  let columns: Int

  private var isWide: Bool { columns >= 70 }
  private var titleColumns: Int { isWide ? 22 : 10 }
  private var cellColumns: Int { max(6, (columns - titleColumns - 1) / compared.count) }

  var names: Line {
    compared.reduce(Line().padded(to: titleColumns)) { line, column in
      line + Line("  ") + Line(column.name, .strong).padded(to: cellColumns - 2)
    }
  }

  var rows: [Line] {
    ComparedFact.all.flatMap(rows)
      + [Line(), Line(" • differs from now", .faint), Line()] + tried
  }

  /// Returns one row if state and duration fit beside each other, otherwise two.
  private func rows(of fact: ComparedFact) -> [Line] {
    let title = Line(" \(isWide ? fact.title : fact.shortTitle)", .faint)
    let now = compared.map { fact.now($0.assessment) }
    let lasting = compared.map { Line(fact.lasting($0.assessment) ?? "") }
    let both = zip(now, lasting).map { $1.columns == 0 ? $0 : $0 + Line(" · ", .faint) + $1 }
    if both.allSatisfy({ $0.columns + 2 <= cellColumns }) { return [row(title, both)] }
    return [row(title, now), row(Line(), lasting)]
  }

  /// Returns a row in which cells equal to the first are dimmed, and different ones are marked.
  private func row(_ title: Line, _ cells: [Line]) -> Line {
    cells.enumerated().reduce(title.padded(to: titleColumns)) { line, cell in
      let isSame = cell.element.text == cells[0].text
      let mark = isSame ? Line("  ") : Line("• ", .supposed)
      let text = isSame && cell.offset > 0 ? cell.element.dimmed : cell.element
      return line + mark + text.padded(to: cellColumns - 2)
    }
  }

  /// The settings of each what-if.
  private var tried: [Line] {
    compared.dropFirst().flatMap { column in
      let scenario = column.assessment.projection.scenario
      let text = "\(column.name): \(scenario.summary(on: column.assessment.today))"
      return Line.wrapped([text], inside: columns)
    }
  }
}
