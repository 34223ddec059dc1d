/// A pop-up over the rest of the screen.
extension Dashboard {
  /// The pop-up that is over the rest of the screen, or `nil` if there is none.
  var overlay: Popup? {
    guard !showsHelp, let popup = popups.last, popup.view.placement == .overlay else { return nil }
    return popup
  }

  func drawn(_ overlay: Popup, in size: Size) -> Frame {
    var below = self
    below.popups.removeLast()
    below.notice = nil
    below.viewState.isUnderOverlay = true
    var frame = below.frame(in: size)
    let rect = rect(of: overlay, in: size)
    let end = firstCoveredRow(in: size)
    overlay.view.box(in: self, inside: rect.inside.size).draw(on: &frame, in: rect, above: end)
    drawFooter(on: &frame)
    return frame
  }
}

extension Dashboard {
  /// Returns the position of an overlay; the first steps are as large as their text, in the middle.
  func rect(of overlay: Popup, in size: Size) -> Rect {
    guard case .firstSteps = overlay else { return overlay.rect(in: size) }
    let columns = min(68, size.columns - 2)
    let inside = Size(columns: columns - 2, rows: size.rows - 3)
    let rows = min(overlay.view.box(in: self, inside: inside).rows.count + 2, size.rows - 1)
    return Rect(
      row: max(0, (size.rows - 1 - rows) / 2), column: (size.columns - columns) / 2,
      columns: columns, rows: rows)
  }
}

extension Popup {
  private static let mostColumns = 84
  private static let mostRows = 20

  /// Returns a position near the top; the size does not change while the user types.
  func rect(in size: Size) -> Rect {
    let columns = min(Popup.mostColumns, size.columns - 2)
    let rows = min(Popup.mostRows, size.rows - 2)
    return Rect(
      row: max(1, (size.rows - rows) / 3), column: (size.columns - columns) / 2, columns: columns,
      rows: rows)
  }
}
