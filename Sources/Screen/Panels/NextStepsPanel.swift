import Eligibility

/// The plan in short: each step with its last safe day, then what happens if the user does nothing.
enum NextStepsPanel: PanelView {
  static let title = "Next steps"
  static let command = "steps"

  static func count(in dashboard: Dashboard) -> Int { max(1, items(of: dashboard).count) }

  static func prepare(_ dashboard: inout Dashboard) {
    (dashboard.insights.plan, dashboard.insights.timeline) = (dashboard.plan, dashboard.timeline)
  }

  static func sentences(in dashboard: Dashboard) -> [String] { [dashboard.plan.headline.long] }

  /// As in "by 13 Dec: earn $25.67".
  static func spokenItems(in dashboard: Dashboard) -> [String] {
    items(of: dashboard).map { $0.sentence(in: dashboard) }
  }

  static func criterion(of index: Int, in dashboard: Dashboard) -> Criterion? {
    items(of: dashboard).dropFirst(index).first?.criterion
  }

  static func explanation(of index: Int, in dashboard: Dashboard) -> Explanation? {
    items(of: dashboard).dropFirst(index).first.flatMap { explanation($0, in: dashboard) }
  }

  static func popup(editing index: Int, in dashboard: Dashboard) -> Popup {
    dashboard.popup(for: dashboard.plan.steps.dropFirst(index).first?.criterion)
  }

  static func lever(of index: Int, in dashboard: Dashboard) -> Lever? { nil }

  /// A step to take, a figure to find, or an event.
  enum Item {
    case step(PlanRow)
    /// An unknown criterion, with what would settle it.
    case missing(CriterionRow)
    case event(Timeline.Event)
    /// What happens to the estimated score on a day, if nothing more is paid.
    case score(Day, String)
  }

  private static let mostEvents = 20
  private static let dayColumns = 10

  static func items(of dashboard: Dashboard) -> [Item] {
    let rows = Criterion.allCases.map(dashboard.shown.row)
    return dashboard.plan.rows.map(Item.step)
      + rows.filter { $0.sign == .unknown }.map(Item.missing)
      + ahead(of: dashboard)
  }

  /// Returns what happens if the user does nothing, by day.
  private static func ahead(of dashboard: Dashboard) -> [Item] {
    let timeline = dashboard.timeline
    let dates = (dashboard.shown.snapshot.estimate?.datesAhead ?? [])
      .filter { day, _ in timeline.ends.last.map { day <= $0 } ?? false }
      .map { day, text in (day: day, item: Item.score(day, text)) }
    let events = timeline.events.prefix(mostEvents).map { (day: $0.day, item: Item.event($0)) }
    if dates.isEmpty { return events.map(\.item) }
    return (events + dates).stablySorted(by: \.day).map(\.item)
  }

  static func box(of dashboard: Dashboard, inside size: Size) -> Box {
    let columns = size.columns
    let items = items(of: dashboard)
    let selected = dashboard.selection(in: .nextSteps)
    let isFocused = dashboard.hasKeys(.nextSteps)
    let title =
      Line(title, .strong) + Line(dashboard.isHypothetical ? " · as things are today" : "")
    let headline = Line.wrapped(sentences(in: dashboard), inside: columns)
    // Rows that are scrolled out of view stay blank.
    let last = max(isFocused ? selected + 1 : 0, size.rows)
    let rows = items.enumerated().map { index, item in
      (last - size.rows - 1...last).contains(index)
        ? Box.selectable(
          line(item, in: dashboard, columns: columns - 1), isSelected: index == selected,
          isFocused: isFocused, columns) : Line()
    }
    let steps = items.count { !$0.isEvent }
    let between = steps < rows.count ? [Line(" Coming up if you do nothing", .faint)] : []
    let place = headline.count + selected + (selected < steps ? 0 : 1)
    return Box(
      title: title, rows: headline + rows.prefix(steps) + between + rows.dropFirst(steps),
      isFocused: isFocused, selectedRow: isFocused && !items.isEmpty ? place : nil,
      items: headline.map { _ in nil } + (0..<steps).map(\.self) + between.map { _ in nil }
        + (steps..<rows.count).map(\.self))
  }

  private static func line(_ item: Item, in dashboard: Dashboard, columns: Int) -> Line {
    switch item {
    case .step(let row):
      let day = Line(row.when, .key).padded(to: max(dayColumns, row.when.columns + 1))
      let room = columns - day.columns
      return day + Line(row.what.long.columns <= room ? row.what.long : row.what.short)
    case .missing(let row):
      let title = Line(row.title, .unknown)
      let room = columns - CriteriaPanel.titleColumns - 1
      let text = row.outlook.map { $0.long.columns <= room ? $0.long : $0.short }
      return title.padded(to: CriteriaPanel.titleColumns) + Line(" \(text ?? "")")
    case .event, .score:
      let (when, what) = item.texts(in: dashboard)
      let day = Line(when, .faint)
      return day.padded(to: max(dayColumns, day.columns + 1)) + Line(what)
    }
  }

  /// Returns the explanation of a step or an event, or `nil` if there is none.
  static func explanation(_ item: Item, in dashboard: Dashboard) -> Explanation? {
    if let criterion = item.criterion { return dashboard.shown.explanation(of: criterion) }
    guard case .event(let event) = item else { return nil }
    let timeline = dashboard.timeline
    return timeline.ends.firstIndex { event.day <= $0 }
      .map { timeline.explanation(ofWeek: $0, in: dashboard.shown) }
  }
}

extension NextStepsPanel.Item {
  /// The criterion, or `nil` if the item is about the badge as a whole.
  var criterion: Criterion? {
    switch self {
    case .step(let row): row.step.criterion
    case .missing(let row): row.criterion
    case .event(let event): event.kind.criterion
    case .score: .jobSuccessScore
    }
  }

  var isEvent: Bool {
    switch self {
    case .event, .score: true
    case .step, .missing: false
    }
  }

  func sentence(in dashboard: Dashboard) -> String {
    let (when, what) = texts(in: dashboard)
    return "\(when): \(what)"
  }

  /// Returns the day, or else the criterion, and what happens.
  func texts(in dashboard: Dashboard) -> (when: String, what: String) {
    switch self {
    case .step(let row): (row.when, row.what.long)
    case .missing(let row): (row.title, row.outlook?.long ?? "unknown")
    case .event(let event):
      (
        event.day.formatted(relativeTo: dashboard.shown.date),
        event.kind.summary(on: event.day, in: dashboard.shown)
      )
    case .score(let day, let text): (day.formatted(relativeTo: dashboard.shown.date), text)
    }
  }
}
