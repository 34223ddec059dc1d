extension Keymap {
  /// The program itself.
  static let program: [Binding] = [
    Binding(
      keys: [.character("r")], message: .reloadAsked, description: "read the file again",
      footer: .init("r", "reload", rank: 0)),
    Binding(
      keys: [.character("?")], message: .helpToggled, description: "this help",
      footer: .init("?", "help", Binding.Hint.always)),
    Binding(keys: [.control("l")], message: .redrawAsked, description: "draw everything anew"),
    Binding(keys: [.control("z")], message: .suspendAsked, description: "to the shell and back"),
    Binding(
      keys: [.character("q")], message: .quitAsked, description: "quit",
      footer: .init("q", "quit", [.browsing, .open, .ahead, .timeline])),
  ]
}
