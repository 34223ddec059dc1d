import Eligibility

/// The check-ins, newest first, with a chart of their scores.
enum HistoryPanel: PanelView {
  static let title = "History"
  static let isFullScreen = true
  static let leastRows = 12
  static let readsAllItems = false

  static func count(in dashboard: Dashboard) -> Int {
    max(1, dashboard.shown.snapshot.checkIns.count)
  }

  static func sentences(in dashboard: Dashboard) -> [String] {
    let records = dashboard.shown.snapshot.checkInHistory
    return records.isEmpty ? [CheckInRecord.noneYet] : records.sentence(on: dashboard.shown.date)
  }

  static func spokenItems(in dashboard: Dashboard) -> [String] {
    dashboard.shown.snapshot.checkInHistory.map { $0.summary(on: dashboard.shown.date) }
  }

  static func criterion(of index: Int, in dashboard: Dashboard) -> Criterion? { .jobSuccessScore }

  static func explanation(of index: Int, in dashboard: Dashboard) -> Explanation? {
    let record = dashboard.shown.snapshot.checkInHistory.dropFirst(index).first
    return record?.explanation(in: dashboard.shown)
  }

  static func popup(editing index: Int, in dashboard: Dashboard) -> Popup {
    let editable = dashboard.editable
    let record = editable.snapshot.checkInHistory.dropFirst(index).first
    return .form(Form.checkIn(on: record?.checkIn.date ?? editable.today, in: editable))
  }

  static func box(of dashboard: Dashboard, inside size: Size) -> Box {
    let records = dashboard.shown.snapshot.checkInHistory
    let selected = dashboard.selection(in: .history)
    let isFocused = dashboard.hasKeys(.history)
    let title = Line(title, .strong) + Line(" · \(pluralized(records.count, "check-in"))")
    guard !records.isEmpty else {
      let summary = Line.wrapped(sentences(in: dashboard), inside: size.columns)
      return Box(title: title, rows: summary, isFocused: isFocused)
    }
    let isWide = size.columns >= widthForBoth
    let table = isWide ? tableColumns : size.columns
    let chart =
      ScoreLine(
        records, passing: dashboard.shown.rules.jobSuccessScore.atLeast,
        size: Size(
          columns: isWide ? size.columns - table - 2 : size.columns - 1,
          rows: isWide ? size.rows : chartRows(of: size.rows, beside: records.count)))?.rows ?? []
    let above = isWide ? [] : chart
    let days =
      records.map { $0.checkIn.date.formatted(relativeTo: dashboard.shown.date).columns }
      .max() ?? 0
    let room = size.rows - above.count - 1
    let first = max(0, min(selected - room + 1, records.count - room))
    let seen = Array(records.indices.dropFirst(isFocused ? first : 0).prefix(max(0, room)))
    let rows = seen.map { place in
      Box.selectable(
        row(records[place], on: dashboard.shown.date, days, columns: table - 1),
        isSelected: place == selected, isFocused: isFocused, table)
    }
    let left = above + [head(days, columns: table)] + rows
    return Box(
      title: title, rows: isWide ? Box.beside(left, chart, at: table + 2) : left,
      isFocused: isFocused, items: (0...above.count).map { _ in nil } + seen.map(\.self))
  }

  private static let widthForBoth = 112
  private static let tableColumns = 72

  /// Returns the height of the chart: about half of the rows, or what the table leaves.
  private static func chartRows(of rows: Int, beside records: Int) -> Int {
    rows < 14 ? 0 : max(min(9, rows / 2 - 1), rows - records - 1)
  }

  /// The widths of all columns except the day and the note.
  private static let widths = [6, 4, 10, 12, 9, 7]

  private static func head(_ days: Int, columns: Int) -> Line {
    Line(" ")
      + cells(
        days,
        ["date", "score", "", "weeks", "12 months", "profile", "holds", "note"]
          .map { Line($0, .faint) }, columns: columns - 1)
  }

  private static func row(
    _ record: CheckInRecord, on day: Day, _ days: Int, columns: Int
  ) -> Line {
    let checkIn = record.checkIn
    let change = record.scoreChange ?? 0
    let standing = checkIn.score?.formatted() ?? (checkIn.risingTalent == true ? "Rising" : "–")
    return cells(
      days,
      [
        Line(checkIn.date.formatted(relativeTo: day)),
        Line(standing, .plain, isBold: true),
        Line(record.sign, change == 0 ? .faint : change > 0 ? .met : .unmet),
        Line(checkIn.eligibleWeeks.map { "\($0) of 16" } ?? "–"),
        Line(checkIn.earnings?.formatted() ?? "–"),
        Line(checkIn.completeness.map { "\($0)%" } ?? "–"),
        Line(checkIn.accountHolds.map { "\($0)" } ?? "–"), Line(checkIn.note ?? "", .faint),
      ], columns: columns)
  }

  /// Returns as many cells as fit, the last one cut.
  /// - Parameter days: The width of the longest day.
  private static func cells(_ days: Int, _ cells: [Line], columns: Int) -> Line {
    zip(cells, [days + 2] + widths + [columns]).reduce(into: Line()) { line, cell in
      guard line.columns + min(cell.1, 4) <= columns else { return }
      let room = min(cell.1, columns - line.columns)
      line += cell.0.truncated(to: max(1, room)).padded(to: room)
    }
  }
}
