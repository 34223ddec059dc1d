import Eligibility

/// The earnings by month and the 12-month sum, past and ahead.
enum EarningsPanel {
  static func box(of dashboard: Dashboard, inside size: Size) -> Box {
    let assessment = dashboard.shown
    let isFocused = dashboard.hasKeys(.earnings)
    let figure = assessment.row(.earnings).figure
    let title =
      Line(size.columns > 44 ? "Earnings, 12 months" : "Earnings", .strong) + Line(" · ")
      + Line(figure, .plain, isBold: true)
    let sentence =
      isFocused
      ? dashboard.earnings.months[dashboard.selection(in: .earnings)].words
      : assessment.earningsSentence.long
    let said = Line.wrapped(sentence, to: size.columns - 2).prefix(2).map { Line(" ") + $0 }
    let notes = size.rows > 9 && dashboard.earnings.isKnown ? [legend] : []
    let chart = chart(
      of: dashboard,
      inside: Size(columns: size.columns, rows: size.rows - said.count - notes.count))
    return Box(title: title, rows: chart.rows + said + notes, isFocused: isFocused)
  }

  static func chart(of dashboard: Dashboard, inside size: Size) -> EarningsChart {
    EarningsChart(
      dashboard.earnings, required: dashboard.shown.rules.earnings.atLeast,
      selected: dashboard.hasKeys(.earnings) ? dashboard.selection(in: .earnings) : nil, size: size)
  }

  private static let legend =
    Line(" █", .weekCounts) + Line(" earned  ", .faint) + Line("░", .forecast)
    + Line(" drops out  ", .faint) + Line("⠒⠒", .strong) + Line(" 12-month sum  ", .faint)
    + Line("╌", .passingLine) + Line(" needed", .faint)
}
