extension Keymap {
  /// The selection, the panels, and what is open.
  static let moving: [Binding] = [
    Binding(
      name: "previous", keys: [.up, .character("k"), .left, .character("h"), .wheelUp],
      message: .selectionMoved(.previous),
      description: "select the one before"),
    Binding(
      name: "next", keys: [.down, .character("j"), .right, .character("l"), .wheelDown],
      message: .selectionMoved(.next),
      description: "select the next",
      footer: .init("↑↓", "select", [.browsing, .open, .timeline], rank: 1)),
    Binding(
      name: "first", keys: [.character("g"), .home], message: .selectionMoved(.first),
      description: "select the first"),
    Binding(
      name: "last", keys: [.character("G"), .end], message: .selectionMoved(.last),
      description: "select the last"),
    Binding(
      name: "scrollBack", keys: [.pageUp], message: .scrolled(by: -4),
      description: "scroll the detail back", screenOnly: scrollsNothing),
    Binding(
      name: "scrollOn", keys: [.pageDown], message: .scrolled(by: 4),
      description: "scroll the detail on",
      footer: .init("PgDn", "more", [.open]), screenOnly: scrollsNothing),
    Binding(
      name: "nextPanel", keys: [.tab], message: .focusMoved(forward: true),
      description: "next panel",
      footer: .init("Tab", "panel", [.browsing, .supposing, .ahead], rank: 6),
      unavailable: whileHelpIsOpen),
    Binding(
      name: "previousPanel", keys: [.backTab], message: .focusMoved(forward: false),
      description: "panel before",
      unavailable: whileHelpIsOpen),
    Binding(
      name: "detail", keys: [.enter], message: .detailOpened,
      description: "why, and what next",
      footer: .init("Enter", "why", [.browsing, .ahead], rank: 8),
      unavailable: { dashboard in
        whileHelpIsOpen(dashboard)
          ?? (dashboard.opensDetail ? "the detail is open already: Esc closes it" : nil)
      }),
    Binding(
      name: "back", keys: [.escape], message: .wentBack, description: "close what is open",
      footer: .init("Esc", "back", [.open, .supposing, .timeline]),
      unavailable: { $0.canGoBack ? nil : "nothing is open: q quits" }),
  ]

  private static let scrollsNothing = "everything is said at once: why says it again"

  /// What is under the help cannot be seen to change.
  static func whileHelpIsOpen(_ dashboard: Dashboard) -> String? {
    dashboard.showsHelp ? "the help is open: Esc closes it" : nil
  }
}
