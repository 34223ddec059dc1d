extension Keymap {
  /// Returns the keys that move the selection, or scroll if nothing is selected.
  ///
  /// They are the same in every panel, list and full-screen view.
  /// - Parameters:
  ///   - footer: The hint for the arrow keys in the footer.
  ///   - pages: The hint for the page keys in the footer.
  static func moving(_ footer: Binding.Hint? = nil, pages: Binding.Hint? = nil) -> [Binding] {
    [
      Binding(
        name: "previous", keys: [.up, .character("k"), .left, .character("h")],
        message: .selectionMoved(.previous), description: "up"),
      Binding(
        name: "next", keys: [.down, .character("j"), .right, .character("l")],
        message: .selectionMoved(.next), description: "down", footer: footer),
      Binding(
        name: "first", keys: [.character("g"), .home], message: .selectionMoved(.first),
        description: "to the first"),
      Binding(
        name: "last", keys: [.character("G"), .end], message: .selectionMoved(.last),
        description: "to the last"),
      Binding(
        name: "scrollBack", keys: [.pageUp], message: .selectionMoved(.pageBack),
        description: "page up", screenOnly: hasNoPages),
      Binding(
        name: "scrollOn", keys: [.pageDown], message: .selectionMoved(.pageOn),
        description: "page down", footer: pages, screenOnly: hasNoPages),
    ]
  }

  private static let hasNoPages =
    "There are no pages in screen reader mode. Type why to hear the details again."

  /// Keys for the panels and the details.
  static let panels: [Binding] =
    moving(
      .init("↑↓", "select", [.browsing, .open, .timeline], rank: 2),
      pages: .init("PgDn", "more", [.open])) + [
      Binding(
        name: "nextPanel", keys: [.tab], message: .focusMoved(forward: true),
        description: "next panel",
        footer: .init("Tab", "panel", [.browsing, .whatIf, .preview], rank: 9)),
      Binding(
        name: "previousPanel", keys: [.backTab], message: .focusMoved(forward: false),
        description: "previous panel"),
      Binding(
        name: "detail", keys: [.enter], message: .detailOpened,
        description: "details: why, what next",
        footer: .init("Enter", "details", [.browsing, .preview], rank: 8),
        unavailable: { dashboard in
          guard dashboard.opensDetail else { return nil }
          return dashboard.keymap.explain("The details are already open.", .wentBack, "close them")
        }),
      Binding(
        name: "back", keys: [.escape], message: .wentBack, description: "close, or go back",
        footer: .init("Esc", "back", [.open, .whatIf, .timeline], isLast: true),
        unavailable: { dashboard in
          if dashboard.canGoBack { return nil }
          return dashboard.keymap.explain("Nothing to close.", .quitRequested, "quit")
        }),
    ]
}

/// Bindings that pop-ups share.
extension Keymap {
  /// Returns the binding of Enter, which does what the pop-up is for.
  static func confirm(_ word: String, _ description: String? = nil, rank: Int = 9) -> Binding {
    Binding(
      name: "confirm", keys: [.enter], message: .popup(.confirmed),
      description: description ?? word, footer: .init("Enter", word, rank: rank))
  }

  static func back(_ word: String, _ description: String? = nil) -> Binding {
    Binding(
      name: "back", keys: [.escape], message: .wentBack, description: description ?? word,
      footer: .init("Esc", word, Binding.Hint.always, isLast: true))
  }

  /// Returns a binding that closes a pop-up with the key that opened it, or with the quit key.
  static func closing(_ name: String, _ key: Character) -> Binding {
    Binding(name: name, keys: [.character(key)], message: .wentBack, description: "back")
  }
}
