/// A panel with items to select, in Tab order.
package enum Panel: Int, CaseIterable, Sendable {
  case levers, criteria, weeks, benefits, nextSteps, earnings, history, timeline

  var view: any PanelView.Type {
    switch self {
    case .levers: LeversPanel.self
    case .criteria: CriteriaPanel.self
    case .weeks: WeeksPanel.self
    case .benefits: BenefitsPanel.self
    case .nextSteps: NextStepsPanel.self
    case .earnings: EarningsPanel.self
    case .history: HistoryPanel.self
    case .timeline: TimelinePanel.self
    }
  }

  /// Returns the panels that Tab goes through at the moment.
  static func inTurn(in dashboard: Dashboard) -> [Panel] {
    allCases.filter { dashboard.whatIf != nil || !$0.view.isOnlyInWhatIfs }
  }
}
