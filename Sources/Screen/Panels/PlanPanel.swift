import Eligibility

/// The shortest list of things to do, each with its last safe day.
enum PlanPanel {
  private static let dayColumns = 12

  static func box(of plan: Plan, selected: Int, columns: Int) -> Box {
    let headline = Line.wrapped(plan.headline.full, .strong, to: columns - 2).map { Line(" ") + $0 }
    let steps = plan.rows.enumerated().map {
      step($1, isSelected: $0 == selected, columns: columns)
    }
    let above = steps.prefix(selected).reduce(headline.count) { $0 + $1.count }
    return Box(
      title: Line("Plan", .strong) + Line(" · from \(plan.today.words)"),
      rows: headline + steps.flatMap(\.self), isFocused: true,
      selectedRow: steps.indices.contains(selected) ? above + steps[selected].count - 1 : nil)
  }

  private static func step(_ row: PlanRow, isSelected: Bool, columns: Int) -> [Line] {
    let room = columns - dayColumns - 2
    return Line.wrapped(row.what.full, to: room).enumerated().map { index, words in
      let day = Line(index == 0 ? row.when : "", .key).fitted(to: dayColumns)
      return Box.selectable(day + words, isSelected: isSelected, isFocused: true, columns)
    }
  }
}
