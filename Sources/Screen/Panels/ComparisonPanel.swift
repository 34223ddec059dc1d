import Eligibility

/// What-ifs beside each other and beside what is, a column each.
enum ComparisonPanel {
  static func box(of marked: [Int], in dashboard: Dashboard, columns: Int) -> Box {
    let compared = dashboard.compared(marked)
    let wide = columns >= 70
    let head = wide ? 22 : 10
    let width = max(6, (columns - head - 1) / compared.count)
    func row(_ title: String, _ cell: (Assessment) -> Line) -> Line {
      compared.enumerated().reduce(Line(" \(title)", .faint).fitted(to: head)) { line, column in
        let said = cell(column.element.assessment)
        let isSame = column.offset > 0 && said == cell(compared[0].assessment)
        return line + Line(" ") + (isSame ? said.dimmed : said).fitted(to: width - 1)
      }
    }
    let names = compared.reduce(Line().fitted(to: head)) { line, column in
      line + Line(" ") + Line(column.name, .strong).fitted(to: width - 1)
    }
    let whole = [
      row("Verdict") {
        Glyph.sign($0.headline.sign)
          + Line(" \(wide ? $0.headline.verdict : $0.headline.shortTally)")
      },
      row("Top Rated") { Line($0.termWords) },
      row("Weeks to spare") { Line($0.weeksToSpare.map(String.init) ?? "–") },
    ]
    let criteria = Criterion.allCases.map { criterion in
      row(wide ? criterion.title : criterion.shortTitle) { assessment in
        let shown = assessment.row(criterion)
        return Glyph.sign(shown.sign) + Line(" \(shown.figure)")
      }
    }
    let supposed = compared.dropFirst().flatMap { column in
      Line.wrapped("\(column.name): \(column.assessment.world.scenario.words)", to: columns - 2)
        .map { Line(" ") + $0 }
    }
    let day = compared[0].assessment.date.fullWords
    return Box(
      title: Line("What-ifs compared", .strong) + Line(" · \(day)"),
      rows: [names] + whole + [Line()] + criteria + [Line()] + supposed, isFocused: true,
      firstRow: dashboard.scrolled)
  }
}
