import Eligibility

/// The coming weeks, with one row for each criterion, and what happens in the selected week.
enum TimelinePanel: ChartPanel {
  static let title = "Timeline"
  static let isFullScreen = true
  /// The months, the Top Rated row, the criteria and a border.
  static let leastRows = Criterion.allCases.count + 4
  static let keepsBorder = false

  static func count(in dashboard: Dashboard) -> Int { dashboard.shown.rules.timelineWeeks }

  /// Returns the first week in which something happens.
  static func firstSelection(in dashboard: Dashboard) -> Int {
    let timeline = dashboard.timeline
    return timeline.ends.indices.first { !timeline.events(inWeek: $0).isEmpty } ?? 0
  }

  static func prepare(_ dashboard: inout Dashboard) {
    dashboard.insights.timeline = dashboard.timeline
  }

  static func index(inColumn column: Int, of dashboard: Dashboard, inside size: Size) -> Int? {
    TimelineChart(of: dashboard, columns: size.columns).week(at: column)
  }

  static func sentences(in dashboard: Dashboard) -> [String] {
    let timeline = dashboard.timeline
    return timeline.events.isEmpty
      ? ["Nothing changes in \(timeline.ends.count) weeks."]
      : timeline.events.map { "\($0.summary(in: dashboard.shown))." }
  }

  static func spokenItems(in dashboard: Dashboard) -> [String] {
    let timeline = dashboard.timeline
    return timeline.ends.indices.map { week in
      let explanation = timeline.explanation(ofWeek: week, in: dashboard.shown)
      let facts = explanation.facts.map { "\($0.label) \($0.value)" }
      let why = explanation.why.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
      return "\(explanation.title): \((why + facts).joined(separator: "; "))"
    }
  }

  static func explanation(of index: Int, in dashboard: Dashboard) -> Explanation? {
    dashboard.timeline.explanation(ofWeek: index, in: dashboard.shown)
  }

  static func clickMessage(in dashboard: Dashboard) -> Message { .weekVisited }

  /// Choosing a week only selects it, which reads it out.
  static func choiceMessage(in dashboard: Dashboard) -> Message? { nil }

  static func box(of dashboard: Dashboard, inside size: Size) -> Box {
    let chart = TimelineChart(of: dashboard, columns: size.columns)
    let rows = chart.rows(atMost: size.rows)
    let isFocused = dashboard.hasKeys(.timeline)
    let hasRoom = isFocused && size.rows > rows.count + 1
    return Box(
      title: Line(title, .strong)
        + Line(" · \(isFocused ? chart.title : chart.span) · \(chart.condition)"),
      rows: rows + (hasRoom ? below(chart, columns: size.columns) : []),
      isFocused: isFocused, firstRow: isFocused ? dashboard.scrollOffset : 0)
  }

  /// Returns what happens in the selected week.
  static func explanation(of dashboard: Dashboard) -> [String] {
    TimelineChart(of: dashboard, columns: 0).explanation
  }

  /// Whether there is no room for the explanation below the chart; it is then in the footer.
  static func fillsAll(of size: Size) -> Bool { size.rows < leastRows + 4 }

  private static func below(_ chart: TimelineChart, columns: Int) -> [Line] {
    [Line()] + Line.wrapped(chart.explanation, inside: columns) + [Line(), TimelineChart.legend]
  }
}

/// A chart with one row for each criterion, and one or more cells for each week.
struct TimelineChart {
  private let timeline: Timeline
  private let assessment: Assessment
  private let selected: Int
  private let isFocused: Bool
  /// The number of cells for each week.
  private let stride: Int
  private let titleColumns: Int

  init(of dashboard: Dashboard, columns: Int, titleColumns: Int? = nil) {
    assessment = dashboard.shown
    timeline = dashboard.timeline
    isFocused = dashboard.hasKeys(.timeline)
    selected = dashboard.selection(in: .timeline)
    let titleColumns = titleColumns ?? (columns >= 76 ? 21 : 10)
    self.titleColumns = titleColumns
    stride = max(1, min(TimelineChart.widest, (columns - titleColumns - 3) / timeline.ends.count))
  }

  private static let widest = 8
  /// The first column of the weeks, after the line for today.
  private var start: Int { titleColumns + 3 }

  /// Returns the rows; if not all fit, the months and the Top Rated row are left out.
  func rows(atMost height: Int) -> [Line] {
    let criteria = Criterion.allCases.map(row)
    return height >= criteria.count + 2 ? [months, allCriteriaRow] + criteria : criteria
  }

