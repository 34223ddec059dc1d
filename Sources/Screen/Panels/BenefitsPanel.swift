import Eligibility

/// What comes with the badge, and whether it is there.
enum BenefitsPanel {
  static func box(of dashboard: Dashboard, columns: Int) -> Box {
    let assessment = dashboard.assessment
    let selected = dashboard.selection(in: .benefits)
    let isFocused = dashboard.focus == .benefits
    let rows = Benefit.allCases.enumerated().map { index, benefit in
      let row = Glyph.sign(assessment.benefitState) + Line(" \(name(benefit, in: assessment))")
      return Box.selectable(row, isSelected: index == selected, isFocused: isFocused, columns)
    }
    let title = Line("Benefits", .strong) + Line(" · \(assessment.benefitState.words)")
    return Box(title: title, rows: rows, isFocused: isFocused, selectedRow: selected)
  }

  private static func name(_ benefit: Benefit, in assessment: Assessment) -> String {
    assessment.rules.benefits[benefit]?.title ?? benefit.rawValue
  }
}
