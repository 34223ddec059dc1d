extension Keymap {
  /// The profile.
  static let changing: [Binding] = [
    changing("c", .checkIn, "check in: what My Stats shows", .init("c", "check-in", rank: 5)),
    changing("e", .selected, "edit what is selected", .init("e", "edit", rank: 4)),
    changing("a", .adding, "add a proposal, an earning, a hold", .init("a", "add", rank: 3)),
    changing("p", .person, "edit who you are"),
    Binding(
      keys: [.character("y")], message: .availabilityConfirmed,
      description: "yes, my availability is still true", unavailable: whileNothingCanBeChanged),
    Binding(
      keys: [.character("u")], message: .undoAsked, description: "undo",
      footer: .init("u", "undo", rank: 2), unavailable: whileNothingCanBeChanged),
    Binding(
      keys: [.character("U")], message: .redoAsked, description: "redo",
      unavailable: whileNothingCanBeChanged),
  ]

  private static func changing(
    _ key: Character, _ what: Editable, _ description: String, _ footer: Binding.Hint? = nil
  ) -> Binding {
    Binding(
      keys: [.character(key)], message: .editingAsked(what), description: description,
      footer: footer, unavailable: whileNothingCanBeChanged)
  }

  private static func whileNothingCanBeChanged(_ dashboard: Dashboard) -> String? {
    whileHelpIsOpen(dashboard) ?? dashboard.readOnlyReason
  }
}
