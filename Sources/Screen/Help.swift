import Eligibility

/// The help, made from the keymap.
enum Help {
  private static func rows(of keymap: Keymap) -> [Line] {
    keymap.bindings.map { binding in
      Line(" " + binding.keyNames, .key).fitted(to: 16) + Line(binding.description)
    } + [Line("")] + signs
  }

  private static let signs: [Line] = [
    Glyph.sign(CriterionRow.Sign.met).said("met") + Glyph.sign(.unmet).said("unmet")
      + Glyph.sign(.unknown).said("not known"),
    Glyph.sign(.watch).said("met, but look at it"),
    WeekColumn.legend(of: [.counts, .fails, .rising]),
    WeekColumn.legend(of: [.open, .now]),
    WeekColumn.Mark.weakLeaves.glyph.said("a week that does not count leaves"),
    Line("░", .forecast).said("the score, if it stays as it is"),
    Glyph.sign(BenefitState.active).said("active")
      + Glyph.sign(BenefitState.pending).said("pending")
      + Glyph.sign(BenefitState.locked).said("locked"),
  ]

  static func box(of dashboard: Dashboard) -> Box {
    Box(
      title: Line("Keys and signs", .strong), rows: rows(of: dashboard.keymap), isFocused: true,
      firstRow: dashboard.scrolled)
  }
}

extension Line {
  fileprivate func said(_ words: String) -> Line {
    Line(" ") + self + Line(" \(words) ")
  }
}
