/// The position of everything on a screen of a given size.
struct Layout {
  /// A panel or other content, and its position.
  struct Piece {
    let content: SlotContent
    let rect: Rect
    var hasBorder = true

    /// The area of its rows, inside the border if there is one.
    var inside: Rect { hasBorder ? rect.inside : rect }

    /// Whether it has all the rows that its content needs.
    fileprivate var isTall: Bool { rect.size.rows >= content.leastRows }
  }

  enum SlotContent: Equatable {
    case panel(Panel)
    case detail
    /// The topmost pop-up, over the panels.
    case popup
    /// Covers everything else.
    case help

    /// The view of the panel, or `nil` if this is not a panel.
    var view: (any PanelView.Type)? {
      if case .panel(let panel) = self { panel.view } else { nil }
    }

    /// The number of rows below which the content is cut off.
    var leastRows: Int { view?.leastRows ?? 3 }
  }

  private(set) var pieces: [Piece] = []

  init(for dashboard: Dashboard, in size: Size) {
    let top = HeadlinePanel.rowCount(of: dashboard, in: size)
    let body = Rect(row: top, column: 0, columns: size.columns, rows: size.rows - 1 - top)
    let table = dashboard.whatIf == nil ? Arrangement.browsing : Arrangement.whatIf
    guard let arrangement = table.first(where: { $0.fits(in: size, body: body.size) }) ?? table.last
    else { return }
    let requested = Layout.requestedContent(in: dashboard, beside: arrangement)
    place(arrangement, in: body, requested: requested, focus: .panel(dashboard.focus))
    if let requested, requested.view?.isFullScreen == true,
      pieces.contains(where: { $0.content == requested && !$0.isTall })
    {
      pieces = [piece(requested, in: body)]
    }
  }

  /// Returns content that must be visible but has no place of its own, or `nil` if there is none.
  private static func requestedContent(in dashboard: Dashboard, beside arrangement: Arrangement)
    -> SlotContent?
  {
    if !dashboard.popups.isEmpty { return .popup }
    let wanted = (dashboard.opensDetail ? [SlotContent.detail] : []) + [.panel(dashboard.focus)]
    return wanted.first { !arrangement.contains($0) }
  }

  private mutating func place(
    _ arrangement: Arrangement, in body: Rect, requested: SlotContent?, focus: SlotContent
  ) {
    for (column, rect) in body.columns(arrangement.columns.map(\.width), of: arrangement.columns) {
      let bands = column.bands.filter { !$0.slots.isEmpty || requested != nil }
      for (band, rect) in rect.rows(bands.map(\.height), of: bands) {
        place(band.isReplaceable ? band.showing(requested, beside: focus) : band.slots, in: rect)
      }
    }
  }

  private mutating func place(_ slots: [Arrangement.Slot], in rect: Rect) {
    for (slot, rect) in rect.columns(slots.map(\.width), of: slots) {
      pieces.append(piece(slot.content, in: rect))
    }
  }

  private func piece(_ content: SlotContent, in rect: Rect) -> Piece {
    Piece(
      content: content, rect: rect,
      hasBorder: content.view?.keepsBorder != false || rect.size.rows >= content.leastRows)
  }
}

extension Arrangement.Band {
  /// Returns the slots of the stage: details replace one slot, other content replaces all of them.
  fileprivate func showing(
    _ requested: Layout.SlotContent?, beside focus: Layout.SlotContent
  ) -> [Arrangement.Slot] {
    guard let requested else { return slots }
    guard requested == .detail, slots.contains(where: { $0.content == focus }),
      let place = slots.lastIndex(where: { $0.content != focus })
    else { return [Arrangement.Slot(content: requested, width: .atLeast(1))] }
    return slots.enumerated().map { index, slot in
      index == place ? Arrangement.Slot(content: requested, width: slot.width) : slot
    }
  }
}

extension Rect {
  /// Divides the rectangle from left to right.
  fileprivate func columns<Part>(_ widths: [Extent], of parts: [Part]) -> [(Part, Rect)] {
    var next = column
    return zip(parts, Extent.divide(size.columns, among: widths)).map { part, width in
      defer { next += width }
      return (part, Rect(row: row, column: next, columns: width, rows: size.rows))
    }
  }

  /// Divides the rectangle from top to bottom.
  fileprivate func rows<Part>(_ heights: [Extent], of parts: [Part]) -> [(Part, Rect)] {
    var next = row
    return zip(parts, Extent.divide(size.rows, among: heights)).map { part, height in
      defer { next += height }
      return (part, Rect(row: next, column: column, columns: size.columns, rows: height))
    }
  }
}
