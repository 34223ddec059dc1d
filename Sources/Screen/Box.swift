/// The content of a titled panel, which scrolls to keep the selected row visible.
struct Box: Sendable {
  var title: Line
  /// The rows above `rows`, which do not scroll.
  var heading: [Line] = []
  var rows: [Line]
  var isFocused: Bool
  var selectedRow: Int?
  /// The first row to show if no row is selected.
  var firstRow = 0
  /// The index of the item in each row, or `nil` for none; if empty, each row is an item.
  var items: [Int?] = []

  /// Returns the index of the item in a row, or `nil` if the row has none.
  func item(inRow row: Int) -> Int? {
    if items.isEmpty { return row }
    return items.indices.contains(row) ? items[row] : nil
  }

  /// Returns a row that, if it is selected in the focused panel, is reversed and marked by a glyph.
  /// - Parameter bar: The number of columns to reverse; the others keep their style.
  static func selectable(
    _ line: Line, isSelected: Bool, isFocused: Bool, _ columns: Int, bar: Int = .max
  ) -> Line {
    guard isSelected, isFocused else { return (Line(" ") + line).padded(to: columns) }
    return (Line("›") + line).padded(to: columns).reversed(to: bar)
  }

  /// Returns the rows of `left`, with the rows of `right` beside them from `column` on.
  static func beside(_ left: [Line], _ right: [Line], at column: Int) -> [Line] {
    (0..<max(left.count, right.count)).map { row in
      let line = row < left.count ? left[row] : Line()
      return row < right.count ? line.padded(to: column) + right[row] : line
    }
  }

  /// Whether the panel shows a what-if or a preview, which has a double border.
  var isSupposed = false

  func draw(on frame: inout Frame, in rect: Rect, above end: Int) {
    drawBorder(on: &frame, in: rect)
    drawRows(on: &frame, in: rect.inside, above: end)
  }

  /// Draws the rows without the border, as on the smallest screens, and blanks the remaining rows.
  /// - Parameter end: The first row that something else covers; the selected row stays above it.
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

  /// Returns the first row that is visible at a height.
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

  /// As in "3 more ↓"; empty if there are no rows below.
  private func moreBelow(_ height: Int) -> Line {
    let below = rows.count + heading.count - height - firstVisible(of: height)
    return below > 0 ? Line(" \(below) more ↓ ", .faint) : Line()
  }
}

/// The characters of a border.
private struct Edge {
  let topLeft, topRight, bottomLeft, bottomRight: String
  let side, dash: Unicode.Scalar

  static let single = Edge(
    topLeft: "╭─", topRight: "╮", bottomLeft: "╰", bottomRight: "─╯", side: "│", dash: "─")
  static let double = Edge(
    topLeft: "╔═", topRight: "╗", bottomLeft: "╚", bottomRight: "═╝", side: "║", dash: "═")
}
