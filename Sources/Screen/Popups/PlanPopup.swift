import Eligibility

/// The plan: the fewest steps, each with its last safe day.
package struct PlanPopup: PopupView {
  var selected = 0

  static let bindings =
    Keymap.moving(.init("↑↓", "step", rank: 7))
    + [Keymap.find, Keymap.back("back"), Keymap.closing("quit", "q"), Keymap.closing("plan", "n")]

  private static let dayColumns = 12

  static let apart = "As things are today, without the what-if:"

  /// Returns the steps and, unless a what-if or a preview is shown, the coming events.
  ///
  /// The events of a what-if or a preview are not part of the plan.
  static func items(in dashboard: Dashboard) -> [NextStepsPanel.Item] {
    dashboard.isHypothetical
      ? dashboard.plan.rows.map(NextStepsPanel.Item.step) : NextStepsPanel.items(of: dashboard)
  }

  var popup: Popup { .plan(self) }
  var context: Context { .plan }
  var placement: PopupPlacement { .rowsItNeeds }
  var endsWhenTheFileChanges: Bool { true }

  func selection(in dashboard: Dashboard) -> (index: Int, count: Int)? {
    (selected, PlanPopup.items(in: dashboard).count)
  }

  mutating func select(_ index: Int, in dashboard: Dashboard) { selected = index }

  func content(in dashboard: Dashboard) -> PopupContent {
    let items = PlanPopup.items(in: dashboard)
    let apart: [PopupContent.ContentBlock] =
      dashboard.isHypothetical ? [.paragraph(PlanPopup.apart, .faint)] : []
    return PopupContent(
      title: "Plan", subtitle: Line(" · from \(dashboard.plan.today.formatted())"),
      blocks: apart + [
        .paragraph(dashboard.plan.headline.long, .strong),
        .items(
          PopupContent.Items(
            count: items.count, selected: selected,
            rows: { index, isSelected, size in
              PlanPopup.rows(
                of: items[index], isSelected: isSelected, in: dashboard, columns: size.columns)
            },
            spoken: { items[$0].sentence(in: dashboard) },
            groupTitle: { index in
              items[index].isEvent && (index == 0 || !items[index - 1].isEvent)
                ? "Coming up if you do nothing" : nil
            },
            details: { index in
              if case .step(let row) = items[index] { PlanPopup.instalments(of: row) } else { [] }
            })),
      ], beside: { why(items, in: dashboard, $0) }, isReadOnly: true)
  }

  /// Returns the explanation of the selected item.
  private func why(
    _ items: [NextStepsPanel.Item], in dashboard: Dashboard, _ columns: Int
  ) -> [Line] {
    guard items.indices.contains(selected),
      let explanation = NextStepsPanel.explanation(items[selected], in: dashboard)
    else { return [] }
    return [Line(explanation.title, .strong)] + DetailPanel.rows(explanation, columns: columns - 1)
  }

  private static func rows(
    of item: NextStepsPanel.Item, isSelected: Bool, in dashboard: Dashboard, columns: Int
  ) -> [Line] {
    let (when, what) = item.texts(in: dashboard)
    let first = max(dayColumns, when.columns + 2)
    let room = columns - first - 2
    var all: [Line] = []
    if isSelected, case .step(let row) = item {
      all = instalments(of: row).map { Line($0, .faint) }
    }
    return (Line.wrapped(what, to: room) + all).enumerated().map { index, line in
      let day = Line(index == 0 ? when : "", item.isEvent ? .faint : .key).padded(to: first)
      return Box.selectable(day + line, isSelected: isSelected, isFocused: true, columns)
    }
  }

  /// Returns all payments of a step, if its sentence lists only the first ones.
  static func instalments(of row: PlanRow) -> [String] {
    guard case .earn(let first, let further) = row.step.action, further.count > 2 else { return [] }
    return ([first] + further).map { "\($0.amount.formatted()) by \($0.date.formatted())" }
  }
}
