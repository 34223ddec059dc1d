import Eligibility

/// A whole screen as a value.
package struct Frame: Equatable, Sendable {
  package let size: Size
  package private(set) var cells: [Cell]

  package struct Cell: Equatable, Sendable {
    /// A character and up to two marks on it, 21 bits each from the lowest; 0 where the wide
    /// character to the left covers the cell.
    private var scalars: UInt64
    package var style: Style

    static let blank = Cell(" ", .plain)
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
    var here = row * size.columns + column
    let end = min(size.columns, columns == .max ? .max : column + columns)
    for run in line.cut(to: end - column).runs { here = write(run, at: here) }
  }

  /// - Parameter scalar: one column wide.
  mutating func fill(_ rect: Rect, with scalar: Unicode.Scalar, _ style: Style) {
    for row in rect.row..<rect.row + rect.size.rows {
      let start = row * size.columns + rect.column
      for index in start..<start + rect.size.columns { cells[index] = Cell(scalar, style) }
    }
  }

  /// - Returns: the place behind it.
  private mutating func write(_ run: Line.Run, at start: Int) -> Int {
    var here = start
    var last: Int?
    for scalar in run.text.unicodeScalars {
      let columns = scalar.columns
      if columns > 0 {
        last = here
        cells[here] = Cell(scalar, run.style)
        if columns == 2 { cells[here + 1] = .covered(run.style) }
        here += columns
      } else if let last, scalar != .joiner {
        cells[last].add(scalar)
      }
    }
    return here
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

extension Frame.Cell {
  fileprivate init(_ scalar: Unicode.Scalar, _ style: Style) {
    scalars = UInt64(scalar.value)
    self.style = style
  }

  fileprivate static func covered(_ style: Style) -> Frame.Cell {
    Frame.Cell(scalars: 0, style: style)
  }

  fileprivate mutating func add(_ mark: Unicode.Scalar) {
    if let free = (1...2).first(where: { scalar($0) == 0 }) {
      scalars |= UInt64(mark.value) << (21 * free)
    }
  }

  /// - Parameter number: 0 is the character, 1 and 2 are its marks; 0 for none.
  package func scalar(_ number: Int) -> UInt32 {
    UInt32(scalars >> (21 * number) & 0x1F_FFFF)
  }

  /// Nil: covered by the wide character to its left.
  package var character: Character? {
    let text = (0...2).map(scalar).compactMap { $0 > 0 ? Unicode.Scalar($0) : nil }
    return String(String.UnicodeScalarView(text)).first
  }

  package var isCovered: Bool { scalars == 0 }

  package var isASCII: Bool { (1..<0x80).contains(scalars) }
}
