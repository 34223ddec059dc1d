extension Keymap {
  /// The profile.
  static let changing: [Binding] = [
    changing(
      "checkIn", "c", .checkIn, "check in: what My Stats shows", .init("c", "check-in", rank: 5)),
    changing("edit", "e", .selected, "edit what is selected", .init("e", "edit", rank: 4)),
    changing("add", "a", .adding, "add a proposal, an earning, a hold", .init("a", "add", rank: 3)),
    changing("contracts", "C", .contracts, "your contracts: open, add, delete"),
    changing("person", "p", .person, "edit who you are"),
    Binding(
      name: "import", keys: [.character("i")], message: .importRequested,
      description: "import a CSV from Upwork", unavailable: \.readOnlyReason),
    Binding(
      name: "stillTrue", keys: [.character("y")], message: .availabilityConfirmed,
      description: "yes, my availability is still true", unavailable: \.readOnlyReason),
    undo(footer: .init("u", "undo", rank: 2)), redo,
  ]

  /// It works from anywhere, also from a what-if that was saved.
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
