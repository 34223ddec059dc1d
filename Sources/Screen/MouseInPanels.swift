import Eligibility

/// Mouse input.
extension Dashboard {
  /// Handles a mouse event; the wheel does the same as the arrow keys.
  package mutating func receive(_ mouse: Mouse, in size: Size) -> Effect? {
    switch mouse {
    case .pressed(let row, let column):
      let shown = self
      (savedChanges, notice) = ([], nil)
      return click(row: row, column: column, on: shown, in: size)
    case .wheelUp: return press(.up, in: size)
    case .wheelDown: return press(.down, in: size)
    }
  }

  /// Selects what is clicked; if it is already selected, opens it, or toggles it in a what-if.
  /// - Parameter shown: the dashboard as it is drawn, perhaps with a message.
  private mutating func click(
    row: Int, column: Int, on shown: Dashboard, in size: Size
  ) -> Effect? {
    guard Size.least.fits(in: size) else { return nil }
    if let key = shown.hint(row: row, column: column, in: size) { return press(key, in: size) }
    if showsHelp || row >= shown.firstCoveredRow(in: size) { return nil }
    guard popups.isEmpty else {
      return shown.popupItem(row: row, in: size).flatMap { clickPopup($0, in: size) }
    }
    guard let (panel, index) = shown.target(row: row, column: column, in: size) else { return nil }
    let isSelected = focus == panel && selection(in: panel) == index
    guard isSelected else {
      moveFocus(to: panel)
      viewState.selections[panel] = index
      return nil
    }
    return update(panel.view.clickMessage(in: self), in: size)
  }

  private func target(row: Int, column: Int, in size: Size) -> (Panel, Int)? {
    for piece in pieces(in: size) where piece.rect.contains(row: row, column: column) {
      guard case .panel(let panel) = piece.content else { return nil }
      let inside = piece.inside
      let index = index(
        in: panel, row: row - inside.row, column: column - inside.column, of: piece, in: size)
      return index.map { (panel, $0) }
    }
    return nil
  }

  /// Returns the item at a row and column inside a panel, or `nil` if there is none.
  private func index(
    in panel: Panel, row: Int, column: Int, of piece: Layout.Piece, in size: Size
  ) -> Int? {
    if let chart = panel.view.chart {
      return chart.index(inColumn: column, of: self, inside: piece.inside.size)
    }
    let box = box(of: piece)
    let item = box.item(inRow: row + box.firstVisible(of: visibleRows(of: piece, in: size)))
    return item.flatMap { (0..<panel.view.count(in: self)).contains($0) ? $0 : nil }
  }
}

extension Rect {
  fileprivate func contains(row: Int, column: Int) -> Bool {
    row >= self.row && row < self.row + size.rows && column >= self.column
      && column < self.column + size.columns
  }
}
