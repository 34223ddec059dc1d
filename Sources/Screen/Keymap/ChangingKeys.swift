extension Keymap {
  /// Keys that change the profile.
  static let changing: [Binding] = [
    changing(
      "checkIn", "c", .checkIn, "check in with My Stats", .init("c", "check-in", rank: 7)),
    changing("edit", "e", .selected, "edit what is selected", .init("e", "edit", rank: 6)),
    changing("add", "a", .adding, "add a proposal, payment…", .init("a", "add", rank: 2)),
    Binding(
      name: "contracts", keys: [.character("C")], message: .editingRequested(.contracts),
      description: "contracts, drop-out days"),
    changing("person", "p", .person, "edit who you are"),
    Binding(
      name: "import", keys: [.character("i")], message: .importRequested,
      description: "import a CSV file", unavailable: \.readOnlyReason),
    Binding(
      name: "stillTrue", keys: [.character("y")], message: .availabilityConfirmed,
      description: "confirm availability", unavailable: \.readOnlyReason),
    undo(footer: .init("u", "undo", rank: 1)), redo,
  ]

  /// Returns the binding for undo, which also works in a what-if or a preview.
  static func undo(footer: Binding.Hint? = nil) -> Binding {
    Binding(
      name: "undo", keys: [.character("u")], message: .undoRequested, description: "undo",
      footer: footer, unavailable: \.writingReason)
  }

  static let redo = Binding(
    name: "redo", keys: [.character("U")], message: .redoRequested, description: "redo",
    unavailable: \.writingReason)

  private static func changing(
    _ name: String, _ key: Character, _ what: Editable, _ description: String,
    _ footer: Binding.Hint? = nil
  ) -> Binding {
    Binding(
      name: name, keys: [.character(key)], message: .editingRequested(what),
      description: description,
      footer: footer, unavailable: \.readOnlyReason)
  }
}
