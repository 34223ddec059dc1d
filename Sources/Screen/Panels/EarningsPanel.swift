import Eligibility

/// The earnings by month and the 12-month sum, past and future.
enum EarningsPanel: ChartPanel {
  static let title = "Earnings"
  static let isFullScreen = true
  static let leastRows = 12

  static func count(in dashboard: Dashboard) -> Int { dashboard.earnings.months.count }

  static func firstSelection(in dashboard: Dashboard) -> Int { EarningsMonths.current }

  static func prepare(_ dashboard: inout Dashboard) {
    dashboard.insights.earnings = dashboard.earnings
  }

  static func index(inColumn column: Int, of dashboard: Dashboard, inside size: Size) -> Int? {
    chart(of: dashboard, inside: size).month(at: column)
  }

  static func sentences(in dashboard: Dashboard) -> [String] {
    [dashboard.shown.earningsSentence.long]
  }

  static func spokenItems(in dashboard: Dashboard) -> [String] {
    dashboard.earnings.months.map(\.summary)
  }

  static func criterion(of index: Int, in dashboard: Dashboard) -> Criterion? { .earnings }

  static func explanation(of index: Int, in dashboard: Dashboard) -> Explanation? {
    dashboard.earnings.months[index].explanation(in: dashboard.shown)
  }

  static func box(of dashboard: Dashboard, inside size: Size) -> Box {
    let isFocused = dashboard.hasKeys(.earnings)
    let figure = dashboard.shown.row(.earnings).figure
    let title =
      Line(size.columns > 44 ? "\(title), 12 months" : title, .strong) + Line(" · ")
      + Line(figure, .plain, isBold: true)
    let sentences =
      isFocused
      ? [dashboard.earnings.months[dashboard.selection(in: .earnings)].summary]
      : sentences(in: dashboard)
    let summary = Line.wrapped(sentences, inside: size.columns).prefix(2)
    let notes = size.rows > 9 && dashboard.earnings.isKnown ? [legend] : []
    let chart = chart(
      of: dashboard,
      inside: Size(columns: size.columns, rows: size.rows - summary.count - notes.count))
    return Box(title: title, rows: chart.rows + summary + notes, isFocused: isFocused)
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
