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

  /// What differs from another frame, a row each, and the column where it begins; without another
  /// of its size: all.
  package func changes(since other: Frame?) -> [(row: Int, column: Int, cells: ArraySlice<Cell>)] {
    guard let other, other.size == size else {
      return rows.enumerated().map { ($0, 0, $1[...]) }
    }
    return rows.indices.compactMap { row in
      let (old, new) = (other.rows[row], rows[row])
      guard old != new, var first = new.indices.first(where: { old[$0] != new[$0] }),
        let last = new.indices.last(where: { old[$0] != new[$0] })
      else { return nil }
      // Half a wide character is none.
      while new[first].isCovered { first -= 1 }
      let end = new[(last + 1)...].firstIndex { !$0.isCovered } ?? new.endIndex
      return (row, first, new[first..<end])
    }
  }

  /// One string a row, without the blanks at its end.
  package var text: [String] {
    rows.map { row in
      let characters = String(row.compactMap(\.character))
      return String(characters.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// Writes what of `line` lies within `columns` and within the frame.
  mutating func write(_ line: Line, row: Int, column: Int, columns: Int = .max) {
    guard rows.indices.contains(row) else { return }
    let end = min(size.columns, columns == .max ? .max : column + columns)
    rows[row].replace(from: column, with: line.cut(to: end - column).cells)
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
    replaceSubrange(start..<start + cells.count, with: cells)
  }
}
