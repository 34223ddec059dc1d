/// A titled panel: its rows as wide as its inside, and which of them must be in sight.
struct Box: Sendable {
  var title: Line
  /// Above the rows, where they do not scroll.
  var heading: [Line] = []
  var rows: [Line]
  var isFocused: Bool
  var selectedRow: Int?
  /// The first row to show where nothing is selected.
  var firstRow = 0
  /// Which thing each row is about; empty: of each row the one of its number.
  var items: [Int?] = []

  /// Nil: the row is about none.
  func item(inRow row: Int) -> Int? {
    if items.isEmpty { return row }
    return items.indices.contains(row) ? items[row] : nil
  }

  /// A row under the selection: marked by a glyph, and reversed in the panel that has the keys.
  /// - Parameter bar: how much of it is reversed; the rest keeps its looks.
  static func selectable(
    _ line: Line, isSelected: Bool, isFocused: Bool, _ columns: Int, bar: Int = .max
  ) -> Line {
    guard isSelected, isFocused else { return (Line(" ") + line).padded(to: columns) }
    return (Line("›") + line).padded(to: columns).reversed(to: bar)
  }

  /// Rows, and from a column on other rows beside them.
  static func beside(_ left: [Line], _ right: [Line], at column: Int) -> [Line] {
    (0..<max(left.count, right.count)).map { row in
      let line = row < left.count ? left[row] : Line()
      return row < right.count ? line.padded(to: column) + right[row] : line
    }
  }

  /// What is not so, but supposed, has a frame of its own.
  var isSupposed = false

  func draw(on frame: inout Frame, in rect: Rect, above end: Int) {
    drawBorder(on: &frame, in: rect)
    drawRows(on: &frame, in: rect.inside, above: end)
  }

  /// Without a border, for the smallest screens. Nothing of what was there before is left.
  /// - Parameter end: from this row on something else covers it, which does not hide the selection.
  func drawRows(on frame: inout Frame, in rect: Rect, above end: Int) {
    let height = max(0, min(rect.size.rows, end - rect.row))
    let first = firstVisible(of: height) - heading.count
    for offset in 0..<height {
      let row =
        offset < heading.count
        ? heading[offset] : first + offset < rows.count ? rows[first + offset] : Line()
      frame.write(
        row.padded(to: rect.size.columns), row: rect.row + offset, column: rect.column)
    }
  }

  /// The first row that is seen in so many.
  func firstVisible(of height: Int) -> Int {
    let height = height - heading.count
    let last = max(0, rows.count - height)
    guard let selectedRow else { return min(firstRow, last) }
    return min(max(0, selectedRow - height + 1), last)
  }

  private func drawBorder(on frame: inout Frame, in rect: Rect) {
    let role: Role = isFocused ? .focusedBorder : isSupposed ? .supposed : .border
    let edge = isSupposed ? Edge.double : .single
    let (width, height) = (rect.size.columns, rect.size.rows)
    let label = (Line(" ") + title + Line(" ")).truncated(to: width - 4)
    frame.fill(rect.edge(below: 0), with: edge.dash, CellStyle(role))
    frame.write(Line(edge.topLeft, role) + label, row: rect.row, column: rect.column)
    frame.write(Line(edge.topRight, role), row: rect.row, column: rect.column + width - 1)
    for row in 1..<max(1, height - 1) {
      frame.put(edge.side, CellStyle(role), row: rect.row + row, column: rect.column)
      frame.put(edge.side, CellStyle(role), row: rect.row + row, column: rect.column + width - 1)
    }
    frame.fill(rect.edge(below: height - 1), with: edge.dash, CellStyle(role))
    frame.write(Line(edge.bottomLeft, role), row: rect.row + height - 1, column: rect.column)
    let end = moreBelow(height - 2) + Line(edge.bottomRight, role)
    frame.write(
      end, row: rect.row + height - 1, column: rect.column + width - end.columns)
  }

  /// Says how much is below, if something is.
  private func moreBelow(_ height: Int) -> Line {
    let below = rows.count + heading.count - height - firstVisible(of: height)
    return below > 0 ? Line(" \(below) more ↓ ", .faint) : Line()
  }
}

/// The pieces of a border.
private struct Edge {
  let topLeft, topRight, bottomLeft, bottomRight: String
  let side, dash: Unicode.Scalar

  static let single = Edge(
    topLeft: "╭─", topRight: "╮", bottomLeft: "╰", bottomRight: "─╯", side: "│", dash: "─")
  static let double = Edge(
    topLeft: "╔═", topRight: "╗", bottomLeft: "╚", bottomRight: "═╝", side: "║", dash: "═")
}
