import Eligibility

/// All that can be done here, to find by typing and to run.
package struct CommandPalette: PopupView {
  var text = TextField(limit: TextField.mostInAFigure)
  var selected = 0

  static let bindings =
    [Keymap.confirm("run", "run the selected command")]
    + [
      Binding(
        keys: [.up], message: .selectionMoved(.previous), description: "up"),
      Binding(
        keys: [.down], message: .selectionMoved(.next), description: "down",
        footer: .init("↑↓", "select", rank: 7)),
      Binding(keys: [.pageUp], message: .selectionMoved(.pageBack), description: "page up"),
      Binding(keys: [.pageDown], message: .selectionMoved(.pageOn), description: "page down"),
      Keymap.back("close"),
    ]

  var popup: Popup { .palette(self) }
  var context: Context { .palette }
  var isOverlay: Bool { true }

  func selection(in dashboard: Dashboard) -> (index: Int, count: Int)? {
    (selected, entries(in: dashboard).count)
  }

  mutating func select(_ index: Int, in dashboard: Dashboard) { selected = index }

  mutating func type(_ typed: Typed, in dashboard: Dashboard) -> Typed.Response {
    selected = 0
    return text.type(typed)
  }

  /// It closes, and what was chosen is done; what cannot be done says why.
  func update(_ message: PopupMessage, in dashboard: inout Dashboard, size: Size) -> Effect? {
    let entries = entries(in: dashboard)
    guard entries.indices.contains(selected) else { return nil }
    if let reason = entries[selected].reason {
      dashboard.notice = reason
      return nil
    }
    dashboard.leavePopup()
    return dashboard.update(entries[selected].message, in: size)
  }

  /// A command with all of its keys.
  package struct Entry: Equatable, Sendable {
    package let message: Message
    package let description: String
    package var keys: [String]
    /// Why it does nothing now; nil: it does something.
    package let reason: String?

    /// How well the typed words fit, the least best; nil: they do not.
    func rank(of typed: String) -> Int? {
      let words = typed.lowercased().split(separator: " ")
      let text = description.lowercased()
      if words.allSatisfy({ text.hasPrefix($0) || text.contains(" \($0)") }) { return 0 }
      if words.allSatisfy({ text.contains($0) || keys.joined().lowercased() == $0 }) { return 1 }
      return words.allSatisfy { text.hasLetters($0) } ? 2 : nil
    }
  }

  /// The best first, otherwise in the order of the table.
  package func entries(in dashboard: Dashboard) -> [Entry] {
    let ranked = CommandPalette.commands(in: dashboard).compactMap { entry in
      entry.rank(of: text.text).map { (rank: $0, entry: entry) }
    }
    // Letters that only stand in this order are for what is found in no other way.
    let good = ranked.filter { $0.rank < 2 }
    return (0...2).flatMap { rank in
      (good.isEmpty ? ranked : good).filter { $0.rank == rank }.map(\.entry)
    }
  }

  /// What can be done under it.
  static func commands(in dashboard: Dashboard) -> [Entry] {
    var below = dashboard
    if case .palette? = below.popups.last { below.popups.removeLast() }
    return below.commands
  }

  func content(in dashboard: Dashboard) -> PopupContent {
    let entries = entries(in: dashboard)
    let none = PopupContent.Block.row(
      Line(" No command found.", .faint), spoken: "No command found.")
    return PopupContent(
      title: "Commands", subtitle: Line(" · \(entries.count)"),
      heading: [.input("", text), .gap],
      blocks: [
        entries.isEmpty
          ? none
          : .items(
            PopupContent.Items(
              count: entries.count, selected: selected,
              rows: { index, isSelected, size in
                [
                  Box.selectable(
                    CommandPalette.line(entries[index]), isSelected: isSelected, isFocused: true,
                    size.columns)
                ]
              }, spoken: { entries[$0].description }))
      ])
  }

  private static let keyColumns = 13

  private static func line(_ entry: Entry) -> Line {
    let keys = Line(entry.keys.joined(separator: " "), .key).padded(to: keyColumns)
    guard let reason = entry.reason else { return keys + Line(" \(entry.description)") }
    return keys.dimmed + Line(" \(entry.description) · \(reason)", .faint)
  }
}

extension Dashboard {
  /// What the keys do in the present context, each thing once.
  package var commands: [CommandPalette.Entry] {
    let bindings = keymap.bindings(in: context).filter {
      $0.message != .paletteRequested && !$0.keys.isEmpty
    }
    // Who moves about knows the arrows.
    let moving = bindings.filter { $0.group == .move }
    return (bindings.filter { $0.group != .move } + moving)
      .reduce(into: []) { entries, binding in
        let keys = binding.keyNames.split(separator: " ").map(String.init)
        let same = entries.firstIndex { $0.message == binding.message }
        guard let same, binding.scope == nil else {
          return entries.append(
            CommandPalette.Entry(
              message: binding.message, description: binding.description, keys: keys,
              reason: binding.reason(in: self)))
        }
        entries[same].keys += keys
      }
  }
}

extension String {
  /// All of them in this order, whatever stands between them.
  fileprivate func hasLetters(_ letters: Substring) -> Bool {
    var rest = self[...]
    return letters.allSatisfy { letter in
      guard let place = rest.firstIndex(of: letter) else { return false }
      rest = rest[place...].dropFirst()
      return true
    }
  }
}
