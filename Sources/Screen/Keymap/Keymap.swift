/// All key bindings, by context.
///
/// Key handling, the footer, the help, the menus of screen reader mode, the keys in messages and
/// the list in the README are generated from it.
package struct Keymap: Equatable, Sendable {
  /// The bindings of the panels.
  package let bindings: [Binding]
  /// The keys chosen in the settings, by the names of their bindings.
  private let moved: [String: [Key]]

  package static let standard = Keymap(moving: [:])

  /// Creates a keymap; a key that is assigned to one binding is removed from the others.
  package init(moving moved: [String: [Key]]) {
    self.moved = moved
    bindings = Keymap.bindings(in: .main, moving: moved)
  }

  package func bindings(in context: Context) -> [Binding] {
    context == .main ? bindings : Keymap.bindings(in: context, moving: moved)
  }

  /// Returns the bindings of a context, except those that are the same in the panels.
  package func ownBindings(in context: Context) -> [Binding] {
    bindings(in: context).filter { binding in
      !bindings.contains { $0.keys == binding.keys && $0.description == binding.description }
    }
  }

  private static func bindings(in context: Context, moving moved: [String: [Key]]) -> [Binding] {
    let all = context.bindings
    if moved.isEmpty { return all }
    let chosen = all.map { $0.name.flatMap { moved[$0] }.flatMap(context.usable) }
    let taken = Set(chosen.compactMap(\.self).joined())
    return zip(all, chosen).map { binding, keys in
      if let keys { return binding.moved(to: keys) }
      let kept = binding.keys.filter { !taken.contains($0) }
      return kept == binding.keys ? binding : binding.moved(to: kept)
    }
  }

  /// The names of the bindings whose keys the settings file can change.
  package static var names: [String] {
    Context.allCases.flatMap(\.bindings).compactMap(\.name).reduce(into: []) { names, name in
      if !names.contains(name) { names.append(name) }
    }
  }

  static let main =
    panels.grouped(.move) + preview.grouped(.view) + whatIf.grouped(.whatIf)
    + changing.grouped(.change) + program.grouped(.program)

  package static func == (one: Keymap, other: Keymap) -> Bool {
    one.moved == other.moved
  }

  /// Returns the message for a key press in the current context, or `nil` if there is none.
  func message(for key: Key, in dashboard: Dashboard) -> Message? {
    let meant = bindings(in: dashboard.context).filter { $0.keys.contains(key) }
    let special = meant.first { $0.scope?.isHere(dashboard) == true }
    guard let binding = special ?? meant.first(where: { $0.scope == nil }) else { return nil }
    return binding.unavailable(dashboard).map(Message.keyUnavailable) ?? binding.message
  }
}

extension [Binding] {
  fileprivate func grouped(_ group: Binding.Group) -> [Binding] {
    map { binding in
      var grouped = binding
      grouped.group = group
      return grouped
    }
  }
}

/// Hints that name the current keys.
extension Keymap {
  /// As in "u undoes"; `nil` if no key is bound to the message.
  package func hint(
    for message: Message, _ text: String, in context: Context = .main
  ) -> String? {
    key(for: message, in: context).map { "\($0) \(text)" }
  }

  /// As in "Press Esc to leave it."; `nil` if no key is bound to the message.
  package func press(_ message: Message, _ text: String, in context: Context = .main) -> String? {
    key(for: message, in: context).map { "Press \($0) to \(text)." }
  }

  /// As in "You are already in a what-if. Press Esc to leave it."
  func explain(
    _ text: String, _ message: Message, _ hint: String, in context: Context = .main
  ) -> String {
    [text, press(message, hint, in: context)].compactMap(\.self).joined(separator: " ")
  }

  /// Returns the name of the first key bound to a message, or `nil` if there is none.
  func key(for message: Message, in context: Context = .main) -> String? {
    bindings(in: context).first { $0.message == message }?.keys.first?.name
  }

  /// Returns the notice that a key does nothing here, with the keys that do something.
  /// - Parameter what: The name of a key, or "pasting".
  func notice(ignoring what: String, in dashboard: Dashboard) -> String {
    let context = dashboard.context
    switch context {
    case .main:
      let hint = self.key(for: .helpToggled).map { " Press \($0) for help." } ?? ""
      return "\(what) does nothing here.\(hint)"
    case .help: return explain("Help is open.", .wentBack, "close it", in: .help)
    default:
      let hints = bindings(in: context)
        .filter { $0.message != .paletteRequested && $0.scope?.isHere(dashboard) != false }
        .compactMap(\.footerText)
      return "\(what) does nothing here. Keys: \(hints.joined(separator: ", "))"
    }
  }
}
