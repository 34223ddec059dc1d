import Eligibility

/// What-ifs beside each other and beside what is, by their names.
package struct Comparison: Equatable, Sendable {
  let names: [String]

  static let bindings =
    Keymap.moving(.init("↑↓", "scroll", rank: 7))
    + Keymap.finding + [
      Keymap.back("back"), Keymap.closing("quit", "q"), Keymap.closing("compare", "c"),
    ]

  func box(in dashboard: Dashboard, columns: Int) -> Box {
    let table = ComparisonTable(compared: dashboard.compared(names), columns: columns)
    let day = Line(" · \(dashboard.forecast.actual.date.fullWords)")
    return Box(
      title: Line("What-ifs compared", .strong) + day, rows: table.rows, isFocused: true,
      firstRow: dashboard.scrolled)
  }
}

/// A column each.
private struct ComparisonTable {
  let compared: [(name: String, assessment: Assessment)]
  let columns: Int

  var rows: [Line] {
    [names, verdict, term, spare, benefits, Line()] + Criterion.allCases.map(row) + [Line()]
      + supposed
  }

  private var isWide: Bool { columns >= 70 }
  private var titleColumns: Int { isWide ? 22 : 10 }
  private var cellColumns: Int { max(6, (columns - titleColumns - 1) / compared.count) }

  private var names: Line {
    compared.reduce(Line().fitted(to: titleColumns)) { line, column in
      line + cell(Line(column.name, .strong))
    }
  }

  private var verdict: Line {
    row("Verdict") { assessment in
      let headline = assessment.headline
      return Glyph.sign(headline.sign)
        + Line(" \(cellColumns > 20 ? headline.verdict : headline.shortTally)")
    }
  }

  private var term: Line {
    row("Top Rated") { Line($0.termWords) }
  }

  private var spare: Line {
    row(isWide ? "Weeks to spare" : "To spare") { Line($0.weeksToSpare.map(String.init) ?? "–") }
  }

  private var benefits: Line {
    row("Benefits") { Line($0.benefitState.words) }
  }

  private func row(_ criterion: Criterion) -> Line {
    row(isWide ? criterion.title : criterion.shortTitle) { assessment in
      let row = assessment.row(criterion)
      return Glyph.sign(row.sign) + Line(" \(row.figure)")
    }
  }

  /// What each of them supposes.
  private var supposed: [Line] {
    compared.dropFirst().flatMap { column in
      Line.wrapped(
        "\(column.name): \(column.assessment.projection.scenario.words(on: column.assessment.today))",
        to: columns - 2
      )
      .map { Line(" ") + $0 }
    }
  }

  /// What is as it is stands back.
  private func row(_ title: String, _ said: (Assessment) -> Line) -> Line {
    let actual = compared.first.map { said($0.assessment) }
    let head = Line(" \(title)", .faint).fitted(to: titleColumns)
    return compared.enumerated().reduce(head) { line, column in
      let said = said(column.element.assessment)
      return line + cell(column.offset > 0 && said == actual ? said.dimmed : said)
    }
  }

  private func cell(_ line: Line) -> Line {
    Line(" ") + line.fitted(to: cellColumns - 1)
  }
}
