import Eligibility

/// The command palette: finds a command by typing, and runs it.
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
  var placement: PopupPlacement { .overlay }

  func selection(in dashboard: Dashboard) -> (index: Int, count: Int)? {
    (selected, entries(in: dashboard).count)
  }

  mutating func select(_ index: Int, in dashboard: Dashboard) { selected = index }

  mutating func type(_ typed: Typed, in dashboard: Dashboard) -> Typed.Response {
    selected = 0
    return text.type(typed)
  }

  /// Closes the palette and runs the selected command, or shows why it is not available.
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
    /// Why it is not available now, or `nil` if it is.
    package let reason: String?

    /// Returns how well the typed words match, where 0 is best, or `nil` if they do not.
    func rank(of typed: String) -> Int? {
      let words = typed.lowercased().split(separator: " ")
      let text = description.lowercased()
      if words.allSatisfy({ text.hasPrefix($0) || text.contains(" \($0)") }) { return 0 }
      if words.allSatisfy({ text.contains($0) || keys.joined().lowercased() == $0 }) { return 1 }
      return words.allSatisfy { text.hasLetters($0) } ? 2 : nil
    }
  }

  /// Returns the matching commands, the best first, otherwise in the order of the keymap.
  package func entries(in dashboard: Dashboard) -> [Entry] {
    let ranked = CommandPalette.commands(in: dashboard).compactMap { entry in
      entry.rank(of: text.text).map { (rank: $0, entry: entry) }
    }
    // Matches of scattered letters are used only if there are no better ones.
    let good = ranked.filter { $0.rank < 2 }
    return (0...2).flatMap { rank in
      (good.isEmpty ? ranked : good).filter { $0.rank == rank }.map(\.entry)
    }
  }

  /// Returns the commands of the context below the palette.
  static func commands(in dashboard: Dashboard) -> [Entry] {
    var below = dashboard
    if case .palette? = below.popups.last { below.popups.removeLast() }
    return below.commands
  }

  func content(in dashboard: Dashboard) -> PopupContent {
    let entries = entries(in: dashboard)
    let none = PopupContent.ContentBlock.row(
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
  /// The commands of the current context, each only once.
  package var commands: [CommandPalette.Entry] {
    let bindings = keymap.bindings(in: context).filter {
      $0.message != .paletteRequested && !$0.keys.isEmpty
    }
    // Users know the arrow keys, so moving comes last.
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
  /// Whether the string contains the letters in this order, possibly with others between them.
  fileprivate func hasLetters(_ letters: Substring) -> Bool {
    var rest = self[...]
    return letters.allSatisfy { letter in
      guard let place = rest.firstIndex(of: letter) else { return false }
      rest = rest[place...].dropFirst()
      return true
    }
  }
}
