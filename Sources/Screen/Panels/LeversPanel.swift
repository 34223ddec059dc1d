import Eligibility

/// The settings of a what-if.
enum LeversPanel: PanelView {
  static let title = "Settings"
  static let isOnlyInWhatIfs = true
  /// Not cached, because the panel depends on every setting of the what-if.
  static let isKept = false
  static let readsChangedItems = true

  static func count(in dashboard: Dashboard) -> Int { dashboard.whatIf?.levers.count ?? 1 }

  /// Returns the criteria whose status changes.
  static func sentences(in dashboard: Dashboard) -> [String] {
    Criterion.allCases
      .filter { dashboard.forecast.actual[$0].status != dashboard.shown[$0].status }
      .map { CriteriaPanel.spoken($0, in: dashboard) }
  }

  static func spokenItems(in dashboard: Dashboard) -> [String] {
    (dashboard.whatIf?.levers ?? []).map { spoken(of: $0, in: dashboard) }
  }

  static func criterion(of index: Int, in dashboard: Dashboard) -> Criterion? {
    lever(of: index, in: dashboard)?.criterion
  }

  static func explanation(of index: Int, in dashboard: Dashboard) -> Explanation? {
    guard let lever = lever(of: index, in: dashboard) else { return nil }
    if Lever.ofJob.contains(lever), let explanation = dashboard.jobExplanation {
      return explanation
    }
    return dashboard.shown.explanation(of: lever.criterion)
  }

  static func lever(of index: Int, in dashboard: Dashboard) -> Lever? {
    dashboard.whatIf?.levers[index]
  }

  static func clickMessage(in dashboard: Dashboard) -> Message { .criterionToggled }

  static func choiceMessage(in dashboard: Dashboard) -> Message? {
    dashboard.lever?.expected == nil ? nil : .typingBegun
  }

  static func box(of dashboard: Dashboard, inside size: Size) -> Box {
    let columns = size.columns
    let isFocused = dashboard.hasKeys(.levers)
    guard let whatIf = dashboard.whatIf else {
      return Box(title: Line(), rows: [], isFocused: isFocused)
    }
    let (levers, selected) = (whatIf.levers, dashboard.lever)
    let rows = levers.map { lever in
      Box.selectable(
        line(lever, in: whatIf, of: dashboard, columns: columns - 2),
        isSelected: lever == selected, isFocused: isFocused, columns)
    }
    return Box(
      title: Line(title, .strong), rows: rows, isFocused: isFocused,
      selectedRow: selected.flatMap(levers.firstIndex))
  }

  private static let titleColumns = 18

  private static func line(
    _ lever: Lever, in whatIf: WhatIf, of dashboard: Dashboard, columns: Int
  ) -> Line {
    let supposed = lever.tried(whatIf, dashboard.assessment)
    let title = Line(supposed == nil ? "  " : "• ", .supposed) + Line(lever.title)
    let value = supposed.map { Line($0, .supposed, isBold: true) } ?? asItIs(lever, in: dashboard)
    return title.padded(to: titleColumns) + value
  }

  /// As in "Score: 92%, tried".
  static func spoken(of lever: Lever, in dashboard: Dashboard) -> String {
    let title = lever.spokenTitle
    let supposed = dashboard.whatIf.flatMap { lever.tried($0, dashboard.assessment) }
    if lever == .estimate { return dashboard.spokenEstimate }
    if let supposed { return "\(title): \(supposed), tried" }
    let now = figure(lever, in: dashboard.assessment)
    return "\(title): \(now.map { "\($0), " } ?? "")unchanged"
  }

  private static func asItIs(_ lever: Lever, in dashboard: Dashboard) -> Line {
    Line(figure(lever, in: dashboard.assessment) ?? "–", .faint)
  }

  /// Returns the figure shown while nothing is tried, or `nil` if the setting shows none.
  private static func figure(_ lever: Lever, in actual: Assessment) -> String? {
    lever.showsFigure ? actual.row(lever.criterion).figure : nil
  }
}
