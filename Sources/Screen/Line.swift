import Eligibility

/// Styled text that stands on one row.
package struct Line: Equatable, Sendable {
  package private(set) var runs: [Run] = []

  package struct Run: Equatable, Sendable {
    package var text: String
    package var style: Style
  }

  package init() {}

  private init(runs: [Run]) {
    self.runs = runs
  }

  private init(blanks count: Int) {
    let text = String(unsafeUninitializedCapacity: count) { text in
      text.initialize(repeating: UInt8(ascii: " "))
      return count
    }
    runs = count == 0 ? [] : [Run(text: text, style: .plain)]
  }

  package init(_ text: String, _ role: Role = .plain, isBold: Bool = false) {
    runs = text.isEmpty ? [] : [Run(text: text.printable, style: Style(role, isBold: isBold))]
  }

  package var text: String {
    runs.map(\.text).joined()
  }

  package var columns: Int {
    runs.reduce(0) { $0 + $1.text.columns }
  }

  package static func + (left: consuming Line, right: Line) -> Line {
    left += right
    return left
  }

  package static func += (left: inout Line, right: Line) {
    guard let last = left.runs.last, let next = right.runs.first, last.style == next.style else {
      left.runs += right.runs
      return
    }
    left.runs[left.runs.count - 1].text += next.text
    left.runs += right.runs.dropFirst()
  }

  /// Under the selection, where one look serves all of it.
  func reversed(to columns: Int = .max) -> Line {
    var line = Line()
    var room = columns
    for run in runs {
      let head = run.text.prefix(columns: room)
      let tail = String(run.text.dropFirst(head.count))
      room -= head.columns
      line += Line(runs: [Run(text: head, style: Style(.plain, isReversed: true))])
      if !tail.isEmpty { line += Line(runs: [Run(text: tail, style: run.style)]) }
    }
    return line
  }

  /// Stands back behind what matters more.
  var dimmed: Line {
    var line = self
    for index in line.runs.indices { line.runs[index].style = Style(.faint) }
    return line
  }

  mutating func append(_ glyph: Unicode.Scalar, _ role: Role) {
    if runs.last?.style == Style(role) {
      runs[runs.count - 1].text.unicodeScalars.append(glyph)
    } else {
      runs.append(Run(text: String(glyph), style: Style(role)))
    }
  }

  /// With spaces up to `columns`, or cut with an ellipsis.
  func fitted(to columns: Int) -> Line {
    let missing = columns - self.columns
    return missing >= 0 ? self + Line(blanks: missing) : cut(to: columns)
  }

  /// At most `columns` wide, ending in an ellipsis where something is lost.
  func cut(to columns: Int) -> Line {
    guard self.columns > columns else { return self }
    var line = Line()
    var room = columns - 1
    for run in runs {
      let kept = run.text.prefix(columns: room)
      line.runs.append(Run(text: kept + (kept.count < run.text.count ? "…" : ""), style: run.style))
      room -= kept.columns
      if kept.count < run.text.count { break }
    }
    return columns > 0 ? line : Line()
  }

  /// With one character in place of the one in a column.
  func marked(_ mark: String, _ role: Role, at column: Int) -> Line {
    let start = String(text.prefix(column))
    let rest = String(text.dropFirst(column + 1))
    return Line(start, .faint) + Line(mark, role) + Line(rest, .faint)
  }

  /// Words on as many rows as they need.
  static func wrapped(_ text: String, _ role: Role = .plain, to columns: Int) -> [Line] {
    var rows: [String] = []
    let words = text.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    for word in words {
      if let last = rows.last, last.columns + 1 + word.columns <= columns {
        rows[rows.count - 1] += " " + word
      } else {
        rows.append(word)
      }
    }
    return rows.map { Line($0, role).cut(to: columns) }
  }
}

extension Line {
  /// Phrases on at most so many rows; the last says how many more there are.
  static func listed(_ phrases: [String], to columns: Int, rows most: Int) -> [String] {
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

extension String {
  fileprivate func prefix(columns: Int) -> String {
    var room = columns
    return String(
      prefix { character in
        room -= character.columns
        return room >= 0
      })
  }
}
