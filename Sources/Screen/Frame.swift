import Eligibility

/// A whole screen as a value. Frames share the rows in which they do not differ.
package struct Frame: Equatable, Sendable {
  package let size: Size
  package private(set) var rows: [[Cell]]

  package init(size: Size) {
    self.size = size
    let row = Array(repeating: Cell.blank, count: max(0, size.columns))
    rows = Array(repeating: row, count: max(0, size.rows))
  }

  package subscript(row: Int, column: Int) -> Cell {
    rows[row][column]
  }

  /// Cells of a row that belong together, and the column of the first.
  package struct Change {
    package let row, column: Int
    package let cells: ArraySlice<Cell>
  }

  /// So many cells that stay as they are cost less to write again than to pass over.
  private static let fewCells = 8

  /// What differs from another frame of its size.
  package func changes(since other: Frame) -> [Change] {
    var changes: [Change] = []
    for row in rows.indices where rows[row] != other.rows[row] {
      add(&changes, in: row, since: other.rows[row])
    }
    return changes
  }

  private func add(_ changes: inout [Change], in row: Int, since old: [Cell]) {
    let new = rows[row]
    var here = 0
    while var first = (here..<new.count).first(where: { old[$0] != new[$0] }) {
      var last = first
      here = first + 1
      while here < new.count, here - last <= Frame.fewCells {
        if old[here] != new[here] { last = here }
        here += 1
      }
      // Half a wide character is none.
      while new[first].isCovered { first -= 1 }
      let end = new[(last + 1)...].firstIndex { !$0.isCovered } ?? new.endIndex
      changes.append(Change(row: row, column: first, cells: new[first..<end]))
      here = max(here, end)
    }
  }

  /// All of it, a row each.
  package var whole: [Change] {
    rows.enumerated().map { Change(row: $0, column: 0, cells: $1[...]) }
  }

  /// One string a row, without the blanks at its end.
  package var text: [String] {
    rows.map { row in
      let characters = String(row.compactMap(\.character))
      return String(characters.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// Writes what of `line` lies within the frame.
  mutating func write(_ line: Line, row: Int, column: Int) {
    guard rows.indices.contains(row) else { return }
    rows[row].replace(from: column, with: line.cut(to: size.columns - column).cells)
  }

  /// - Parameter scalar: one column wide.
  mutating func put(_ scalar: Unicode.Scalar, _ style: Style, row: Int, column: Int) {
    rows[row][column] = Cell(scalar, style)
  }

  /// - Parameter scalar: one column wide.
  mutating func fill(_ rect: Rect, with scalar: Unicode.Scalar, _ style: Style) {
    let cells = Array(repeating: Cell(scalar, style), count: rect.size.columns)
    for row in rect.row..<rect.row + rect.size.rows {
      rows[row].replace(from: rect.column, with: cells)
    }
  }

  /// The same with every glyph replaced by its ASCII twin.
  package var ascii: Frame {
    var frame = self
    for row in rows.indices {
      for column in rows[row].indices where !rows[row][column].isASCII {
        let cell = rows[row][column]
        let twin = cell.character?.asciiTwin ?? frame[row, column - 1].character
        frame.rows[row][column] = Cell(twin?.unicodeScalars.first ?? "?", cell.style)
      }
    }
    return frame
  }
}

extension [Cell] {
  fileprivate mutating func replace(from start: Int, with cells: [Cell]) {
    guard !cells.isEmpty else { return }
    replaceSubrange(start..<start + cells.count, with: cells)
  }
}
