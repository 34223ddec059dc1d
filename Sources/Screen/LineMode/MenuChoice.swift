/// Something that can be done now: how it is called and what it is.
struct MenuChoice: Equatable, Sendable {
  /// Its words and keys, any of which may be typed.
  let words: [String]
  let description: String
  let message: Message
  /// Understood, but not listed.
  var name: String?

  /// Whether somebody means this: by its key, a word for it, or how it begins.
  func matches(_ word: String) -> Bool {
    let start = description.prefix { $0 != "," && $0 != " " }
    return (words + [description, name].compactMap(\.self)).contains { $0.equalsIgnoringCase(word) }
      || start.count > 1 && String(start).equalsIgnoringCase(word)
  }

  /// As in "check in: what My Stats shows: checkIn or c".
  var line: String { "\(description): \(words.joined(separator: " or "))" }
}

extension Dashboard {
  /// What can be done here, to choose from.
  var choices: [MenuChoice] {
    let bindings = keymap.bindings(in: context).filter { $0.isAvailable(in: self) }
    return (popups.isEmpty ? bindings.map(\.choice) : bindings.compactMap(\.popupChoice)).uniqued
  }

  /// Numbered.
  var choiceLines: [String] {
    choices.enumerated().map { "\($0.offset + 1). \($0.element.line)" }
  }
}

extension Binding {
  /// It does something now, and not to the screen alone.
  fileprivate func isAvailable(in dashboard: Dashboard) -> Bool {
    screenOnly == nil && reason(in: dashboard) == nil
  }

  /// How it is called in a dialogue.
  var choice: MenuChoice {
    let keys = self.keys.map(\.spokenName)
    let isTyping = message == .typingBegun
    return MenuChoice(
      words: isTyping ? ["value"] : [name].compactMap(\.self) + keys.prefix(1),
      description: description, message: message)
  }

  /// As the footer has it; what only scrolls is not for a dialogue.
  fileprivate var popupChoice: MenuChoice? {
    if case .selectionMoved = message { return nil }
    guard let footer, let key = keys.first else { return nil }
    return MenuChoice(
      words: [key.spokenName], description: footer.word, message: message, name: name)
  }
}

extension [MenuChoice] {
  /// What two bindings do once.
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

  /// As it is said, and typed as a word.
  var spokenName: String { Key.arrows.first { $0.key == self }?.name ?? name }

  /// As in "c", "esc" or "Ctrl-S"; letters that stand alone are told apart by their case.
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
  /// A letter that stands alone is told apart by its case; of words only the letters matter.
  func equalsIgnoringCase(_ other: String) -> Bool {
    guard count > 1, other.count > 1 else { return self == other }
    return letters == other.letters
  }

  private var letters: String { lowercased().filter { $0.isLetter || $0.isNumber } }
}
