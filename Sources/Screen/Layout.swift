/// Where everything stands at a size. The headline and the criteria never give way.
struct Layout {
  var headline: Rect
  var weeks: Rect?
  var benefits: Rect?
  var criteria: Rect
  var detail: Rect?
  var footer: Int

  private static let criteriaRows = 10
  private static let headlineRows = 3
  /// How wide the criteria are with the detail to their right.
  private static let besideDetail = 76
  /// What a detail below the criteria needs at least.
  private static let detailRows = 7

  /// Nil: there is not enough room for panels side by side; they are stacked.
  init?(for dashboard: Dashboard, in size: Size) {
    guard size.columns >= 76, size.rows >= 22 else { return nil }
    footer = size.rows - 1
    let top = Layout.headlineRows
    let rest = footer - top - Layout.criteriaRows
    let isTall = rest >= 10 + Layout.detailRows
    let topRows = isTall ? min(max(10, rest / 2), 16) : rest
    headline = Rect(row: 0, column: 0, columns: size.columns, rows: top)
    let benefitColumns = min(44, size.columns * 43 / 100)
    let weekColumns = size.columns - benefitColumns
    weeks = Rect(row: top, column: 0, columns: weekColumns, rows: topRows)
    benefits = Rect(row: top, column: weekColumns, columns: benefitColumns, rows: topRows)
    criteria = Rect(
      row: top + topRows, column: 0, columns: size.columns, rows: Layout.criteriaRows)
    if isTall {
      let row = top + topRows + Layout.criteriaRows
      detail = Rect(row: row, column: 0, columns: size.columns, rows: footer - row)
    } else if size.columns >= 120 {
      criteria.size.columns = Layout.besideDetail
      detail = Rect(
        row: top + topRows, column: Layout.besideDetail,
        columns: size.columns - Layout.besideDetail, rows: Layout.criteriaRows)
    } else if dashboard.opensDetail {
      makeRoomForDetail(beside: dashboard.focus, top: top, columns: size.columns)
    }
  }

  /// The detail takes the place of what is not in focus; the criteria stay.
  private mutating func makeRoomForDetail(beside focus: Panel, top: Int, columns: Int) {
    switch focus {
    case .criteria:
      detail = weeks.map { weeks in
        Rect(row: top, column: 0, columns: columns, rows: weeks.size.rows)
      }
      (weeks, benefits) = (nil, nil)
    case .weeks: (detail, benefits) = (benefits, nil)
    case .benefits: (detail, weeks) = (weeks, nil)
    }
  }
}
