import Eligibility

extension LineMode {
  /// Handles a typed line: an answer to a question, or a command.
  package mutating func answer(_ typed: String) -> Effect? {
    let text = typed.filter { !$0.isNewline }.withoutOuterBlanks
    if pasted != nil { return collect(text) }
    if let question { return reply(text, to: question) }
    let meant = numbering
    numbering = .items
    let effect = Int(text).map { choose($0, from: meant) } ?? run(command: text)
    if effect == nil { sayIfNothingChanged() }
    return effect
  }

  private mutating func run(command text: String) -> Effect? {
    let words = text.split(separator: " ", maxSplits: 1).map(String.init)
    guard words.count == 2 else { return command(text) }
    if words[0].lowercased() == "menu" {
      listChoices(with: words[1])
      return nil
    }
    if words[0] == "value", dashboard.popups.isEmpty { return type(words[1]) }
    guard let number = Int(words[1]) else { return command(text) }
    return select(number) ? command(words[0]) : nil
  }

  private mutating func command(_ word: String) -> Effect? {
    let place = dashboard.location
    switch word.lowercased() {
    case "": say(place.whole)
    case "menu": listChoices()
    case "list": say(place.items.isEmpty ? place.whole : place.list)
    case "headline": say(dashboard.summaryLines)
    case "paste" where dashboard.readsPages: beginPaste()
    case "quit": return update(.quitRequested)
    default: return named(word)
    }
    return nil
  }

  private mutating func listChoices() {
    say(dashboard.choiceLines)
    numbering = .choices
  }

  /// Lists the commands that contain a word, with their numbers in the whole menu.
  private mutating func listChoices(with word: String) {
    let found = dashboard.choiceLines.filter { $0.lowercased().contains(word.lowercased()) }
    say(found.isEmpty ? ["No command contains \"\(word)\"."] : found)
    numbering = .choices
  }

  private mutating func named(_ word: String) -> Effect? {
    if let reason = binding(called: word)?.screenOnly {
      say([reason])
      return nil
    }
    guard dashboard.popups.isEmpty else { return runCommand(word) }
    if word == "why" { return update(.detailOpened) }
    guard let panel = Panel.allCases.first(where: { $0.view.command == word.lowercased() })
    else { return bound(word) }
    go(to: panel)
    return nil
  }

  private func binding(called word: String) -> Binding? {
    let bindings = dashboard.keymap.bindings(in: dashboard.context)
    let keyed = Key(spoken: word).flatMap { key in bindings.first { $0.keys.contains(key) } }
    return keyed ?? bindings.first { $0.choice.words.contains { $0.equalsIgnoringCase(word) } }
  }

  /// Runs the command of a key binding, given its name or its key.
  mutating func bound(_ word: String) -> Effect? {
    if let key = Key(spoken: word) { return press(key) }
    guard let binding = binding(called: word) else {
      let help = LineModeHelp.word(dashboard.keymap)
      say(["Unknown command \"\(word)\". Type menu for a list, \(help) for help."])
      return nil
    }
    let reason = binding.unavailable(dashboard)
    return update(reason.map(Message.keyUnavailable) ?? binding.message)
  }

  /// Runs a command of the open pop-up, given its name in the menu or its key.
  private mutating func runCommand(_ word: String) -> Effect? {
    if let choice = dashboard.choices.first(where: { $0.matches(word) }) {
      return update(choice.message)
    }
    if binding(called: word) != nil || Key(spoken: word) != nil { return bound(word) }
    say(["Unknown command \"\(word)\". Type menu for a list."])
    return nil
  }
}
