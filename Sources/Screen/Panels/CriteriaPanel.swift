import Eligibility

/// The checklist: a row a criterion.
enum CriteriaPanel {
  static func box(of dashboard: Dashboard, columns: Int) -> Box {
    let selected = dashboard.selection(in: .criteria)
    let isFocused = dashboard.focus == .criteria
    let rows = Criterion.allCases.enumerated().map { index, criterion in
      let row = line(dashboard.assessment.row(criterion), columns: columns - 2)
      return Box.selectable(row, isSelected: index == selected, isFocused: isFocused, columns)
    }
    return Box(
      title: Line("Criteria", .strong), rows: rows, isFocused: isFocused, selectedRow: selected)
  }

  private static func line(_ row: CriterionRow, columns: Int) -> Line {
    let head = Glyph.sign(row.sign) + Line(" ")
    let title = Line(row.title).fitted(to: 21)
    let figure = Line(row.figure, .plain, isBold: true)
    let wide = columns - 2 - 21 - 14 + 1
    guard wide >= 18 else { return head + title + figure }
    let requirement = Line(row.requirement, .faint).fitted(to: 18)
    let known = head + title + figure.fitted(to: 14)
    guard let outlook = row.outlook, wide >= 18 + 12 else { return known + requirement }
    let room = wide - 18
    let role: Role = row.sign == .met ? .faint : .plain
    return known + requirement
      + Line(outlook.full.columns <= room ? outlook.full : outlook.brief, role)
  }
}
