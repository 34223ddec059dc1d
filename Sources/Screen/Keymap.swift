/// The one table of keys: it moves the dashboard and makes the footer, the help and the README's list.
package struct Binding: Sendable {
  package let keys: [Key]
  package let message: Message
  package let description: String
  /// For the footer; nil: only the help tells of it.
  package var footer: Hint?
  /// Why it does nothing now; nil: it does.
  package var unavailable: @Sendable (Dashboard) -> String? = { _ in nil }

  /// A key and a word.
  package struct Hint: Sendable {
    let key: String
    let word: String
    let moment: Moment
    /// Where not all have room, the lowest go first.
    let rank: Int

    enum Moment {
      case always, browsing
      /// While the detail or the help is open.
      case open
    }

    init(_ key: String, _ word: String, _ moment: Moment = .browsing, rank: Int = 9) {
      self.key = key
      self.word = word
      self.moment = moment
      self.rank = rank
    }
  }

  /// As in "↓ j".
  package var keyNames: String {
    keys.map(\.name).joined(separator: " ")
  }
}

package enum Keymap {
  package static let bindings: [Binding] = [
    Binding(
      keys: [.up, .character("k"), .left, .character("h")], message: .selectionMoved(.previous),
      description: "select the one before"),
    Binding(
      keys: [.down, .character("j"), .right, .character("l")], message: .selectionMoved(.next),
      description: "select the next", footer: .init("↑↓", "select", .always, rank: 1)),
    Binding(
      keys: [.character("g"), .home], message: .selectionMoved(.first),
      description: "select the first"),
    Binding(
      keys: [.character("G"), .end], message: .selectionMoved(.last),
      description: "select the last"),
    Binding(
      keys: [.pageUp], message: .scrolled(by: -4), description: "scroll the detail back"),
    Binding(
      keys: [.pageDown], message: .scrolled(by: 4), description: "scroll the detail on",
      footer: .init("PgDn", "more", .open)),
    Binding(
      keys: [.tab], message: .focusMoved(forward: true), description: "next panel",
      footer: .init("Tab", "panel"),
      unavailable: whileHelpIsOpen),
    Binding(
      keys: [.backTab], message: .focusMoved(forward: false), description: "panel before",
      unavailable: whileHelpIsOpen),
    Binding(
      keys: [.enter], message: .detailOpened,
      description: "why, and what next", footer: .init("Enter", "why"),
      unavailable: { dashboard in
        whileHelpIsOpen(dashboard)
          ?? (dashboard.opensDetail ? "the detail is open already: Esc closes it" : nil)
      }),
    Binding(
      keys: [.escape], message: .wentBack, description: "close what is open",
      footer: .init("Esc", "back", .open),
      unavailable: { $0.isSomethingOpen ? nil : "nothing is open: q quits" }),
    Binding(
      keys: [.character("f")], message: .forecastToggled,
      description: "the coming weeks, on and off", footer: .init("f", "forecast", rank: 1),
      unavailable: whileHelpIsOpen),
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
    Binding(
      keys: [.character("r")], message: .reloadAsked, description: "read the file again",
      footer: .init("r", "reload", rank: 0)),
    Binding(
      keys: [.character("?")], message: .helpToggled, description: "this help",
      footer: .init("?", "help", .always)),
    Binding(keys: [.control("l")], message: .redrawAsked, description: "draw everything anew"),
    Binding(keys: [.control("z")], message: .suspendAsked, description: "to the shell and back"),
    Binding(
      keys: [.character("q")], message: .quitAsked, description: "quit",
      footer: .init("q", "quit", .always)),
  ]

  private static func changing(
    _ key: Character, _ what: Editable, _ description: String, _ footer: Binding.Hint? = nil
  ) -> Binding {
    Binding(
      keys: [.character(key)], message: .editingAsked(what), description: description,
      footer: footer, unavailable: whileNothingCanBeChanged)
  }

  /// What a key press means now; a key that does nothing here says why.
  package static func message(for key: Key, in dashboard: Dashboard) -> Message {
    guard let binding = bindings.first(where: { $0.keys.contains(key) }) else {
      return .keyMeantNothing("\(key.name) does nothing here · ? shows the keys")
    }
    return binding.unavailable(dashboard).map(Message.keyMeantNothing) ?? binding.message
  }

  private static func whileNothingCanBeChanged(_ dashboard: Dashboard) -> String? {
    whileHelpIsOpen(dashboard) ?? dashboard.readOnlyReason
  }

  /// What is under the help cannot be seen to change.
  private static func whileHelpIsOpen(_ dashboard: Dashboard) -> String? {
    dashboard.showsHelp ? "the help is open: Esc closes it" : nil
  }
}
