import Eligibility

/// What a pop-up shows: the screen draws it, and the screen reader mode speaks it.
struct PopupContent {
  let title: String
  var role = Role.strong
  /// Behind the title, on the screen alone.
  var subtitle = ""
  let blocks: [Block]

  enum Block {
    case paragraph(String)
    /// A label and what is typed.
    case input(String, TextField)
    /// One line on the screen, and what is said for it.
    case row(Line, spoken: String)
    /// To choose from, below all else, and which is selected.
    case items([String], selected: Int)
    case gap
    /// What can be done here.
    case keys
    /// The same, where the screen has it in the footer.
    case spokenKeys
  }
}

/// On the screen.
extension PopupContent {
  /// What can be chosen goes before what is said of it, where not both have room.
  func box(keys bindings: [Binding], inside: Size, firstRow: Int = 0) -> Box {
    var shown = blocks.flatMap { rows(of: $0, bindings, inside.columns) }
    if selected != nil, shown.count > inside.rows { shown = Array(shown.suffix(itemCount)) }
    return Box(
      title: Line(title, role) + Line(subtitle), rows: shown, isFocused: true,
      selectedRow: selected.map { $0 + shown.count - itemCount }, firstRow: firstRow)
  }

  private var itemCount: Int {
    for case .items(let items, _) in blocks { return items.count }
    return 0
  }

  private var selected: Int? {
    for case .items(_, let selected) in blocks { return selected }
    return nil
  }

  private func rows(of part: Block, _ bindings: [Binding], _ columns: Int) -> [Line] {
    switch part {
    case .paragraph(let words): Line.wrapped([words], inside: columns)
    case .input(let label, let field):
      [
        Line(" \(label)  ", .faint)
          + field.line(columns: columns - label.columns - 4, hasCursor: true)
      ]
    case .row(let line, _): [line]
    case .items(let items, let selected):
      items.enumerated().map { index, item in
        Box.selectable(
          Line(" \(item)"), isSelected: index == selected, isFocused: true, columns)
      }
    case .gap: [Line()]
    case .keys: [keys(bindings)]
    case .spokenKeys: []
    }
  }

  private func keys(_ bindings: [Binding]) -> Line {
    bindings.reduce(into: Line()) { line, binding in
      guard let hint = binding.footer, binding.message != .paletteRequested else { return }
      line += Line(" \(hint.key)", .key) + Line(" \(binding.description) ", .faint)
    }
  }
}

/// In words.
extension PopupContent {
  /// - Parameter choices: what can be done, numbered; a pop-up that asks for a text tells none.
  func location(_ choices: [String]) -> Location {
    var place = Location(id: .question, title: title)
    for part in blocks {
      switch part {
      case .paragraph(let words): place.intro.append(words)
      case .row(_, let spoken): if !spoken.isEmpty { place.intro.append(spoken) }
      case .keys, .spokenKeys: if !asksForText { place.intro += choices }
      case .items(let items, let selected):
        place.id = .addMenu
        (place.items, place.selected) = (items, selected)
      case .input, .gap: break
      }
    }
    return place
  }

  private var asksForText: Bool {
    blocks.contains { if case .input = $0 { true } else { false } }
  }
}
