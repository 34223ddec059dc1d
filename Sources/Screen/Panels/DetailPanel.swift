import Eligibility

/// The details of the selected item: why it is so, with figures and dates, and what to do next.
enum DetailPanel {
  static func box(of dashboard: Dashboard, inside: Size) -> Box {
    let explanation = explanation(of: dashboard)
    let rows = rows(explanation, columns: inside.columns - 2)
    return Box(
      title: Line(explanation.title, .strong),
      rows: (rows + lane(of: dashboard, columns: inside.columns - 2, rows: inside.rows - rows.count))
        .map { Line(" ") + $0 },
      isFocused: dashboard.opensDetail, firstRow: dashboard.scrollOffset)
  }

  static func explanation(of dashboard: Dashboard) -> Explanation {
    let focus = dashboard.focus
    return focus.view.explanation(of: dashboard.selection(in: focus), in: dashboard)
      ?? dashboard.shown.explanation(of: .jobSuccessScore)
  }

  static func rows(_ explanation: Explanation, columns: Int) -> [Line] {
    let why = explanation.why.flatMap { Line.wrapped($0, to: columns) }
    let facts = explanation.facts.flatMap { labelled($0.label, $0.value, to: columns) }
    let next = explanation.next.map { labelled("next", $0, .strong, to: columns) } ?? []
    return why + facts + next + labelled("rule", explanation.rule, .faint, to: columns)
      + labelled("source", explanation.source, .faint, to: columns)
  }

  private static let labelColumns = 9

  /// Returns the coming weeks of the selected item, if rows remain for them.
  private static func lane(of dashboard: Dashboard, columns: Int, rows: Int) -> [Line] {
    let focus = dashboard.focus
    guard rows > 2, focus != .timeline, columns > 2 * labelColumns else { return [] }
    let chart = TimelineChart(of: dashboard, columns: columns, titleColumns: labelColumns - 3)
    let criterion = focus.view.criterion(of: dashboard.selection(in: focus), in: dashboard)
    return [Line()] + chart.lane(of: criterion)
  }

  /// Returns a text with its label before the first row; further rows are indented.
  private static func labelled(
    _ label: String, _ text: String, _ role: Role = .plain, to columns: Int
  ) -> [Line] {
    Line.wrapped(text, role, to: max(8, columns - labelColumns)).enumerated().map { index, row in
      Line(index == 0 ? label : "", .key).padded(to: labelColumns) + row
    }
  }
}
