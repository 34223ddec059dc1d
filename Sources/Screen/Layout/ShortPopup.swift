/// A pop-up that covers everything leaves the rows that it does not need to the panels.
extension Dashboard {
  /// Returns the rows of the pop-up with its border, or `nil` if too few remain for the criteria.
  func rowsOfShortPopup(in size: Size) -> Int? {
    guard !showsHelp, let popup = openPopup, popup.placement == .rowsItNeeds else {
      return nil
    }
    let inside = Size(columns: size.columns - 2, rows: size.rows)
    let box = popup.box(in: self, inside: inside)
    let rows = box.heading.count + box.rows.count + 2
    return size.rows - rows >= Dashboard.leastRowsBelow ? rows : nil
  }

  /// Returns the pop-up below the headline, then the pieces of a screen with the remaining rows.
  func pieces(belowPopupOf rows: Int, in size: Size) -> [Layout.Piece] {
    var under = self
    under.popups = []
    let top = HeadlinePanel.rowCount(of: self, in: size)
    let popup = Layout.Piece(
      content: .popup, rect: Rect(row: top, column: 0, columns: size.columns, rows: rows))
    let rest = Layout(for: under, in: Size(columns: size.columns, rows: size.rows - rows))
    return [popup] + rest.pieces.map { $0.lower(by: rows) }
  }

  private static let leastRowsBelow = 13
}

extension Layout.Piece {
  fileprivate func lower(by rows: Int) -> Layout.Piece {
    let rect = Rect(
      row: rect.row + rows, column: rect.column, columns: rect.size.columns,
      rows: rect.size.rows)
    return Layout.Piece(content: content, rect: rect, hasBorder: hasBorder)
  }
}
