/// A command that is available now: its names and its description.
struct MenuChoice: Equatable, Sendable {
  /// The words and keys that run the command.
  let words: [String]
  let description: String
  let message: Message
  /// A name that is accepted, but not listed.
  var name: String?

  /// Whether a word means this command: a key, a name, the description, or its first word.
  func matches(_ word: String) -> Bool {
    let start = description.prefix { $0 != "," && $0 != " " }
    return (words + [description, name].compactMap(\.self)).contains { $0.equalsIgnoringCase(word) }
      || start.count > 1 && String(start).equalsIgnoringCase(word)
  }

  /// As in "check in with My Stats: checkIn or c".
  var line: String { "\(description): \(words.joined(separator: " or "))" }
}

extension Dashboard {
  /// The commands that are available here.
  var choices: [MenuChoice] {
    let bindings = keymap.bindings(in: context).filter { $0.isAvailable(in: self) }
    return (popups.isEmpty ? bindings.map(\.choice) : bindings.compactMap(\.popupChoice)).uniqued
  }

  /// The commands with their numbers.
  var choiceLines: [String] {
    choices.enumerated().map { "\($0.offset + 1). \($0.element.line)" }
  }
}

extension Binding {
  /// Whether it is available now, and in screen reader mode.
  fileprivate func isAvailable(in dashboard: Dashboard) -> Bool {
    screenOnly == nil && reason(in: dashboard) == nil
  }

  /// The command in screen reader mode.
  var choice: MenuChoice {
    let keys = self.keys.map(\.spokenName)
    let isTyping = message == .typingBegun
    return MenuChoice(
      words: isTyping ? ["value"] : [name].compactMap(\.self) + keys.prefix(1),
      description: description, message: message)
  }

  /// The command as in the footer, or `nil` if it is not there or only moves the selection.
  fileprivate var popupChoice: MenuChoice? {
    if case .selectionMoved = message { return nil }
    guard let footer, let key = keys.first else { return nil }
    return MenuChoice(
      words: [key.spokenName], description: footer.word, message: message, name: name)
  }
}

extension [MenuChoice] {
  /// The commands, without those that do the same as an earlier one.
  fileprivate var uniqued: [MenuChoice] {
    reduce(into: []) { kept, choice in
      if !kept.contains(where: { $0.message == choice.message }) { kept.append(choice) }
    }
  }
}

extension Key {
  private static let arrows: [(key: Key, name: String)] = [
    (.up, "Up"), (.down, "Down"), (.left, "Left"), (.right, "Right"),
  ]

  /// The name as a word that can be read out and typed.
  var spokenName: String { Key.arrows.first { $0.key == self }?.name ?? name }

  /// Parses a key name, as in "c", "esc" or "Ctrl-S"; single letters are case-sensitive.
  init?(spoken text: String) {
    let named: [Key] = [
      .enter, .escape, .tab, .backTab, .backspace, .delete, .home, .end, .pageUp, .pageDown,
      .character(" "), .up, .down, .left, .right,
    ]
    let word = text.lowercased()
    if let key = named.first(where: { $0.spokenName.lowercased() == word }) {
      self = key
    } else if word == "escape" {
      self = .escape
    } else if let key = Key(named: word.hasPrefix("ctrl-") ? "Ctrl-\(word.dropFirst(5))" : text) {
      self = key
    } else {
      return nil
    }
  }
}

extension String {
  /// Whether two names match: single letters with their case, words by their letters and digits.
  func equalsIgnoringCase(_ other: String) -> Bool {
    guard count > 1, other.count > 1 else { return self == other }
    return letters == other.letters
  }

  private var letters: String { lowercased().filter { $0.isLetter || $0.isNumber } }
}
