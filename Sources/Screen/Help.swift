import Eligibility

/// The help, made from the table of keys: those of where it was asked for come first.
enum Help {
  static let bindings =
    Keymap.moving(.init("↑↓", "select", [.open], rank: 1), pages: .init("PgDn", "more", [.open]))
    + [Keymap.back("back")] + Keymap.program

  private static func rows(of dashboard: Dashboard) -> [Line] {
    let first = dashboard.contextBelowHelp
    let others = Context.allCases.filter { ![.main, .help, first].contains($0) }
    let here = first == .main ? [] : section(first, dashboard.keymap) + [Line("")]
    return here + rows(of: dashboard.keymap.bindings) + [Line("")] + signs
      + others.flatMap { [Line("")] + section($0, dashboard.keymap) }
  }

  private static func section(_ context: Context, _ keymap: Keymap) -> [Line] {
    [Line(" \(context.title)", .strong)] + rows(of: keymap.ownBindings(in: context))
  }

  private static func rows(of bindings: [Binding]) -> [Line] {
    bindings.map { binding in
      Line(" " + binding.keyNames, .key).fitted(to: 16) + Line(binding.description)
    }
  }

  private static let signs: [Line] = [
    Glyph.sign(CriterionRow.Sign.met).said("met") + Glyph.sign(.unmet).said("unmet")
      + Glyph.sign(.unknown).said("not known"),
    Glyph.sign(.watch).said("met, but look at it"),
    WeekBar.legend(of: [.counts, .fails, .rising]),
    WeekBar.legend(of: [.open, .now]),
    WeekBar.Mark.weakLeaves.glyph.said("a week that does not count leaves"),
    Line("░", .forecast).said("the score, if it stays as it is"),
    Glyph.sign(BenefitState.active).said("active")
      + Glyph.sign(BenefitState.pending).said("pending")
      + Glyph.sign(BenefitState.locked).said("locked"),
  ]

  static func box(of dashboard: Dashboard) -> Box {
    Box(
      title: Line("Keys and signs", .strong), rows: rows(of: dashboard), isFocused: true,
      firstRow: dashboard.scrolled)
  }
}

extension Line {
  fileprivate func said(_ words: String) -> Line {
    Line(" ") + self + Line(" \(words) ")
  }
}
