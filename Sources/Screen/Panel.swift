import Eligibility

/// A panel in which something can be selected, in the order of Tab.
package enum Panel: CaseIterable, Sendable {
  case criteria, weeks, benefits

  /// How many things can be selected in it.
  func count(in dashboard: Dashboard) -> Int {
    switch self {
    case .criteria: Criterion.allCases.count
    case .weeks: WeeksPanel.columns(of: dashboard).count
    case .benefits: Benefit.allCases.count
    }
  }

  /// What is selected before anybody has moved: what is missing, the last week that has ended.
  func firstSelection(in assessment: Assessment) -> Int {
    switch self {
    case .criteria:
      let signs = Criterion.allCases.map { assessment[$0].sign }
      return [.unmet, .unknown, .watch].lazy.compactMap { signs.firstIndex(of: $0) }.first ?? 0
    case .weeks: return WeekCalendar.windowLength - 1
    case .benefits: return 0
    }
  }
}
