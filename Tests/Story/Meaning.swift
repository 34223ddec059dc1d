import Screen
import Testing

/// What a user intends to do. The keys for it come from the program's keymap, so that a story does
/// not change when a key or an order does. Like `sees`, it looks at the screen: wait for a context
/// before doing something that has a different key in the previous one.
extension Stage {
  /// Does an action by its name in the settings, as in "undo".
  package func does(_ action: String, at line: SourceLocation = #_sourceLocation) throws {
    try expects("a place with a key for “\(action)”", at: line) { $0.key(for: action) != nil }
    if let key = picture.key(for: action) { try press(key) }
  }

  /// Saves the open form.
  package func saves(at line: SourceLocation = #_sourceLocation) throws {
    try does("saveForm", at: line)
  }

  /// Opens a list, form, view or pop-up by its title.
  package func opens(_ title: String, at line: SourceLocation = #_sourceLocation) throws {
    if let criterion = Titles.openedByEditing[title] {
      try selects(criterion, at: line)
      try does("edit", at: line)
    } else if let action = Keymap.names.first(where: { $0.lowercased() == title.letters }) {
      try does(action, at: line)
    } else {
      try does("palette", at: line)
      try expects("the commands", at: line) { $0.isOpen("Commands") }
      try types(title)
      try does("confirm", at: line)
    }
    try expects("“\(title)” to open", at: line) { $0.isOpen(title) }
  }

  /// Adds an entry by its words in the menu "Add", as in "an account hold".
  package func adds(_ words: String, at line: SourceLocation = #_sourceLocation) throws {
    try opens("Add", at: line)
    try selects(words, at: line)
    try does("confirm", at: line)
    try expects("the menu to close", at: line) { !$0.isOpen("Add") }
  }

  /// Moves the selection to the row with this text, in the open pop-up or the panel in focus. Wait
  /// until an earlier key has changed the selected row, or its change is taken for a move.
  package func selects(_ text: String, at line: SourceLocation = #_sourceLocation) throws {
    try expects("something to select", at: line) { $0.selection != nil }
    let start = picture.selection
    repeat {
      let before = picture
      guard let selection = before.selection, !selection.text.contains(text) else { break }
      try press(before.isListed(text, above: selection) ? "Up" : "Down")
      try expects("the selection to move towards “\(text)”", at: line) { picture in
        picture.selection != selection
      }
    } while picture.selection != start
    try expects("to select “\(text)”", at: line) { $0.selection?.text.contains(text) == true }
  }
}

private enum Titles {
  /// The criterion whose editing opens each title.
  static let openedByEditing = [
    "Check-ins": "Eligible weeks", "Payments": "Earnings, 12", "Activity": "Recent activity",
    "Account holds": "Account holds", "Sections": "Profile completeness",
    "Availability": "Availability", "First contract": "First contract",
  ]
}

extension Picture {
  /// Returns the key of the action in the current context, as named in stories; `nil` if none.
  fileprivate func key(for action: String) -> String? {
    contexts.lazy.compactMap { context in
      Keymap.standard.bindings(in: context).first { $0.name == action }?.keys.first
    }.first?.storyName
  }

  /// All contexts whose hints match the footer.
  private var contexts: [Context] {
    let footer = " \(rows.last?.text ?? "") "
    if footer.allSatisfy(\.isWhitespace) { return [] }
    return Context.allCases.filter { context in
      let hints = Keymap.standard.bindings(in: context).compactMap(\.footerText)
      let rest = hints.reduce(footer) { $0.replacing(" \($1) ", with: "") }
      return rest.allSatisfy(\.isWhitespace)
    }
  }
}

extension Screen.Key {
  fileprivate var storyName: String {
    switch self {
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    default: name
    }
  }
}

extension String {
  /// As in "whatifs" for "What-ifs".
  fileprivate var letters: String { lowercased().filter(\.isLetter) }
}
