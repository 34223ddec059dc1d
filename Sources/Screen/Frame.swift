import Eligibility

/// A whole screen as a value.
package struct Frame: Equatable, Sendable {
  package let size: Size
  package private(set) var cells: [Cell]

  package init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: max(0, size.columns) * max(0, size.rows))
  }

  package subscript(row: Int, column: Int) -> Cell {
    cells[row * size.columns + column]
  }

  /// The cells of one row.
  package subscript(row row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// What differs from another frame, a row each, and the column where it begins; without another
  /// of its size: all.
  package func changes(since other: Frame?) -> [(row: Int, column: Int, cells: ArraySlice<Cell>)] {
    (0..<size.rows).compactMap { row in
      let whole = row * size.columns..<(row + 1) * size.columns
      guard let other, other.size == size else { return (row, 0, cells[whole]) }
      guard var first = whole.first(where: { cells[$0] != other.cells[$0] }),
        let last = whole.last(where: { cells[$0] != other.cells[$0] })
      else { return nil }
      // Half a wide character is none.
      while cells[first].isCovered { first -= 1 }
      let end = whole[(last + 1)...].first { !cells[$0].isCovered } ?? whole.upperBound
      return (row, first - whole.lowerBound, cells[first..<end])
    }
  }

  /// One string a row, without the blanks at its end.
  package var text: [String] {
    (0..<size.rows).map { row in
      let characters = String(self[row: row].compactMap(\.character))
      return String(characters.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// Writes what of `line` lies within `columns` and within the frame.
  mutating func write(_ line: Line, row: Int, column: Int, columns: Int = .max) {
    guard (0..<size.rows).contains(row) else { return }
    let end = min(size.columns, columns == .max ? .max : column + columns)
    let written = line.cut(to: end - column).cells
    let start = row * size.columns + column
    for (offset, cell) in written.enumerated() { cells[start + offset] = cell }
  }

  /// - Parameter scalar: one column wide.
  mutating func fill(_ rect: Rect, with scalar: Unicode.Scalar, _ style: Style) {
    for row in rect.row..<rect.row + rect.size.rows {
      let start = row * size.columns + rect.column
      for index in start..<start + rect.size.columns { cells[index] = Cell(scalar, style) }
    }
  }

  /// The same with every glyph replaced by its ASCII twin.
  package var ascii: Frame {
    var frame = self
    for index in cells.indices where !cells[index].isASCII {
      let twin = cells[index].character?.asciiTwin ?? frame.cells[index - 1].character
      frame.cells[index] = Cell(twin?.unicodeScalars.first ?? "?", cells[index].style)
    }
    return frame
  }
}
