/// A titled panel: its rows as wide as its inside, and which of them must be in sight.
struct Box {
  var title: Line
  var rows: [Line]
  var isFocused: Bool
  var selectedRow: Int?
  /// The first row to show where nothing is selected.
  var firstRow = 0

  /// A row under the selection: marked by a glyph, and reversed in the panel that has the keys.
  /// - Parameter bar: how much of it is reversed; the rest keeps its looks.
  static func selectable(
    _ line: Line, isSelected: Bool, isFocused: Bool, _ columns: Int, bar: Int = .max
  ) -> Line {
    guard isSelected, isFocused else { return (Line(" ") + line).fitted(to: columns) }
    return (Line("›") + line).fitted(to: columns).reversed(to: bar)
  }

  /// What is not so, but supposed, has a frame of its own.
  var isSupposed = false

  func draw(on frame: inout Frame, in rect: Rect) {
    let inside = Rect(
      row: rect.row + 1, column: rect.column + 1, columns: rect.size.columns - 2,
      rows: rect.size.rows - 2)
    drawBorder(on: &frame, in: rect)
    drawRows(on: &frame, in: inside)
  }

  /// Without a border, for the smallest screens.
  func drawRows(on frame: inout Frame, in rect: Rect) {
    let first = firstVisible(of: rect.size.rows)
    for (offset, row) in rows.dropFirst(first).prefix(rect.size.rows).enumerated() {
      frame.write(row, row: rect.row + offset, column: rect.column, columns: rect.size.columns)
    }
  }

  /// The first row that is seen in so many.
  func firstVisible(of height: Int) -> Int {
    let last = max(0, rows.count - height)
    guard let selectedRow else { return min(firstRow, last) }
    return min(max(0, selectedRow - height + 1), last)
  }

  private func drawBorder(on frame: inout Frame, in rect: Rect) {
    let role: Role = isFocused ? .focusedBorder : isSupposed ? .supposed : .border
    let edge = isSupposed ? Edge.double : .single
    let (width, height) = (rect.size.columns, rect.size.rows)
    let label = (Line(" ") + title + Line(" ")).cut(to: width - 4)
    let dashes = edge.dashes(width - 3 - label.columns)
    let top = Line(edge.topLeft, role) + label + Line(dashes + edge.topRight, role)
    frame.write(top, row: rect.row, column: rect.column)
    let side = Line(edge.side, role)
    for row in 1..<max(1, height - 1) {
      frame.write(side, row: rect.row + row, column: rect.column)
      frame.write(side, row: rect.row + row, column: rect.column + width - 1)
    }
    frame.write(bottom(role, rect, edge), row: rect.row + height - 1, column: rect.column)
  }

  /// Says how much is below, if something is.
  private func bottom(_ role: Role, _ rect: Rect, _ edge: Edge) -> Line {
    let height = rect.size.rows - 2
    let below = rows.count - height - firstVisible(of: height)
    let note = below > 0 ? Line(" \(below) more ↓ ", .faint) : Line("")
    let dashes = edge.dashes(rect.size.columns - 3 - note.columns)
    return Line(edge.bottomLeft + dashes, role) + note + Line(edge.bottomRight, role)
  }
}

/// The pieces of a border.
private struct Edge {
  let topLeft, topRight, side, bottomLeft, bottomRight, dash: String

  static let single = Edge(
    topLeft: "╭─", topRight: "╮", side: "│", bottomLeft: "╰", bottomRight: "─╯", dash: "─")
  static let double = Edge(
    topLeft: "╔═", topRight: "╗", side: "║", bottomLeft: "╚", bottomRight: "═╝", dash: "═")

  func dashes(_ count: Int) -> String {
    String(repeating: dash, count: max(0, count))
  }
}
