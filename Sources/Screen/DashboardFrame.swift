extension Dashboard {
  /// The whole screen at a size; a pure function of the state.
  package func frame(in size: Size) -> Frame {
    var frame = Frame(size: size)
    guard Size.least.fits(in: size) else {
      let least = Size.least
      let needed =
        "toprated needs \(least.columns)×\(least.rows), here are \(size.columns)×\(size.rows)"
      frame.write(Line(needed), row: 0, column: 0)
      return frame
    }
    if showsHelp {
      drawHelp(on: &frame)
    } else if let layout = Layout(for: self, in: size) {
      draw(layout, on: &frame)
    } else {
      drawStack(on: &frame)
    }
    frame.write(footer(columns: size.columns), row: size.rows - 1, column: 0)
    return frame
  }

  private func drawHelp(on frame: inout Frame) {
    let whole = Rect(row: 0, column: 0, columns: frame.size.columns, rows: frame.size.rows - 1)
    Help.box(of: self).draw(on: &frame, in: whole)
  }

  private func draw(_ layout: Layout, on frame: inout Frame) {
    drawHeadline(on: &frame)
    for (panel, rect) in [
      (Panel.weeks, layout.weeks), (.benefits, layout.benefits), (.criteria, layout.criteria),
    ] {
      if let rect { box(of: panel, in: rect.size).draw(on: &frame, in: rect) }
    }
    if let rect = layout.detail {
      DetailPanel.box(of: self, columns: rect.size.columns - 2).draw(on: &frame, in: rect)
    }
  }

  private func drawHeadline(on frame: inout Frame) {
    let rows = HeadlinePanel.rows(of: self, columns: frame.size.columns)
    for (row, line) in rows.enumerated() { frame.write(line, row: row, column: 0) }
  }

  private func box(of panel: Panel, in size: Size) -> Box {
    let inside = Size(columns: size.columns - 2, rows: size.rows - 2)
    return switch panel {
    case .criteria: CriteriaPanel.box(of: self, columns: inside.columns)
    case .weeks: WeeksPanel.box(of: self, inside: inside)
    case .benefits: BenefitsPanel.box(of: self, columns: inside.columns)
    }
  }

  private func footer(columns: Int) -> Line {
    if let notice { return Line(" \(notice)", .notice).cut(to: columns) }
    let hints = Keymap.bindings.compactMap(\.footer).map { hint in
      Line(" \(hint.key)", .key) + Line(" \(hint.word) ", .faint)
    }
    // The last ones, help and quit, are the last to go.
    var shown = hints
    while shown.reduce(0, { $0 + $1.columns }) > columns {
      shown.remove(at: max(0, shown.count - 3))
    }
    return shown.reduce(Line(), +)
  }
}

extension Dashboard {
  /// On narrow or low screens the panels stand one above the other, and the one in focus is in sight.
  private func drawStack(on frame: inout Frame) {
    drawHeadline(on: &frame)
    let top = 3
    let columns = frame.size.columns
    let room = frame.size.rows - top - 1
    let hasBorders = room >= 10
    if opensDetail {
      let rect = Rect(row: top, column: 0, columns: columns, rows: room)
      return DetailPanel.box(of: self, columns: columns - 2).draw(on: &frame, in: rect)
    }
    var stack = Frame(size: Size(columns: columns, rows: 64))
    var row = 0
    var focusedRows = 0..<0
    for panel in Panel.allCases {
      let rows = hasBorders ? 10 : panel == .criteria ? 8 : room
      let rect = Rect(row: row, column: 0, columns: columns, rows: rows)
      let panelBox = box(of: panel, in: Size(columns: columns, rows: rows))
      if hasBorders || panel != .criteria {
        panelBox.draw(on: &stack, in: rect)
      } else {
        panelBox.drawRows(on: &stack, in: rect)
      }
      if panel == focus { focusedRows = row..<row + rows }
      row += rows
    }
    let first = max(0, min(focusedRows.lowerBound, row - room))
    frame.copy(stack, from: first, count: min(room, row - first), to: top)
  }
}
