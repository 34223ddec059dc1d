import Eligibility

/// The last row: what the keys do here, the most used first, as many as fit.
extension Dashboard {
  func drawFooter(on frame: inout Frame) {
    let columns = frame.size.columns
    frame.write(
      footer(in: frame.size).padded(to: columns), row: frame.size.rows - 1, column: 0)
    let messages = messages(columns: columns)
    for (index, line) in messages.enumerated() {
      let row = frame.size.rows - 1 - messages.count + index
      frame.write(line.padded(to: columns), row: row, column: 0)
    }
  }

  private func footer(in size: Size) -> Line {
    if context == .main, focus == .timeline, !opensDetail, TimelinePanel.fillsAll(of: size) {
      let text = TimelinePanel.explanation(of: self).joined(separator: " · ")
      return Line(" \(text)").truncated(to: size.columns)
    }
    return Footer(hints: hints, columns: size.columns).line
  }

  var hints: [Binding.Hint] {
    let hints = keymap.bindings(in: context).compactMap { binding in
      binding.footer.flatMap { binding.scope?.isHere(self) != false ? $0 : nil }
    }
    guard [.main, .help].contains(context) else { return hints }
    return hints.filter { $0.moments.contains(moment) }
  }

  private var moment: Binding.Hint.Moment {
    if isSomethingOpen { return .open }
    if focus == .timeline { return .timeline }
    if whatIf != nil { return .whatIf }
    return viewState.day == nil ? .browsing : .preview
  }
}

/// A row of key hints.
struct Footer {
  /// The hints that fit, each with its first column.
  let places: [(hint: Binding.Hint, column: Int)]

  /// Chooses the hints that fit, highest rank first; `isLast` hints always fit and end the row.
  init(hints: [Binding.Hint], columns: Int) {
    let last = hints.filter(\.isLast)
    var room = columns - last.reduce(0) { $0 + $1.columns }
    let first = hints.filter { !$0.isLast }.enumerated()
      .sorted { ($1.element.rank, $0.offset) < ($0.element.rank, $1.offset) }
      .map(\.element).filter { hint in
        guard hint.columns <= room else { return false }
        room -= hint.columns
        return true
      }
    var column = 0
    places = (first + last).map { hint in
      defer { column += hint.columns }
      return (hint, column)
    }
  }

  var line: Line {
    places.reduce(into: Line()) { line, place in
      line += Line(" \(place.hint.key)", .key)
      line += Line(" \(place.hint.word) ", .faint)
    }
  }
}

/// Messages above the footer.
extension Dashboard {
  /// The maximum number of rows for a message.
  private static let mostMessageRows = 2

  /// Returns the search or value being typed, or the message, wrapped and cut if it is too long.
  func messages(columns: Int) -> [Line] {
    if let find, find.isTyping { return [prompt(find).truncated(to: columns)] }
    if let typing = whatIf?.typing, notice == nil { return [prompt(typing).truncated(to: columns)] }
    let rows = message.map { Line.wrapped($0.text, $0.role, to: columns - 2) } ?? []
    guard rows.count > Dashboard.mostMessageRows else { return rows.map { Line(" ") + $0 } }
    let last = rows[(Dashboard.mostMessageRows - 1)...].reduce(Line()) { $0 + $1 + Line(" ") }
    return (rows.prefix(Dashboard.mostMessageRows - 1) + [last])
      .map { (Line(" ") + $0).truncated(to: columns) }
  }

  private var message: (text: String, role: Role)? {
    notice.map { ($0, .notice) }
  }

  private func prompt(_ find: Find) -> Line {
    Line(" Find: ", .key) + find.text.line(columns: 40, hasCursor: true)
      + (notice.map { Line("  \($0)", .notice) } ?? Line())
  }

  /// Returns the prompt for a what-if setting, with the error in the input or what is expected.
  private func prompt(_ typing: WhatIf.Typing) -> Line {
    let title = Line(" \(typing.lever.spokenTitle): ", .key)
    let typed = title + typing.field.line(columns: 24, hasCursor: true)
    return typed
      + (whatIf?.validationMessage.map { Line(" ✗ \($0)", .unmet) }
        ?? Line("  \(typing.lever.expected ?? "")", .faint))
  }
}
