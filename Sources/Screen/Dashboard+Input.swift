import Eligibility

/// Keys, pastes and typing.
extension Dashboard {
  /// Handles a key press and returns what the event loop must do, if anything.
  package mutating func press(_ key: Key, in size: Size) -> Effect? {
    savedChanges = []
    guard let message = keymap.message(for: key, in: self) else {
      takeText(.key(key), named: key.name, in: size)
      return nil
    }
    let effect = update(message, in: size)
    if message == .typingBegun, context == .setting {
      takeText(.key(key), named: key.name, in: size)
    }
    return effect
  }

  /// Reads a pasted My Stats page, or types any other text, in a what-if into the selected setting.
  package mutating func paste(_ text: String, in size: Size) -> Effect? {
    savedChanges = []
    if text.isPage, readsPages { return read(page: text) }
    if context == .main, whatIf != nil {
      if let reason = leverReason {
        notice = reason
        return nil
      }
      beginTyping()
    }
    takeText(.paste(text), named: "pasting", in: size)
    return nil
  }

  /// Types into the current text field if there is one; otherwise shows a notice.
  private mutating func takeText(_ typed: Typed, named name: String, in size: Size) {
    notice = nil
    let outcome = context.takesText ? type(typed, in: size) : .ignored
    switch outcome {
    case .taken: break
    case .tooLong(let limit): notice = Dashboard.tooLong(limit)
    case .ignored: notice = choosingHint(for: typed) ?? keymap.notice(ignoring: name, in: self)
    }
  }

  /// Returns a hint for a letter typed into a field that has only choices.
  private func choosingHint(for typed: Typed) -> String? {
    guard let openForm, openForm.fields[openForm.selected].choices != nil,
      case .key(.character) = typed
    else { return nil }
    return "Press ← or → to choose."
  }

  static func tooLong(_ limit: Int) -> String {
    let most = limit == TextField.mostInAText ? "10,000" : "\(limit)"
    return "Too long: this takes at most \(most) characters."
  }
}
