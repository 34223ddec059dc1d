import Eligibility

/// Styled text on one row, as an array of cells.
package struct Line: Equatable, Sendable {
  package private(set) var cells: [Cell] = []

  package init() {}

  private init(_ cells: some Sequence<Cell>) {
    self.cells = Array(cells)
  }

  package init(_ text: String, _ role: Role = .plain, isBold: Bool = false) {
    let style = CellStyle(role, isBold: isBold)
    // Reserve room for text that is often appended.
    cells.reserveCapacity(max(text.utf8.count, 60))
    let text = text.escapedForTerminal
    let bytes = text.utf8.span
    if (bytes.indices.allSatisfy { bytes[$0] < 0x80 }) {
      for index in bytes.indices { cells.append(Cell(Unicode.Scalar(bytes[index]), style)) }
    } else {
      for scalar in text.unicodeScalars { append(scalar, style) }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar, _ style: CellStyle) {
    let columns = scalar.columns
    if columns > 0 {
      cells.append(Cell(scalar.drawable, style))
      if columns == 2 { cells.append(.covered(style)) }
    } else if !scalar.properties.isDefaultIgnorableCodePoint,
      // Terminals disagree on joiners and variation selectors, so these are left out.
      let last = cells.lastIndex(where: { !$0.isCovered })
    {
      cells[last].add(scalar)
    }
  }

  package var text: String {
    String(cells.compactMap(\.character))
  }

  package var columns: Int { cells.count }

  package static func + (left: consuming Line, right: Line) -> Line {
    left += right
    return left
  }

  package static func += (left: inout Line, right: Line) {
    left.cells += right.cells
  }

  /// Returns the line with its first cells reversed, all in the same style.
  func reversed(to columns: Int = .max) -> Line {
    var line = self
    for index in cells.indices.prefix(columns) {
      line.cells[index].style = CellStyle(.plain, isReversed: true)
    }
    return line
  }

  /// Returns the line with a range of cells reversed.
  func reversed(in range: Range<Int>) -> Line {
    var line = self
    for index in range { line.cells[index].style = CellStyle(.plain, isReversed: true) }
    return line
  }

  /// The line in a faint style, for what matters less.
  var dimmed: Line {
    var line = self
    for index in cells.indices { line.cells[index].style = CellStyle(.faint) }
    return line
  }

  /// - Parameter glyph: Must be one column wide.
  mutating func append(_ glyph: Unicode.Scalar, _ role: Role) {
    cells.append(Cell(glyph, CellStyle(role)))
  }

  /// Returns the line padded with spaces to `columns`, or truncated with an ellipsis.
  consuming func padded(to columns: Int) -> Line {
    guard cells.count <= columns else { return truncated(to: columns) }
    cells.append(contentsOf: repeatElement(.blank, count: columns - cells.count))
    return self
  }

  /// Returns the line with at most `columns` cells, ending in an ellipsis if it was cut.
  func truncated(to columns: Int) -> Line {
    guard cells.count > columns else { return self }
    guard columns > 0 else { return Line() }
    // Half of a wide character cannot be shown.
    let kept = cells[columns - 1].isCovered ? columns - 2 : columns - 1
    return Line(cells[..<kept] + [Cell("…", cells[kept].style)])
  }

  /// Returns the line dimmed, with another character in one column.
  func replacingCell(_ mark: String, _ role: Role, at column: Int) -> Line {
    Line(cells[..<column]).dimmed + Line(mark, role) + Line(cells[(column + 1)...]).dimmed
  }

  /// Wraps text at spaces into rows of at most `columns`.
  static func wrapped(_ text: String, _ role: Role = .plain, to columns: Int) -> [Line] {
    let whole = Line(text, role)
    var rows: [Line] = []
    var row = Line()
    for word in whole.cells.split(whereSeparator: \.isBlank) {
      if !row.cells.isEmpty, row.columns + 1 + word.count > columns {
        rows.append(row.truncated(to: columns))
        row = Line()
      }
      if row.cells.isEmpty {
        row.cells.reserveCapacity(min(whole.columns, columns))
      } else {
        row.append(" ", role)
      }
      row.cells += word
    }
    return row.cells.isEmpty ? rows : rows + [row.truncated(to: columns)]
  }

  /// Wraps each sentence into rows of its own, with a space on either side.
  static func wrapped(
    _ sentences: [String], _ role: Role = .plain, inside columns: Int
  ) -> [Line] {
    sentences.flatMap { wrapped($0, role, to: columns - 2) }.map { Line(" ") + $0 }
  }
}

extension Line {
  /// Joins phrases on at most `most` rows; the last row counts the phrases that do not fit.
  static func joined(_ phrases: [String], to columns: Int, rows most: Int) -> [String] {
    var rows = [phrases.first ?? ""]
    for (index, phrase) in phrases.enumerated().dropFirst() {
      let more = " · \(phrases.count - index) more"
      let isLast = index == phrases.count - 1
      let longer = "\(rows[rows.count - 1]) · \(phrase)"
      let room = columns - (rows.count == most && !isLast ? more.columns : 0)
      if longer.columns <= room {
        rows[rows.count - 1] = longer
      } else if rows.count < most {
        rows.append(phrase)
      } else {
        rows[rows.count - 1] += more
        break
      }
    }
    return rows
  }
}
