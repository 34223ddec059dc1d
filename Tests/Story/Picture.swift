/// What a screen shows: a grid of cells, and the cursor if it is visible.
package struct Picture: Equatable {
  package var rows: [[Cell]]
  package var cursor: Place?
  /// The text below the picture in a failure.
  package var caption = ""

  package init(rows: [[Cell]], cursor: Place? = nil) {
    self.rows = rows
    self.cursor = cursor
  }

  package struct Cell: Equatable {
    /// One character with its combining marks; empty for the right half of a wide character.
    package var text: String
    package var width: Int
    package var attributes: Set<Attribute>
    package var foreground: Colour
    package var background: Colour

    package init(
      _ text: String, width: Int = 1, _ attributes: Set<Attribute> = [],
      in foreground: Colour = .standard, on background: Colour = .standard
    ) {
      self.text = text
      self.width = width
      self.attributes = attributes
      self.foreground = foreground
      self.background = background
    }
  }

  package enum Attribute {
    case bold, italic, underline, blink, reverse, strike
  }

  package enum Colour: Equatable {
    case standard
    case indexed(UInt8)
    case rgb(UInt8, UInt8, UInt8)
  }

  package struct Place: Equatable {
    package var column: Int
    package var row: Int

    package init(column: Int, row: Int) {
      self.column = column
      self.row = row
    }
  }
}

extension Picture {
  /// The rows as lines, without trailing blanks.
  package var text: String {
    rows.map { $0.text.trimmingBlanks }.joined(separator: "\n")
  }

  /// Returns the first place that shows the text; `nil` if there is none.
  package func place(of text: String) -> Place? {
    for (row, cells) in rows.enumerated() {
      if let span = cells.span(of: text) { return Place(column: span.lowerBound, row: row) }
    }
    return nil
  }

  /// Returns the cells of the first place that shows the text; `nil` if there is none.
  package func cells(of text: String) -> ArraySlice<Cell>? {
    for cells in rows {
      if let span = cells.span(of: text) { return cells[span] }
    }
    return nil
  }

  /// The picture in a frame, with the caption.
  var framed: String {
    let edge = String(repeating: "─", count: rows.first?.count ?? 0)
    let lines = rows.map { "│\($0.text)│" }
    return (["┌\(edge)┐"] + lines + ["└\(edge)┘ \(caption)"]).joined(separator: "\n")
  }
}

extension [Picture.Cell] {
  var text: String { map(\.text).joined() }

  fileprivate func span(of text: String) -> Range<Int>? {
    for start in indices where !self[start].text.isEmpty {
      if let end = end(of: text, from: start) { return start..<end }
    }
    return nil
  }

  /// Returns the end of the text in the row if it starts here; `nil` if it does not.
  private func end(of text: String, from start: Int) -> Int? {
    var rest = text.unicodeScalars[...]
    for index in start..<endIndex {
      let scalars = self[index].text.unicodeScalars
      guard rest.starts(with: scalars) else { return nil }
      rest = rest.dropFirst(scalars.count)
      if rest.isEmpty { return index + 1 }
    }
    return nil
  }
}

extension String {
  fileprivate var trimmingBlanks: Substring {
    self[..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)]
  }
}
