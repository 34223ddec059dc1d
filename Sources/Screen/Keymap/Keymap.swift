/// The one table of keys: it moves the dashboard and makes the footer, the help and the README's list.
package struct Keymap: Equatable, Sendable {
  package let bindings: [Binding]
  /// The keys of those that somebody has moved, by their names.
  private let moved: [String: [Key]]
  /// Each key, and the index of what it is bound to: close together, for every press goes through all.
  private let bound: [(key: Key, index: Int)]

  package static let standard = Keymap(moving: [:])

  /// A key that is given to one is taken from the others.
  package init(moving moved: [String: [Key]]) {
    self.moved = moved
    bindings = moved.isEmpty ? Keymap.all : Keymap.bindings(moving: moved)
    bound = Keymap.bound(bindings)
  }

  private static func bound(_ bindings: [Binding]) -> [(key: Key, index: Int)] {
    var bound: [(key: Key, index: Int)] = []
    bound.reserveCapacity(2 * bindings.count)
    for index in bindings.indices {
      for key in bindings[index].keys { bound.append((key, index)) }
    }
    return bound
  }

  private static func bindings(moving moved: [String: [Key]]) -> [Binding] {
    let taken = Set(moved.values.joined())
    return all.map { binding in
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
    let meant = bound.filter { $0.key == key }.map(\.index)
    let special = meant.first { bindings[$0].applies?(dashboard) == true }
    guard let index = special ?? meant.first(where: { bindings[$0].applies == nil }) else {
      let hint = hint(for: .helpToggled, "shows the keys").map { " · \($0)" } ?? ""
      return .keyMeantNothing("\(key.name) does nothing here\(hint)")
    }
    return bindings[index].unavailable(dashboard).map(Message.keyMeantNothing)
      ?? bindings[index].message
  }
}
