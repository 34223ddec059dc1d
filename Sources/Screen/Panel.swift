import Eligibility

/// A panel in which something can be selected.
package enum Panel: Int, CaseIterable, Sendable {
  case levers, criteria, weeks, benefits, timeline

  /// In the order of Tab. The timeline has a key of its own.
  static func inTurn(in dashboard: Dashboard) -> [Panel] {
    (dashboard.whatIf == nil ? [] : [.levers]) + [.criteria, .weeks, .benefits]
  }

  /// How many things can be selected in it.
  func count(in dashboard: Dashboard) -> Int {
    switch self {
    case .levers: dashboard.whatIf?.levers.count ?? 1
    case .timeline: dashboard.shown.rules.timelineWeeks
    case .criteria: Criterion.allCases.count
    case .weeks: WeeksPanel.weeks(of: dashboard).count
    case .benefits: Benefit.allCases.count
    }
  }

  /// What is selected before anybody has moved: what is missing, the last week that has ended.
  func firstSelection(in assessment: Assessment) -> Int {
    switch self {
    case .criteria:
      let signs = Criterion.allCases.map { assessment[$0].sign }
      return [.unmet, .unknown, .watch].lazy.compactMap { signs.firstIndex(of: $0) }.first ?? 0
    case .weeks: return assessment.weeksBefore.count + WeekCalendar.windowLength - 1
    case .levers, .benefits: return 0
    // The first week in which something happens.
    case .timeline:
      let timeline = Timeline(assessment)
      return timeline.ends.indices.first { !timeline.events(inWeek: $0).isEmpty } ?? 0
    }
  }
}
