import Eligibility

extension Dashboard {
  /// Returns the whole screen at a size; depends only on the state.
  package func frame(in size: Size) -> Frame {
    var frame = Frame(size: size)
    guard Size.least.fits(in: size) else {
      frame.write(Line(needed(in: size)), row: 0, column: 0)
      return frame
    }
    if let overlay { return drawn(overlay, in: size) }
    let pieces = pieces(in: size)
    // What covers everything starts in the first row.
    if pieces.allSatisfy({ $0.rect.row > 0 }) { drawHeadline(on: &frame) }
    for piece in pieces { draw(piece, above: firstCoveredRow(in: size), on: &frame) }
    drawFooter(on: &frame)
    return frame
  }

  /// Returns the message for a screen that is too small, as long as it fits.
  private func needed(in size: Size) -> String {
    let least = "\(Size.least.columns)×\(Size.least.rows)"
    let lines = [
      "toprated needs \(least), this is \(size.columns)×\(size.rows)", "toprated needs \(least)",
      "needs \(least)",
    ]
    return lines.first { $0.count <= size.columns } ?? least
  }

  /// The first row that a message or the footer covers.
  func firstCoveredRow(in size: Size) -> Int {
    size.rows - 1 - messages(columns: size.columns).count
  }

  /// The number of rows inside a piece that no message covers.
  func visibleRows(of piece: Layout.Piece, in size: Size) -> Int {
    max(0, min(piece.inside.size.rows, firstCoveredRow(in: size) - piece.inside.row))
  }

  func pieces(in size: Size) -> [Layout.Piece] {
    if let overlay { return [Layout.Piece(content: .popup, rect: rect(of: overlay, in: size))] }
    guard isCovered else { return withRoomForForm(Layout(for: self, in: size).pieces, in: size) }
    if let rows = rowsOfShortPopup(in: size) { return pieces(belowPopupOf: rows, in: size) }
    let whole = Rect(row: 0, column: 0, columns: size.columns, rows: size.rows - 1)
    return [Layout.Piece(content: showsHelp ? .help : .popup, rect: whole)]
  }

  var isCovered: Bool {
    showsHelp || [.wholeScreen, .rowsItNeeds].contains(openPopup?.placement)
  }

  /// Returns how many rows the scrolling piece can be scrolled at a size.
  func mostScrolled(in size: Size) -> Int {
    guard Size.least.fits(in: size) else { return 0 }
    return scrollingPiece(in: size).map {
      let box = box(of: $0)
      return max(0, box.rows.count + box.heading.count - $0.inside.size.rows)
    } ?? 0
  }

  /// Returns the piece that the page keys scroll: the help or pop-up, else the details or timeline.
  func scrollingPiece(in size: Size) -> Layout.Piece? {
    let pieces = pieces(in: size)
    let last: [Layout.SlotContent] =
      focus == .timeline && !opensDetail
      ? [.panel(.timeline), .detail] : [.detail, .panel(.timeline)]
    let contents = [.help] + (isCovered ? [.popup] : []) + last
    return contents.lazy.compactMap { content in pieces.first { $0.content == content } }.first
  }

  /// - Parameter end: The first row that a message or the footer covers.
  private func draw(_ piece: Layout.Piece, above end: Int, on frame: inout Frame) {
    var box = box(of: piece)
    if let find, [.help, .popup].contains(piece.content), isCovered {
      box.rows = box.rows.map { $0.highlighting(find.text.text) }
    }
    box.isSupposed = isHypothetical
    if piece.hasBorder {
      box.draw(on: &frame, in: piece.rect, above: end)
    } else {
      box.drawRows(on: &frame, in: piece.rect, above: end)
    }
  }

  private func drawHeadline(on frame: inout Frame) {
    let rows = HeadlinePanel.rows(of: self, in: frame.size)
    for (row, line) in rows.enumerated() { frame.write(line, row: row, column: 0) }
  }

  func box(of piece: Layout.Piece) -> Box {
    let inside = piece.inside.size
    return switch piece.content {
    case .help: Help.box(of: self, columns: inside.columns)
    case .panel(let panel): box(of: panel, inside: inside)
    case .detail: DetailPanel.box(of: self, inside: inside)
    case .popup: popupBox(inside: inside)
    }
  }

  private func popupBox(inside: Size) -> Box {
    openPopup?.box(in: self, inside: inside) ?? Box(title: Line(), rows: [], isFocused: true)
  }
}
