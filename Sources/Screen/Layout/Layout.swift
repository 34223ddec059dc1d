/// Where everything stands at a size. The headline and the criteria never give way.
struct Layout {
  /// A panel or the detail, and its place.
  struct Piece {
    let content: SlotContent
    let rect: Rect
    var hasBorder = true

    /// Where its rows stand.
    var inside: Rect { hasBorder ? rect.inside : rect }

    /// It has all the rows that it is made of.
    fileprivate var isTall: Bool { rect.size.rows >= content.leastRows }
  }

  enum SlotContent: Equatable {
    case panel(Panel)
    case detail
    /// What is open over the panels.
    case popup
    /// In place of everything else.
    case help

    /// Nil: it is no panel.
    var view: (any PanelView.Type)? {
      if case .panel(let panel) = self { panel.view } else { nil }
    }

    /// With fewer rows it is cut.
    var leastRows: Int { view?.leastRows ?? 3 }
  }

  private(set) var pieces: [Piece] = []

  init(for dashboard: Dashboard, in size: Size) {
    let top = HeadlinePanel.rowCount(of: dashboard, in: size)
    let body = Rect(row: top, column: 0, columns: size.columns, rows: size.rows - 1 - top)
    let table = dashboard.whatIf == nil ? Arrangement.browsing : Arrangement.whatIf
    guard let arrangement = table.first(where: { $0.fits(in: size, body: body.size) }) ?? table.last
    else { return }
    let asked = Layout.asked(in: dashboard, beside: arrangement)
    place(arrangement, in: body, asked: asked, focus: .panel(dashboard.focus))
    if let asked, asked.view?.isView == true,
      pieces.contains(where: { $0.content == asked && !$0.isTall })
    {
      pieces = [piece(asked, in: body)]
    }
  }

  /// What has no place of its own and is to be seen now.
  private static func asked(in dashboard: Dashboard, beside arrangement: Arrangement)
    -> SlotContent?
  {
    if !dashboard.popups.isEmpty { return .popup }
    let wanted = (dashboard.opensDetail ? [SlotContent.detail] : []) + [.panel(dashboard.focus)]
    return wanted.first { !arrangement.contains($0) }
  }

  private mutating func place(
    _ arrangement: Arrangement, in body: Rect, asked: SlotContent?, focus: SlotContent
  ) {
    for (column, rect) in body.columns(arrangement.columns.map(\.width), of: arrangement.columns) {
      let bands = column.bands.filter { !$0.slots.isEmpty || asked != nil }
      for (band, rect) in rect.rows(bands.map(\.height), of: bands) {
        place(band.isStage ? band.showing(asked, beside: focus) : band.slots, in: rect)
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
  /// A detail leaves what is in focus where it is; everything else takes the whole stage.
  fileprivate func showing(
    _ asked: Layout.SlotContent?, beside focus: Layout.SlotContent
  ) -> [Arrangement.Slot] {
    guard let asked else { return slots }
    guard asked == .detail, slots.contains(where: { $0.content == focus }),
      let place = slots.lastIndex(where: { $0.content != focus })
    else { return [Arrangement.Slot(content: asked, width: .atLeast(1))] }
    return slots.enumerated().map { index, slot in
      index == place ? Arrangement.Slot(content: asked, width: slot.width) : slot
    }
  }
}

extension Rect {
  /// Divided from left to right.
  fileprivate func columns<Part>(_ widths: [Extent], of parts: [Part]) -> [(Part, Rect)] {
    var next = column
    return zip(parts, Extent.divide(size.columns, among: widths)).map { part, width in
      defer { next += width }
      return (part, Rect(row: row, column: next, columns: width, rows: size.rows))
    }
  }

  /// Divided from the top down.
  fileprivate func rows<Part>(_ heights: [Extent], of parts: [Part]) -> [(Part, Rect)] {
    var next = row
    return zip(parts, Extent.divide(size.rows, among: heights)).map { part, height in
      defer { next += height }
      return (part, Rect(row: next, column: column, columns: size.columns, rows: height))
    }
  }
}
