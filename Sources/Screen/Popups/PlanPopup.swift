import Eligibility

/// The shortest list of things to do, each with its last safe day.
package struct PlanPopup: Equatable, Sendable {
  var selected = 0

  static let bindings =
    Keymap.moving(.init("↑↓", "step", rank: 7))
    + [Keymap.find, Keymap.back("back"), Keymap.closing("quit", "q"), Keymap.closing("plan", "n")]

  private static let dayColumns = 12

  static let apart = "As things are today, without the what-if:"

  func box(in dashboard: Dashboard, columns: Int) -> Box {
    let plan = dashboard.plan
    let isElsewhere = dashboard.whatIf != nil || dashboard.viewState.later != nil
    let apart = isElsewhere ? [Line(" \(PlanPopup.apart)", .faint)] : []
    let headline =
      apart + Line.wrapped(plan.headline.long, .strong, to: columns - 2).map { Line(" ") + $0 }
    let steps = plan.rows.enumerated().map {
      PlanPopup.step($1, isSelected: $0 == selected, columns: columns)
    }
    let above = steps.prefix(selected).reduce(headline.count) { $0 + $1.count }
    return Box(
      title: Line("Plan", .strong) + Line(" · from \(plan.today.words)"),
      rows: headline + steps.flatMap(\.self), isFocused: true,
      selectedRow: steps.indices.contains(selected) ? above + steps[selected].count - 1 : nil)
  }

  private static func step(_ row: PlanRow, isSelected: Bool, columns: Int) -> [Line] {
    let room = columns - dayColumns - 2
    let all = isSelected ? instalments(of: row).map { Line($0, .faint) } : []
    let words = Line.wrapped(row.what.long, to: room) + all
    return words.enumerated().map { index, words in
      let day = Line(index == 0 ? row.when : "", .key).fitted(to: dayColumns)
      return Box.selectable(day + words, isSelected: isSelected, isFocused: true, columns)
    }
  }

  /// All of them, where the sentence has only the first ones.
  static func instalments(of row: PlanRow) -> [String] {
    guard case .earn(let first, let further) = row.step.action, further.count > 2 else { return [] }
    return ([first] + further).map { "\($0.amount.words) by \($0.date.words)" }
  }
}
