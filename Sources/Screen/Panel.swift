/// A panel in which something can be selected, in the order of Tab.
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

  /// The panels that Tab goes through now.
  static func inTurn(in dashboard: Dashboard) -> [Panel] {
    allCases.filter { dashboard.whatIf != nil || !$0.view.isOnlyInWhatIfs }
  }
}
