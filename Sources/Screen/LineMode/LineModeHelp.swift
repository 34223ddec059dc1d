/// The instructions for screen reader mode.
enum LineModeHelp {
  static func hint(_ keymap: Keymap) -> String {
    "Type a number or a command. Type menu for a list, \(word(keymap)) for help, quit to quit."
  }

  /// Returns what to type for help.
  static func word(_ keymap: Keymap) -> String { keymap.key(for: .helpToggled) ?? "help" }

  static let forms =
    "Press Enter to skip. Type - to clear a value, < to go back, esc to cancel."

  static let pasting = "Paste the page, then type a line with only a dot:"

  static let canPaste = "paste: read a My Stats page that you copied."

  /// The commands of the panels; those that are only in what-ifs come last.
  private static var panels: String {
    Panel.allCases.map(\.view).sorted { !$0.isOnlyInWhatIfs && $1.isOnlyInWhatIfs }
      .map { $0.command }.joined(separator: ", ")
  }

  static func lines(for keymap: Keymap) -> [String] {
    [
      "Type a number to choose from the last list. Press Enter to hear where you are.",
      "list: the items here. menu: the commands here. headline: your result again.",
      "menu and a word: the commands that contain it. find: search the items.",
      "\(panels): go to that panel.",
      "why: the details of the selected item.",
      "A number can follow a command: why 3, edit 3, delete 2.",
      canPaste,
      "In a what-if, value 92 sets the selected setting to 92.", forms,
      "All commands:",
    ] + keymap.bindings.filter { $0.screenOnly == nil }.map(\.choice.line)
  }
}
