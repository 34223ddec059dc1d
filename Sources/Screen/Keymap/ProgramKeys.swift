extension Keymap {
  /// Keys for the program itself.
  static let program: [Binding] = [
    Binding(
      name: "reload", keys: [.character("r")], message: .reloadRequested,
      description: "reload the profile",
      footer: .init("r", "reload", rank: 0)),
    Binding(
      name: "theme", keys: [.character("T")], message: .themeChanged,
      description: "next theme", screenOnly: "Themes have no effect in screen reader mode."),
    Binding(
      name: "mouse", keys: [.character("m")], message: .mouseToggled,
      description: "mouse; Shift selects text",
      screenOnly: "The mouse has no effect in screen reader mode."),
    palette(.character(":"), .control("p")), help, redraw, suspend,
    Binding(
      name: "quit", keys: [.character("q")], message: .quitRequested, description: "quit",
      footer: .init("q", "quit", [.browsing, .open, .preview, .timeline], isLast: true)),
  ]

  private static let redraw = Binding(
    name: "redraw", keys: [.control("l")], message: .redrawRequested,
    description: "redraw",
    screenOnly: "Screen reader mode draws nothing. Press Enter to hear where you are.")

  private static let suspend = Binding(
    name: "suspend", keys: [.control("z")], message: .suspendRequested,
    description: "suspend")

  private static let help = Binding(
    name: "help", keys: [.character("?"), .function(1)], message: .helpToggled,
    description: "help", footer: .init("?", "help", Binding.Hint.always, isLast: true))

  /// Returns the binding that opens the command palette.
  private static func palette(_ keys: Key..., rank: Int = 3) -> Binding {
    Binding(
      name: "palette", keys: keys, message: .paletteRequested,
      description: "commands: find, run one",
      footer: .init(keys[0].name, "commands", [.browsing, .whatIf, .preview], rank: rank),
      screenOnly: "Type menu to list all commands, or menu and a word to search them.")
  }

  /// For contexts in which the user types text.
  static let everywhere = [
    Binding(
      name: "help", keys: [.function(1)], message: .helpToggled, description: "help"),
    palette(.control("p"), rank: 1), redraw, suspend,
  ]

  /// For pop-ups in which the user types no text.
  static let besideText = [
    Binding(
      name: "help", keys: [.character("?"), .function(1)], message: .helpToggled,
      description: "help"),
    palette(.character(":"), .control("p"), rank: 1), redraw, suspend,
  ]
}
