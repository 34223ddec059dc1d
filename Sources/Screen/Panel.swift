import Eligibility

/// A panel in which something can be selected.
package enum Panel: Int, CaseIterable, Sendable {
  case levers, criteria, weeks, benefits, nextSteps, earnings, history, timeline

  /// In the order of Tab.
  static func inTurn(in dashboard: Dashboard) -> [Panel] {
    (dashboard.whatIf == nil ? [] : [.levers]) + [
      .criteria, .weeks, .benefits, .nextSteps, .earnings, .history, .timeline,
    ]
  }

  /// Somebody looks at it for a while and goes back.
  var isView: Bool {
    switch self {
    case .timeline, .history, .earnings: true
    case .levers, .criteria, .weeks, .benefits, .nextSteps: false
    }
  }

  /// How many things can be selected in it.
  func count(in dashboard: Dashboard) -> Int {
    switch self {
    case .levers: dashboard.whatIf?.levers.count ?? 1
    case .timeline: dashboard.shown.rules.timelineWeeks
    case .criteria: Criterion.allCases.count
    case .weeks: WeeksPanel.weeks(of: dashboard).count
    case .benefits: Benefit.allCases.count
    case .nextSteps: max(1, NextStepsPanel.items(of: dashboard).count)
    case .earnings: dashboard.earnings.months.count
    case .history: max(1, dashboard.shown.snapshot.checkIns.count)
    }
  }

  /// What is selected before anybody has moved: what is missing, the last week that has ended.
  func firstSelection(in dashboard: Dashboard) -> Int {
    let assessment = dashboard.assessment
    switch self {
    case .criteria:
      let signs = Criterion.allCases.map { assessment[$0].sign }
      return [.unmet, .unknown, .watch].lazy.compactMap { signs.firstIndex(of: $0) }.first ?? 0
    case .weeks: return assessment.weeksBefore.count + WeekCalendar.windowLength - 1
    case .levers, .benefits, .nextSteps, .history: return 0
    case .earnings: return EarningsMonths.current
    // The first week in which something happens.
    case .timeline:
      let timeline = dashboard.timeline
      return timeline.ends.indices.first { !timeline.events(inWeek: $0).isEmpty } ?? 0
    }
  }
}
