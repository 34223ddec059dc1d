import Eligibility

/// The dashboard as a dialogue of plain lines: what was said is never changed.
package struct LineMode: Equatable, Sendable {
  package internal(set) var dashboard: Dashboard
  /// All fields of a form are answered; it is asked whether to save them.
  var asksToSave = false
  /// The lines of a page that is being pasted; nil: none is.
  var pasted: [String]?
  /// What a number means: what was listed last.
  var numbering = Numbering.items
  private var pendingLines: [String] = []
  private var lastSpoken: SpokenState
  /// How forms are answered is told once.
  private var hasToldForms = false
  /// What was told last of each place.
  private var places: [Location.ID: Location] = [:]

  enum Numbering: Equatable, Sendable {
    case items, choices
  }

  /// Nothing is ever drawn or scrolled, so everything has room.
  private static let size = Size(columns: 500, rows: 500)

  package init(_ dashboard: Dashboard) {
    self.dashboard = dashboard
    lastSpoken = SpokenState(of: dashboard)
    places = [lastSpoken.location.id: lastSpoken.location]
    say(lastSpoken.whole)
    announce()
    say([LineModeHelp.hint(dashboard.keymap)])
  }

  /// What is to be said since the last time; then comes the prompt.
  package mutating func takeLines() -> [String] {
    catchUp()
    defer { pendingLines = [] }
    return pendingLines.map(\.spoken)
  }

  /// What is asked for.
  package var prompt: String {
    if let pasted { return pasted.isEmpty ? LineModeHelp.pasting : "" }
    return (question?.prompt ?? "\(lastSpoken.location.title):").spoken
  }

  /// Something that did not come from the keyboard.
  package mutating func receive(_ message: Message) {
    _ = update(message)
    // What is asked is told again, also where it is the same.
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

  /// Selects by place; what is not there is not selected.
  mutating func select(place: Int) {
    dashboard.select(place)
  }

  /// Into the line that is asked for, in place of what is there; false: it is too long, and said so.
  mutating func fill(_ text: String) -> Bool {
    guard case .tooLong(let limit) = dashboard.type(.all(text), in: LineMode.size) else {
      return true
    }
    say([Dashboard.tooLong(limit)])
    return false
  }

  mutating func say(_ lines: [String]) { pendingLines += lines }

  /// What differs from what was told last.
  mutating func catchUp() {
    let scene = SpokenState(of: dashboard)
    let place = scene.location
    let news = scene.lines(after: lastSpoken, earlier: places[place.id])
    pendingLines += hasToldForms ? news.filter { $0 != LineModeHelp.forms } : news
    hasToldForms = hasToldForms || news.contains(LineModeHelp.forms)
    if place.id != .question { places[place.id] = place }
    lastSpoken = scene
  }

  /// It was told that nothing has changed, or something has.
  mutating func sayIfNothingChanged() {
    guard pendingLines.isEmpty, question == nil, SpokenState(of: dashboard) == lastSpoken else {
      return
    }
    say(
      lastSpoken.location.selectedLine.isEmpty
        ? ["Nothing changed."] : lastSpoken.location.selectedLine)
  }

  /// Says what is said once; what only tells something is closed as soon as it is told.
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
  /// Without the signs that part things on the screen, which are read aloud as their names.
  var spoken: String {
    let text = replacing("·", as: ", ").replacing("→", as: " to ").withSpokenBounds
    return String(text.reversed().drop { $0 == " " }.reversed())
  }

  /// A sign between spaces in words; `replacing` would bring all of regular expressions with it.
  private func replacing(_ sign: Character, as words: String) -> String {
    let parts = split(separator: sign, omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(String(parts[0])) { text, part in
      let standsApart = text.hasSuffix(" ") && part.hasPrefix(" ")
      return standsApart ? text.dropLast() + words + part.dropFirst() : "\(text)\(sign)\(part)"
    }
  }

  /// As in "11 to 12 of 16".
  private var withSpokenBounds: String {
    let parts = split(separator: "–", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(String(parts[0])) { text, part in
      let isBounds = text.last?.isNumber == true && part.first?.isNumber == true
      return text + (isBounds ? " to " : "–") + part
    }
  }
}
