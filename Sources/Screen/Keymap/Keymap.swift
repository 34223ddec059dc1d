/// The one table of keys: it moves the dashboard and makes the footer, the help and the README's list.
package struct Keymap: Equatable, Sendable {
  package let bindings: [Binding]
  /// The keys of those that somebody has moved, by their names.
  private let moved: [String: [Key]]

  package static let standard = Keymap(moving: [:])

  /// A key that is given to one is taken from the others.
  package init(moving moved: [String: [Key]]) {
    self.moved = moved
    guard !moved.isEmpty else {
      bindings = Keymap.all
      return
    }
    let taken = Set(moved.values.joined())
    bindings = Keymap.all.map { binding in
      if let keys = binding.name.flatMap({ moved[$0] }) { return binding.moved(to: keys) }
      let kept = binding.keys.filter { !taken.contains($0) }
      return kept == binding.keys ? binding : binding.moved(to: kept)
    }
  }

  private static let all = [moving, ahead, supposing, changing, program].flatMap(\.self)

  package static func == (one: Keymap, other: Keymap) -> Bool {
    one.moved == other.moved
  }

  /// As in "u undoes"; nil: it has no key any more.
  package func hint(for message: Message, _ words: String) -> String? {
    bindings.first { $0.message == message }?.keys.first.map { "\($0.name) \(words)" }
  }

  /// What a key press means now; a key that does nothing here says why.
  func message(for key: Key, in dashboard: Dashboard) -> Message {
    if case .pressed(let row, let column) = key { return .pointed(row: row, column: column) }
    if case .paste = key, dashboard.whatIf != nil { return .typingBegun }
    let bound = bindings.indices.lazy.filter { bindings[$0].keys.contains(key) }
    let special = bound.first { bindings[$0].applies?(dashboard) == true }
    guard let index = special ?? bound.first(where: { bindings[$0].applies == nil }) else {
      let hint = hint(for: .helpToggled, "shows the keys").map { " · \($0)" } ?? ""
      return .keyMeantNothing("\(key.name) does nothing here\(hint)")
    }
    return bindings[index].unavailable(dashboard).map(Message.keyMeantNothing)
      ?? bindings[index].message
  }
}
