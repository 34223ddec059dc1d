import Eligibility

/// The checklist, with one row for each criterion.
enum CriteriaPanel: PanelView {
  static let title = "Criteria"
  static let leastRows = Criterion.allCases.count + 2
  static let keepsBorder = false
  static let readsChangedItems = true

  static func count(in dashboard: Dashboard) -> Int { Criterion.allCases.count }

  /// Returns the first criterion that is not met, else the first unknown one, else one to watch.
  static func firstSelection(in dashboard: Dashboard) -> Int {
    let signs = Criterion.allCases.map { dashboard.assessment[$0].sign }
    return [.unmet, .unknown, .watch].lazy.compactMap { signs.firstIndex(of: $0) }.first ?? 0
  }

  static func spokenItems(in dashboard: Dashboard) -> [String] {
    Criterion.allCases.map { spoken($0, in: dashboard) }
  }

  /// Returns the row of a criterion in words; in a what-if, with the old status.
  static func spoken(_ criterion: Criterion, in dashboard: Dashboard) -> String {
    let row = dashboard.shown.row(criterion)
    let was = dashboard.forecast.actual[criterion].status
    let status = dashboard.shown[criterion].status
    let change = status == was ? status.label : "\(was.label) → \(status.label)"
    let now = change == row.figure ? change : "\(change), \(row.figure)"
    return
      "\(row.title): \(now); rule: \(row.requirement)\(row.outlook.map { "; \($0.long)" } ?? "")"
  }

  static func criterion(of index: Int, in dashboard: Dashboard) -> Criterion? {
    Criterion.allCases[index]
  }

  static func clickMessage(in dashboard: Dashboard) -> Message {
    dashboard.whatIf == nil ? .detailOpened : .criterionToggled
  }

  static func box(of dashboard: Dashboard, inside size: Size) -> Box {
    Box(
      title: Line(title, .strong),
      rows: Criterion.allCases.indices.map { row($0, of: dashboard, columns: size.columns) },
      isFocused: dashboard.hasKeys(.criteria), selectedRow: dashboard.selection(in: .criteria))
  }

  private static func row(_ index: Int, of dashboard: Dashboard, columns: Int) -> Line {
    Box.selectable(
      line(Criterion.allCases[index], of: dashboard, columns: columns - 2),
      isSelected: index == dashboard.selection(in: .criteria),
      isFocused: dashboard.hasKeys(.criteria), columns, bar: barColumns(dashboard))
  }

  /// Returns how much of the selected row is reversed: the sign and the title, not the figures.
  private static func barColumns(_ dashboard: Dashboard) -> Int {
    titleColumns + (dashboard.forecast.supposed == nil ? 3 : 5)
  }

  private static func line(
    _ criterion: Criterion, of dashboard: Dashboard, columns: Int
  ) -> Line {
    let forecast = dashboard.forecast
    guard let supposed = forecast.supposed else {
      return line(
        criterion, in: forecast.actual, columns: columns,
        isChanged: dashboard.savedChanges.contains(criterion))
    }
    return CriterionChange(criterion, from: forecast.actual, to: supposed).line(columns: columns)
  }

  static let titleColumns = 21
  private static let figureColumns = 15
  private static let requirementColumns = 16
  /// The width of the shortest outlooks.
  private static let outlookColumns = 14

  /// The width from which on there is room for the gauges.
  private static let gaugedColumns = 94
  private static let gaugeColumns = Gauge.columns + 3

  /// - Parameter isChanged: Whether the last save changed the row.
  static func line(
    _ criterion: Criterion, in assessment: Assessment, columns: Int, isChanged: Bool = false
  ) -> Line {
    let row = assessment.row(criterion)
    let figure =
      Glyph.sign(row.sign) + (isChanged ? Line("*", .notice) : Line(" "))
      + Line(row.title).padded(to: titleColumns)
      + Line(row.figure, .plain, isBold: true)
    let room = columns - 2 - titleColumns - figureColumns
    guard room >= outlookColumns else { return figure }
    let head = figure.padded(to: columns - room)
    guard columns >= gaugedColumns else { return head + rest(of: row, columns: room) }
    let gauge = Gauge(of: criterion, in: assessment)?.line(row.sign.role) ?? Line()
    return head + gauge.padded(to: gaugeColumns) + rest(of: row, columns: room - gaugeColumns)
  }

  /// Returns the requirement and the outlook or, if only one fits, the more important one.
  private static func rest(of row: CriterionRow, columns: Int) -> Line {
    let requirement = Line(row.requirement, .faint)
    let room = columns - requirementColumns
    guard let outlook = row.outlook else { return requirement }
    if room >= outlook.short.columns {
      return requirement.padded(to: requirementColumns)
        + outlookLine(outlook, of: row, columns: room)
    }
    return row.sign == .met ? requirement : outlookLine(outlook, of: row, columns: columns)
  }

  private static func outlookLine(_ outlook: Phrase, of row: CriterionRow, columns: Int) -> Line {
    let text = outlook.long.columns <= columns ? outlook.long : outlook.short
    return Line(text, row.sign == .met ? .faint : .plain)
  }
}
