import Eligibility

/// Why the selected thing is as it is, with figures and dates, and what to do next.
enum DetailPanel {
  static func box(of dashboard: Dashboard, inside: Size) -> Box {
    let explanation = explanation(of: dashboard)
    let rows = rows(explanation, columns: inside.columns - 2)
    return Box(
      title: Line(explanation.title, .strong),
      rows: (rows + lane(of: dashboard, columns: inside.columns - 2, rows: inside.rows - rows.count))
        .map { Line(" ") + $0 },
      isFocused: dashboard.opensDetail, firstRow: dashboard.scrolled)
  }

  static func explanation(of dashboard: Dashboard) -> Explanation {
    let selected = dashboard.selection(in: dashboard.focus)
    switch dashboard.focus {
    case .criteria: return dashboard.shown.explanation(of: Criterion.allCases[selected])
    case .levers:
      if case .job = dashboard.lever, let explanation = dashboard.jobExplanation {
        return explanation
      }
      return dashboard.shown.explanation(of: dashboard.lever?.criterion ?? .jobSuccessScore)
    case .timeline:
      return dashboard.timeline.explanation(ofWeek: selected, in: dashboard.shown)
    case .nextSteps:
      return NextStepsPanel.explanation(selected, in: dashboard)
        ?? dashboard.shown.explanation(of: .jobSuccessScore)
    case .earnings: return dashboard.earnings.months[selected].explanation(in: dashboard.shown)
    case .history:
      let records = dashboard.shown.snapshot.checkInHistory
      guard records.indices.contains(selected) else {
        return dashboard.shown.explanation(of: .jobSuccessScore)
      }
      return records[selected].explanation(in: dashboard.shown)
    case .benefits: return dashboard.shown.explanation(of: Benefit.allCases[selected])
    case .weeks:
      return WeeksPanel.weeks(of: dashboard)[selected].explanation(in: dashboard.shown)
    }
  }

  static func rows(_ explanation: Explanation, columns: Int) -> [Line] {
    let why = explanation.why.flatMap { Line.wrapped($0, to: columns) }
    let facts = explanation.facts.flatMap { labelled($0.label, $0.value, to: columns) }
    let next = explanation.next.map { labelled("next", $0, .strong, to: columns) } ?? []
    return why + facts + next + labelled("rule", explanation.rule, .faint, to: columns)
      + labelled("source", explanation.source, .faint, to: columns)
  }

  private static let labelColumns = 9

  /// The coming weeks of what is selected, where there is room left over.
  private static func lane(of dashboard: Dashboard, columns: Int, rows: Int) -> [Line] {
    guard rows > 2, dashboard.focus != .timeline, columns > 2 * labelColumns else { return [] }
    let chart = TimelineChart(of: dashboard, columns: columns, titleColumns: labelColumns - 3)
    return [Line()] + chart.lane(of: criterion(in: dashboard))
  }

  /// Nil: it is about the whole.
  private static func criterion(in dashboard: Dashboard) -> Criterion? {
    let selected = dashboard.selection(in: dashboard.focus)
    switch dashboard.focus {
    case .criteria: return Criterion.allCases[selected]
    case .levers: return dashboard.lever?.criterion
    case .weeks: return .eligibleWeeks
    case .earnings: return .earnings
    case .history: return .jobSuccessScore
    case .nextSteps: return NextStepsPanel.criterion(selected, in: dashboard)
    case .benefits, .timeline: return nil
    }
  }

  /// The label once, the text beside it, its further rows indented.
  private static func labelled(
    _ label: String, _ text: String, _ role: Role = .plain, to columns: Int
  ) -> [Line] {
    Line.wrapped(text, role, to: max(8, columns - labelColumns)).enumerated().map { index, row in
      Line(index == 0 ? label : "", .key).fitted(to: labelColumns) + row
    }
  }
}
