import Eligibility

/// A whole screen as a grid of cells.
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

  /// The text of each row without trailing spaces.
  package var text: [String] {
    rows.map { row in
      let characters = String(row.compactMap(\.character))
      return String(characters.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// Writes the part of `line` that is inside the frame.
  mutating func write(_ line: Line, row: Int, column: Int) {
    guard rows.indices.contains(row) else { return }
    rows[row].replace(from: column, with: line.truncated(to: size.columns - column).cells)
  }

  /// - Parameter scalar: Must be one column wide.
  mutating func put(_ scalar: Unicode.Scalar, _ style: CellStyle, row: Int, column: Int) {
    rows[row][column] = Cell(scalar, style)
  }

  /// - Parameter scalar: Must be one column wide.
  mutating func fill(_ rect: Rect, with scalar: Unicode.Scalar, _ style: CellStyle) {
    let cells = Array(repeating: Cell(scalar, style), count: rect.size.columns)
    for row in rect.row..<rect.row + rect.size.rows {
      rows[row].replace(from: rect.column, with: cells)
    }
  }

  /// Returns the cells from the first to the last that differs from another frame of the same size.
  ///
  /// The range includes whole wide characters. It is `nil` if no cell differs.
  package func changedColumns(in row: Int, since other: Frame?) -> Range<Int>? {
    let new = rows[row]
    guard let old = other?.rows[row] else { return new.indices }
    guard var first = new.indices.first(where: { new[$0] != old[$0] }),
      var last = new.indices.last(where: { new[$0] != old[$0] })
    else { return nil }
    while first > 0, new[first].isCovered || old[first].isCovered { first -= 1 }
    while last < new.count - 1, new[last + 1].isCovered { last += 1 }
    return first..<last + 1
  }

  /// The frame with every character replaced by its ASCII fallback.
  package var ascii: Frame {
    var frame = self
    for row in rows.indices {
      for column in rows[row].indices where !rows[row][column].isASCII {
        let cell = rows[row][column]
        let twin = cell.character?.asciiFallback ?? frame[row, column - 1].character
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
