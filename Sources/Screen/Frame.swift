import Eligibility

/// A whole screen as a value.
package struct Frame: Equatable, Sendable {
  package let size: Size
  package private(set) var cells: [Cell]

  package struct Cell: Equatable, Sendable {
    /// Nil: covered by the wide character to its left.
    package var character: Character?
    package var style: Style

    static let blank = Cell(character: " ", style: .plain)
  }

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
    var here = column
    let end = min(size.columns, columns == .max ? .max : column + columns)
    for run in line.cut(to: end - column).runs {
      for character in run.text.cells {
        put(character, style: run.style, row: row, column: here)
        here += character.columns
      }
    }
  }

  private mutating func put(_ character: Character, style: Style, row: Int, column: Int) {
    let index = row * size.columns + column
    cells[index] = Cell(character: character, style: style)
    if character.columns == 2 { cells[index + 1] = Cell(character: nil, style: style) }
  }

  /// The same with every glyph replaced by its ASCII twin.
  package var ascii: Frame {
    var frame = self
    for index in cells.indices {
      guard let character = cells[index].character, !character.isASCII else { continue }
      frame.cells[index].character = character.asciiTwin
      if character.columns == 2 { frame.cells[index + 1].character = character.asciiTwin }
    }
    return frame
  }
}
