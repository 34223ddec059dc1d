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
  private var said: [String] = []
  private var told: SpokenState
  /// How forms are answered is told once.
  private var hasToldForms = false
  /// What was told last of each place.
  private var places: [Location.Room: Location] = [:]

  enum Numbering: Equatable, Sendable {
    case items, choices
  }

  /// Nothing is ever drawn or scrolled, so everything has room.
  private static let size = Size(columns: 500, rows: 500)

  package init(_ dashboard: Dashboard) {
    self.dashboard = dashboard
    told = SpokenState(of: dashboard)
    places = [told.place.room: told.place]
    say(told.whole)
    announce()
    say([LineModeHelp.hint(dashboard.keymap)])
  }

  /// What is to be said since the last time; then comes the prompt.
  package mutating func takeLines() -> [String] {
    catchUp()
    defer { said = [] }
    return said.map(\.spoken)
  }

  /// What is asked for.
  package var prompt: String {
    if let pasted { return pasted.isEmpty ? LineModeHelp.pasting : "" }
    return (question?.prompt ?? "\(told.place.title):").spoken
  }

  /// Something that did not come from the keyboard.
  package mutating func receive(_ message: Message) {
    _ = update(message)
    // What is asked is told again, also where it is the same.
    if told.place.room == .question { told.place = Location(room: .nowhere, title: "") }
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

  mutating func say(_ lines: [String]) { said += lines }

  /// What differs from what was told last.
  mutating func catchUp() {
    let scene = SpokenState(of: dashboard)
    let place = scene.place
    let news = scene.lines(after: told, earlier: places[place.room])
    said += hasToldForms ? news.filter { $0 != LineModeHelp.forms } : news
    hasToldForms = hasToldForms || news.contains(LineModeHelp.forms)
    if place.room != .question { places[place.room] = place }
    told = scene
  }

  /// It was told that nothing has changed, or something has.
  mutating func sayIfNothingChanged() {
    guard said.isEmpty, question == nil, SpokenState(of: dashboard) == told else { return }
    say(told.place.selectedLine.isEmpty ? ["Nothing changed."] : told.place.selectedLine)
  }

  /// Says what is said once; what only tells something is closed as soon as it is told.
  private mutating func announce() {
    if let notice = dashboard.notice { said.append(notice) }
    if dashboard.showsHelp {
      tell(LineModeHelp.lines(for: dashboard.keymap), closing: .helpToggled)
    }
    if dashboard.opensDetail {
      tell(DetailPanel.explanation(of: dashboard).lines, closing: .wentBack)
    }
    if let lines = dashboard.openPopup?.announcement(in: dashboard) {
      tell(lines, closing: .wentBack)
    }
    dashboard.notice = nil
  }

  private mutating func tell(_ lines: [String], closing message: Message) {
    said += lines
    _ = dashboard.update(message, in: LineMode.size)
  }
}

extension String {
  /// Without the signs that part things on the screen, which are read aloud as their names.
  var spoken: String {
    let words = saying("·", as: ", ").saying("→", as: " to ").withSpokenBounds
    return String(words.reversed().drop { $0 == " " }.reversed())
  }

  /// A sign between spaces in words; `replacing` would bring all of regular expressions with it.
  private func saying(_ sign: Character, as words: String) -> String {
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
