import Eligibility

/// Screen reader mode: the dashboard as a dialogue of plain lines, which never change once printed.
package struct LineMode: Equatable, Sendable {
  package internal(set) var dashboard: Dashboard
  /// Whether all fields of the form are answered, so that the question is whether to save them.
  var asksToSave = false
  /// The lines of the page that is being pasted, or `nil` if none is.
  var pasted: [String]?
  /// What a typed number refers to: the items or the commands, whichever were listed last.
  var numbering = Numbering.items
  private var pendingLines: [String] = []
  private var lastSpoken: SpokenState
  /// Whether the instructions for forms were read out, which happens only once.
  private var hasToldForms = false
  /// Each location as it was last read out.
  private var places: [Location.ID: Location] = [:]

  enum Numbering: Equatable, Sendable {
    case items, choices
  }

  /// Large enough for everything, because nothing is drawn or scrolled.
  private static let size = Size(columns: 500, rows: 500)

  package init(_ dashboard: Dashboard) {
    self.dashboard = dashboard
    lastSpoken = SpokenState(of: dashboard)
    places = [lastSpoken.location.id: lastSpoken.location]
    say(lastSpoken.whole)
    announce()
    say([LineModeHelp.hint(dashboard.keymap)])
  }

  /// Returns the lines to print since the last call; the prompt follows them.
  package mutating func takeLines() -> [String] {
    catchUp()
    defer { pendingLines = [] }
    return pendingLines.map(\.spoken)
  }

  /// The prompt for the next line of input.
  package var prompt: String {
    if let pasted { return pasted.isEmpty ? LineModeHelp.pasting : "" }
    return (question?.prompt ?? "\(lastSpoken.location.title):").spoken
  }

  /// Handles a message that does not come from the keyboard.
  package mutating func receive(_ message: Message) {
    _ = update(message)
    // Repeat the question, even if it is the same.
    if lastSpoken.location.id == .question {
      lastSpoken.location = Location(id: .nowhere, title: "")
    }
    if case .pageRead = message { say(dashboard.openForm?.filledLines ?? []) }
    if case .form? = dashboard.popups.last { return }
    asksToSave = false
  }

  mutating func update(_ message: Message) -> Effect? {
    let effect = dashboard.update(message, in: LineMode.size)
    announce()
    return effect
  }

  mutating func press(_ key: Key) -> Effect? {
    let effect = dashboard.press(key, in: LineMode.size)
    announce()
    return effect
  }

  mutating func select(place: Int) {
    dashboard.select(place)
  }

  /// Replaces the input; if the text is too long, reports that and returns `false`.
  mutating func fill(_ text: String) -> Bool {
    guard case .tooLong(let limit) = dashboard.type(.all(text), in: LineMode.size) else {
      return true
    }
    say([Dashboard.tooLong(limit)])
    return false
  }

  mutating func say(_ lines: [String]) { pendingLines += lines }

  /// Adds what has changed since the last output.
  mutating func catchUp() {
    let scene = SpokenState(of: dashboard)
    let place = scene.location
    let news = scene.lines(after: lastSpoken, earlier: places[place.id])
    pendingLines += hasToldForms ? news.filter { $0 != LineModeHelp.forms } : news
    hasToldForms = hasToldForms || news.contains(LineModeHelp.forms)
    if place.id != .question { places[place.id] = place }
    lastSpoken = scene
  }

  /// If there is no other output, reports the selected item or that nothing changed.
  mutating func sayIfNothingChanged() {
    guard pendingLines.isEmpty, question == nil, SpokenState(of: dashboard) == lastSpoken else {
      return
    }
    say(
      lastSpoken.location.selectedLine.isEmpty
        ? ["Nothing changed."] : lastSpoken.location.selectedLine)
  }

  /// Adds the notice, and the lines of what is only read out, which then closes again.
  private mutating func announce() {
    if let notice = dashboard.notice { pendingLines.append(notice) }
    if dashboard.showsHelp {
      speak(LineModeHelp.lines(for: dashboard.keymap), closing: .helpToggled)
    }
    if dashboard.opensDetail {
      speak(DetailPanel.explanation(of: dashboard).lines, closing: .wentBack)
    }
    if let content = dashboard.openPopup?.content(in: dashboard), content.isReadOnly {
      speak(content.lines, closing: .wentBack)
    }
    dashboard.notice = nil
  }

  private mutating func speak(_ lines: [String], closing message: Message) {
    pendingLines += lines
    _ = dashboard.update(message, in: LineMode.size)
  }
}

extension String {
  /// The text without separators that screen readers would read out by name.
  var spoken: String {
    let text = replacing("·", as: ", ").replacing("→", as: " to ").withSpokenBounds
    return String(text.reversed().drop { $0 == " " }.reversed())
  }

  /// Replaces a sign between spaces; the standard `replacing` links regular expressions.
  private func replacing(_ sign: Character, as replacement: String) -> String {
    let parts = split(separator: sign, omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(String(parts[0])) { text, part in
      guard text.hasSuffix(" "), part.hasPrefix(" ") else { return "\(text)\(sign)\(part)" }
      return text.dropLast() + replacement + part.dropFirst()
    }
  }

  /// The text with its ranges in words, as in "11 to 12 of 16".
  private var withSpokenBounds: String {
    let parts = split(separator: "–", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(String(parts[0])) { text, part in
      let isBounds = text.last?.isNumber == true && part.first?.isNumber == true
      return text + (isBounds ? " to " : "–") + part
    }
  }
}
