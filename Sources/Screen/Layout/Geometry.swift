package struct Size: Equatable, Sendable {
  package var columns: Int
  package var rows: Int

  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  /// The smallest supported size; on a smaller screen, one line shows the size that is needed.
  package static let least = Size(columns: 40, rows: 12)

  package func fits(in other: Size) -> Bool {
    columns <= other.columns && rows <= other.rows
  }
}

package struct Rect: Equatable, Sendable {
  package var row: Int
  package var column: Int
  package var size: Size

  init(row: Int, column: Int, columns: Int, rows: Int) {
    self.row = row
    self.column = column
    size = Size(columns: columns, rows: rows)
  }

  /// The rectangle without a border of one cell.
  var inside: Rect {
    Rect(row: row + 1, column: column + 1, columns: size.columns - 2, rows: size.rows - 2)
  }

  /// Returns one row of the rectangle.
  func edge(below rows: Int) -> Rect {
    Rect(row: row + rows, column: column, columns: size.columns, rows: 1)
  }
}
