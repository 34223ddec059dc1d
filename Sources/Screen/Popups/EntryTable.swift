import Eligibility

/// The entries of a list in columns: as many as fit, the last as wide as possible.
struct EntryTable {
  /// A heading, and the width of the cells below it.
  struct TableColumn: Sendable {
    let heading: String
    let width: Int
    var isRight = false
  }

  private let columns: [TableColumn]
  private let width: Int

  init(of list: ListField, width: Int) {
    self.width = width
    var room = width
    columns = list.view.columns.enumerated().prefix { index, column in
      room -= column.width + 2
      return index == 0 || room >= 0
    }.map(\.element)
  }

  var heading: Line { line(columns.map(\.heading)).dimmed }

  /// Returns a row of cells; cells without a column are left out.
  func line(_ cells: [String]) -> Line {
    zip(columns, cells).enumerated().reduce(into: Line()) { line, column in
      let (place, (column, text)) = column
      let isLast = place == columns.count - 1
      let room = isLast && !column.isRight ? max(0, width - line.columns) : column.width
      // A note may have thousands of characters; one more than fits shows that it is cut.
      let cell = Line(String(text.prefix(room + 1))).truncated(to: room)
      let blanks = Line(String(repeating: " ", count: max(0, room - cell.columns)))
      line += (column.isRight ? blanks + cell : cell + blanks) + (isLast ? Line() : Line("  "))
    }
  }
}
