/// How to answer, in sentences.
enum LineModeHelp {
  static func hint(_ keymap: Keymap) -> String {
    "Type a number or a command: menu lists them, \(word(keymap)) tells more, quit ends."
  }

  /// What to type for the help.
  static func word(_ keymap: Keymap) -> String { keymap.key(for: .helpToggled) ?? "help" }

  static let forms =
    "An empty line goes on, - takes the value away, < goes back, esc leaves all as it was."

  static let pasting = "Paste the page, then type a line with only a dot:"

  static let canPaste = "paste reads a My Stats page that you copied."

  static func lines(for keymap: Keymap) -> [String] {
    [
      "A number chooses from what was listed last. An empty line says again where you are.",
      "list: the numbered things here. menu: what can be done here. headline: the answer again.",
      "menu and a word: what can be done that has this word. find: a thing by its words.",
      "criteria, weeks, benefits, steps, earnings, history, timeline, settings: go there.",
      "why: all about what is selected.",
      "A number may follow a command, as in why 3, edit 3 or delete 2.",
      canPaste,
      "In a what-if, value 92 types a figure into the selected setting.", forms,
      "All commands:",
    ] + keymap.bindings.filter { $0.screenOnly == nil }.map(\.choice.line)
  }
}
