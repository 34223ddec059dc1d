import Eligibility

extension Dashboard {
  /// Where a form that needs more rows than a pop-up has gets them: below the headline, and the
  /// criteria get what it leaves.
  func withRoomForForm(_ pieces: [Layout.Piece], in size: Size) -> [Layout.Piece] {
    guard openForm != nil, let popup = pieces.first(where: { $0.content == .popup }) else {
      return pieces
    }
    let top = HeadlinePanel.rowCount(of: self, in: size)
    let body = Rect(row: top, column: 0, columns: size.columns, rows: size.rows - 1 - top)
    let needed = box(of: popup).rows.count + 2
    if needed <= popup.rect.size.rows { return pieces }
    let rows = body.size.rows - needed < 4 ? body.size.rows : needed
    let form = Rect(row: top, column: 0, columns: size.columns, rows: rows)
    let rest = Rect(
      row: top + rows, column: 0, columns: size.columns, rows: body.size.rows - rows)
    return [Layout.Piece(content: .popup, rect: form)]
      + (rest.size.rows > 0 ? [Layout.Piece(content: .panel(.criteria), rect: rest)] : [])
  }
}
