import Eligibility

/// Clicks in a pop-up or in the footer.
extension Dashboard {
  /// Returns the key of the footer hint at a position, or `nil` if there is none.
  func hint(row: Int, column: Int, in size: Size) -> Key? {
    guard row == size.rows - 1 else { return nil }
    let place = Footer(hints: hints, columns: size.columns).places.last { $0.column <= column }
    guard let place, column < place.column + place.hint.columns else { return nil }
    let binding = keymap.bindings(in: context).first { $0.footer == place.hint }
    return binding?.keys.first
  }

  /// Returns the item of the pop-up at a row, or `nil` if there is none.
  func popupItem(row: Int, in size: Size) -> Int? {
    guard let popup = openPopup,
      let piece = pieces(in: size).first(where: { $0.content == .popup }),
      row >= piece.inside.row, row < piece.inside.row + piece.inside.size.rows,
      let (_, count) = popup.selection(in: self)
    else { return nil }
    let box = box(of: piece)
    let shown = row - piece.inside.row - box.heading.count
    guard shown >= 0 else { return nil }
    let wanted = shown + box.firstVisible(of: visibleRows(of: piece, in: size))
    return box.item(inRow: wanted).flatMap { $0 < count ? $0 : nil }
  }

  /// Selects an item; if it is already selected, opens it.
  mutating func clickPopup(_ index: Int, in size: Size) -> Effect? {
    guard index == openPopup?.selection(in: self)?.index else {
      select(index)
      return nil
    }
    // A click on the selected field of a form does not leave it.
    if openForm != nil { return nil }
    return update(.popup(.confirmed), in: size)
  }
}
