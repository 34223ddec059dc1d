import Eligibility

/// The help, generated from the key bindings in as many columns as fit, the current context first.
enum Help {
  static let bindings =
    Keymap.moving(.init("↑↓", "select", [.open], rank: 1), pages: .init("PgDn", "more", [.open]))
    + Keymap.finding + [Keymap.back("back")] + Keymap.program

  static func box(of dashboard: Dashboard, columns: Int) -> Box {
    Box(
      title: Line("Help", .strong) + Line(" · \(dashboard.contextBelowHelp.title)"),
      rows: rows(of: dashboard, columns: columns), isFocused: true, firstRow: dashboard.scrollOffset
    )
  }

  private static func rows(of dashboard: Dashboard, columns: Int) -> [Line] {
    let here = dashboard.contextBelowHelp
    let keymap = dashboard.keymap
    let groups = groups(of: dashboard)
    let others = Context.allCases.filter { ![.main, .help, here].contains($0) }
    let own = here == .main ? [] : [(here.title, keymap.ownBindings(in: here))]
    let page = HelpPage(columns: columns)
    return page.rows((own + groups).map(page.section) + [page.section("Signs", signs)])
      + [Line(" Elsewhere", .strong), Line()]
      + page.rows(others.map { page.section($0.title, keymap.ownBindings(in: $0)) })
  }

  /// Returns the groups of key bindings, the most relevant one first.
  private static func groups(of dashboard: Dashboard) -> [(String, [Binding])] {
    let first: Binding.Group? =
      dashboard.whatIf != nil ? .whatIf : dashboard.focus == .timeline ? .view : nil
    let order = [first].compactMap(\.self) + Binding.Group.allCases.filter { $0 != first }
    return order.map { group in
      (group.title, dashboard.keymap.bindings.filter { $0.group == group })
    }
  }

  private static let signs: [Line] = [
    Glyph.sign(CriterionRow.Sign.met).line("met") + Glyph.sign(.unmet).line("not met")
      + Glyph.sign(.unknown).line("unknown"),
    Glyph.sign(.watch).line("met, but check it"),
    WeekBar.legend(of: [.counts, .fails]),
    WeekBar.legend(of: [.rising, .unknown, .inProgress]),
    WeekBar.Mark.weakExpires.glyph.line("a weak week expires"),
    Line("░", .forecast).line("the score, if it stays the same"),
    Glyph.sign(BenefitState.active).line("active")
      + Glyph.sign(BenefitState.pending).line("pending")
      + Glyph.sign(BenefitState.locked).line("locked"),
  ]
}

extension Binding.Group {
  fileprivate var title: String {
    switch self {
    case .move: "Move"
    case .view: "View"
    case .whatIf: "What-if"
    case .change: "Change"
    case .program: "Program"
    }
  }
}

/// Sections in columns; no section is split.
private struct HelpPage {
  private let width: Int
  private let count: Int

  private static let leastColumns = 38
  private static let keyColumns = 13

  init(columns: Int) {
    count = max(1, columns / HelpPage.leastColumns)
    width = columns / count
  }

  func section(_ title: String, _ bindings: [Binding]) -> [Line] {
    section(title, bindings.flatMap(rows))
  }

  func section(_ title: String, _ rows: [Line]) -> [Line] {
    [Line(" \(title)", .strong)] + rows + [Line()]
  }

  private func rows(of binding: Binding) -> [Line] {
    let room = width - HelpPage.keyColumns - 1
    return Line.wrapped(binding.description, to: room).enumerated().map { index, text in
      Line(index == 0 ? " \(binding.keyNames)" : "", .key).padded(to: HelpPage.keyColumns) + text
    }
  }

  /// Arranges the sections in order, in columns of the lowest possible height.
  func rows(_ sections: [[Line]]) -> [Line] {
    let total = sections.reduce(0) { $0 + $1.count }
    let tallest = sections.map(\.count).max() ?? 0
    let heights = max(tallest, total / count)...max(tallest, total)
    let columns =
      heights.lazy.map { placed(sections, height: $0) }.first { $0.count <= count } ?? []
    let height = columns.map(\.count).max() ?? 0
    return (0..<height).map { row in
      columns.reduce(into: Line()) { line, column in
        line += (column.indices.contains(row) ? column[row] : Line()).padded(to: width)
      }
    }
  }

  private func placed(_ sections: [[Line]], height: Int) -> [[Line]] {
    sections.reduce(into: [[]]) { columns, section in
      let last = columns.count - 1
      if columns[last].isEmpty || columns[last].count + section.count <= height {
        columns[last] += section
      } else {
        columns.append(section)
      }
    }
  }
}

extension Line {
  fileprivate func line(_ text: String) -> Line {
    Line(" ") + self + Line(" \(text) ")
  }
}
