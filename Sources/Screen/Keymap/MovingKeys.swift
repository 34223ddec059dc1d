extension Keymap {
  /// The selection, the panels, and what is open.
  static let moving: [Binding] = [
    Binding(
      keys: [.up, .character("k"), .left, .character("h")], message: .selectionMoved(.previous),
      description: "select the one before"),
    Binding(
      keys: [.down, .character("j"), .right, .character("l")], message: .selectionMoved(.next),
      description: "select the next",
      footer: .init("↑↓", "select", [.browsing, .open, .timeline], rank: 1)),
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
      footer: .init("PgDn", "more", [.open])),
    Binding(
      keys: [.tab], message: .focusMoved(forward: true), description: "next panel",
      footer: .init("Tab", "panel", [.browsing, .supposing, .ahead], rank: 7),
      unavailable: whileHelpIsOpen),
    Binding(
      keys: [.backTab], message: .focusMoved(forward: false), description: "panel before",
      unavailable: whileHelpIsOpen),
    Binding(
      keys: [.enter], message: .detailOpened,
      description: "why, and what next",
      footer: .init("Enter", "why", [.browsing, .ahead], rank: 8),
      unavailable: { dashboard in
        whileHelpIsOpen(dashboard)
          ?? (dashboard.opensDetail ? "the detail is open already: Esc closes it" : nil)
      }),
    Binding(
      keys: [.escape], message: .wentBack, description: "close what is open",
      footer: .init("Esc", "back", [.open, .supposing, .timeline]),
      unavailable: { $0.canGoBack ? nil : "nothing is open: q quits" }),
  ]

  /// What is under the help cannot be seen to change.
  static func whileHelpIsOpen(_ dashboard: Dashboard) -> String? {
    dashboard.showsHelp ? "the help is open: Esc closes it" : nil
  }
}
