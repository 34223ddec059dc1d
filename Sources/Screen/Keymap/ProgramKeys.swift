extension Keymap {
  /// The program itself.
  static let program: [Binding] = [
    Binding(
      name: "reload", keys: [.character("r")], message: .reloadRequested,
      description: "read the file again",
      footer: .init("r", "reload", rank: 0)),
    Binding(
      name: "theme", keys: [.character("T")], message: .themeChanged,
      description: "another theme", screenOnly: "colours are for the screen"),
    Binding(
      name: "mouse", keys: [.character("m")], message: .mouseToggled,
      description: "the mouse, on and off (Shift selects text)",
      screenOnly: "the mouse is for the screen"),
    Binding(
      name: "help", keys: [.character("?")], message: .helpToggled, description: "this help",
      footer: .init("?", "help", Binding.Hint.always)),
    redraw, suspend,
    Binding(
      name: "quit", keys: [.character("q")], message: .quitRequested, description: "quit",
      footer: .init("q", "quit", [.browsing, .open, .ahead, .timeline])),
  ]

  private static let redraw = Binding(
    name: "redraw", keys: [.control("l")], message: .redrawRequested,
    description: "draw everything anew",
    screenOnly: "nothing is drawn here: an empty line says again where you are")

  private static let suspend = Binding(
    name: "suspend", keys: [.control("z")], message: .suspendRequested,
    description: "to the shell and back")

  /// In every context.
  static let everywhere = [redraw, suspend]

  /// In every context in which nothing is typed.
  static let besideText =
    everywhere + [
      Binding(
        name: "help", keys: [.character("?")], message: .helpToggled, description: "this help")
    ]
}