  /// Returns the months and the row of a criterion, or of Top Rated if `criterion` is `nil`.
  func lane(of criterion: Criterion?) -> [Line] {
    let head = Line("ahead", .key).padded(to: titleColumns + 2) + today
    guard let criterion else {
      return [months, head + cells(timeline.verdicts) { $0.kind.criterion == nil }]
    }
    return [
      months, head + cells(timeline.statuses(of: criterion)) { $0.kind.criterion == criterion },
    ]
  }

  /// Returns the week at a column, or `nil` if there is none.
  func week(at column: Int) -> Int? {
    let week = (column - start) / stride
    return column >= start && timeline.ends.indices.contains(week) ? week : nil
  }

  /// As in "week to Sat 5 Dec 2026".
  var title: String { "week to \(timeline.ends[selected].formatted(.full))" }

  var span: String { "\(timeline.ends.count) weeks" }

  /// What the Top Rated row assumes; the other rows assume that the user does nothing.
  var condition: String {
    guard let day = assessment.qualifiesOn, assessment.verdict != .qualified else {
      return "if you do nothing"
    }
    return "Top Rated\(assessment.condition(on: day).long)"
  }

  /// What happens in the selected week.
  var explanation: [String] { timeline.explanation(ofWeek: selected, in: assessment).why }

  static let legend =
    Line(" ┊", .key) + Line(" today  ", .faint) + Line("━", .met) + Line(" met ", .faint)
    + Line("·", .unmet) + Line(" not met ", .faint)
    + Line("?", .unknown) + Line(" unknown  ", .faint) + Line("▲", .met)
    + Line(" becomes met ", .faint) + Line("▼", .unmet) + Line(" lapses ", .faint) + Line("◇", .key)
    + Line(" other", .faint)

  private func row(_ criterion: Criterion) -> Line {
    let title = titleColumns > 10 ? criterion.title : criterion.shortTitle
    let head = Glyph.sign(assessment[criterion].sign) + Line(" \(title)")
    return head.padded(to: titleColumns + 2) + today
      + cells(timeline.statuses(of: criterion)) { $0.kind.criterion == criterion }
  }

  private var allCriteriaRow: Line {
    let head = Glyph.sign(assessment.headline.sign) + Line(" Top Rated", .strong)
    return head.padded(to: titleColumns + 2) + today
      + cells(timeline.verdicts) { $0.kind.criterion == nil }
  }

  private var today: Line {
    assessment.date == assessment.today ? Line("┊", .key) : Line(" ")
  }

  private func cells(_ statuses: [CriterionStatus], _ belongs: (Timeline.Event) -> Bool) -> Line {
    statuses.indices.reduce(into: Line()) { line, week in
      let event = timeline.events(inWeek: week).filter(belongs).min { $0.rank < $1.rank }
      let bar = Self.bar(statuses[week])
      let first = event?.mark ?? bar
      line.append(first.glyph, first.role)
      for _ in 1..<stride { line.append(bar.glyph, bar.role) }
      if isFocused, week == selected {
        line = line.reversed(in: line.columns - stride..<line.columns)
      }
    }
  }

  /// The name of each month above the first week that ends in it.
  private var months: Line {
    let names = timeline.ends.map(\.monthName)
    let starts = names.indices.filter { $0 == 0 || names[$0] != names[$0 - 1] }
    let free = zip(starts, starts.dropFirst() + [.max / stride])
      .filter { ($1 - $0) * stride > names[$0].count }.map(\.0)
    let line = free.reduce(into: Line("").padded(to: start)) { line, week in
      line = line.padded(to: start + week * stride) + Line(names[week], .faint)
    }
    return isFocused ? highlighted(line) : line
  }

  /// Returns the line with a mark above the selected week, which is visible without colour too.
  private func highlighted(_ line: Line) -> Line {
    let column = start + selected * stride
    guard line.columns <= column else { return line.replacingCell("▾", .key, at: column) }
    return line.padded(to: column) + Line("▾", .key)
  }

  private static func bar(_ status: CriterionStatus) -> (glyph: Unicode.Scalar, role: Role) {
    switch status {
    case .met: ("━", .met)
    case .unmet: ("·", .unmet)
    case .unknown: ("?", .unknown)
    }
  }
}

extension Timeline.Event {
  /// The order of precedence: losses, then gains, then other events.
  fileprivate var rank: Int {
    switch kind {
    case .lapses, .changes(_, to: .unmet), .changes(_, to: .unknown): 0
    case .qualifies, .changes(_, to: .met): 1
    case .holdClears, .holdsClear, .returns, .earningsDropOut, .weakWeekExpires, .earns: 2
    }
  }

  fileprivate var mark: (glyph: Unicode.Scalar, role: Role) {
    switch rank {
    case 0: ("▼", .unmet)
    case 1: ("▲", .met)
    default: ("◇", .key)
    }
  }
}
