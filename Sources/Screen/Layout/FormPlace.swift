import Eligibility

extension Dashboard {
  /// Returns the pieces, with more room for a form that needs more rows than a pop-up has.
  ///
  /// The form starts below the headline; the criteria and the details get the remaining rows.
  func withRoomForForm(_ pieces: [Layout.Piece], in size: Size) -> [Layout.Piece] {
    guard openForm != nil, let popup = pieces.first(where: { $0.content == .popup }) else {
      return pieces
    }
    let top = HeadlinePanel.rowCount(of: self, in: size)
    let body = Rect(row: top, column: 0, columns: size.columns, rows: size.rows - 1 - top)
    let needed = box(of: popup).rows.count + 2
    if needed <= popup.rect.size.rows { return pieces }
    let spare = body.size.rows - needed
    let criteria = Layout.SlotContent.panel(.criteria).leastRows
    let heights =
      switch spare {
      case ..<4: [body.size.rows]
      case ..<criteria: [needed, spare]
      case ..<(criteria + Dashboard.leastDetailRows): [body.size.rows - criteria, criteria]
      default: [needed, criteria, spare - criteria]
      }
    let contents: [Layout.SlotContent] = [.popup, .panel(.criteria), .detail]
    var row = top
    return zip(contents, heights).map { content, rows in
      defer { row += rows }
      let rect = Rect(row: row, column: 0, columns: size.columns, rows: rows)
      return Layout.Piece(content: content, rect: rect)
    }
  }

  private static let leastDetailRows = 8
}
