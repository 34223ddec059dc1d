import Eligibility

/// The benefits of the badge, and whether they are active.
enum BenefitsPanel: PanelView {
  static let title = "Benefits"

  static func count(in dashboard: Dashboard) -> Int { Benefit.allCases.count }

  static func sentences(in dashboard: Dashboard) -> [String] { [dashboard.shown.stateSentence] }

  static func spokenItems(in dashboard: Dashboard) -> [String] {
    let assessment = dashboard.shown
    return Benefit.allCases.map {
      "\(assessment.rules[$0].title): \(assessment.benefitState.label)"
    }
  }

  static func explanation(of index: Int, in dashboard: Dashboard) -> Explanation? {
    dashboard.shown.explanation(of: Benefit.allCases[index])
  }

  static func box(of dashboard: Dashboard, inside size: Size) -> Box {
    let columns = size.columns
    let assessment = dashboard.shown
    let selected = dashboard.selection(in: .benefits)
    let isFocused = dashboard.hasKeys(.benefits)
    let rows = Benefit.allCases.enumerated().map { index, benefit in
      let text = " \(name(benefit, in: assessment, columns: columns - 3))"
      let row = Glyph.sign(assessment.benefitState) + Line(text)
      let isSame =
        dashboard.forecast.supposed?.benefitState == dashboard.forecast.actual.benefitState
      return Box.selectable(
        isSame ? row.dimmed : row, isSelected: index == selected, isFocused: isFocused, columns)
    }
    let worth = "\(assessment.worth.label): \(assessment.worth.value)"
    let summary = Line.wrapped(sentences(in: dashboard) + [worth], .faint, inside: columns)
    let hasRoom = size.rows > rows.count + summary.count
    return Box(
      title: Line(title, .strong) + Line(" · ") + state(of: dashboard.forecast),
      rows: rows + (hasRoom ? [Line()] + summary : []), isFocused: isFocused, selectedRow: selected)
  }

  /// Returns the current state and, in a what-if, the resulting one.
  private static func state(of forecast: Forecast) -> Line {
    let now = forecast.actual.benefitState
    guard let then = forecast.supposed?.benefitState else { return Line(now.label) }
    return now == then
      ? Line(now.label, .faint)
      : Line(now.label) + Line(" → ", .supposed) + Line(then.label, .strong)
  }

  /// Returns the name of a benefit, with its worth if that fits and is not zero.
  private static func name(
    _ benefit: Benefit, in assessment: Assessment, columns: Int
  ) -> String {
    let title = assessment.rules[benefit].title
    guard benefit == .reducedFees, let worth = assessment.worthOfReducedFees, worth > .zero else {
      return title
    }
    let whole = "\(title): \(worth.formatted())"
    return whole.columns <= columns ? whole : title
  }
}
