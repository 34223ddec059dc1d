import Testing

/// What a story runs on: a live program or a screen in memory.
package protocol Stage: AnyObject {
  /// What the screen shows now.
  var picture: Picture { get }

  /// Presses one key, as in "f", "Tab", "Shift-Tab", "Up", "Enter", "Esc", "Ctrl-L" or "PgDn".
  func press(_ key: String) throws

  /// Whether the picture matches before the patience ends.
  func settle(until isReached: (Picture) -> Bool) -> Bool
}

extension Stage {
  /// A screen in memory is up to date at once, so there is nothing to wait for.
  package func settle(until isReached: (Picture) -> Bool) -> Bool { isReached(picture) }

  package func presses(_ keys: String...) throws { try presses(keys) }

  package func presses(_ keys: [String]) throws {
    for key in keys { try press(key) }
  }

  package func types(_ text: String) throws {
    for character in text { try press(String(character)) }
  }

  /// Expects the text, and the attributes and colours of all its cells, in the first place that
  /// shows it.
  package func sees(
    _ text: String, _ attributes: Picture.Attribute..., in foreground: Picture.Colour? = nil,
    on background: Picture.Colour? = nil, at line: SourceLocation = #_sourceLocation
  ) throws {
    let style = Style(attributes: attributes, foreground: foreground, background: background)
    try expects("to see “\(text)”\(style)", at: line) { picture in
      picture.cells(of: text)?.allSatisfy(style.isWorn) ?? false
    }
  }

  package func seesNoMore(_ text: String, at line: SourceLocation = #_sourceLocation) throws {
    try expects("to see “\(text)” no more", at: line) { $0.place(of: text) == nil }
  }

  /// Waits until the picture matches, because a frame may be only half drawn.
  /// Otherwise fails at the story's line and prints the screen.
  package func expects(
    _ wish: String, at line: SourceLocation = #_sourceLocation, until isReached: (Picture) -> Bool
  ) throws {
    if settle(until: isReached) { return }
    let untruth = Untruth(words: "wanted \(wish)\n\(picture.framed)", line: line)
    if Untruth.isThrownOnly { throw untruth }
    try #require(Bool(false), Comment(rawValue: untruth.words), sourceLocation: line)
  }
}

/// A failed expectation. It fails the test; in tests of the story language it is thrown instead.
package struct Untruth: Error {
  package var words: String
  package var line: SourceLocation

  @TaskLocal package static var isThrownOnly = false
}

/// The attributes and colours that a text is expected to have.
private struct Style: CustomStringConvertible {
  var attributes: [Picture.Attribute]
  var foreground: Picture.Colour?
  var background: Picture.Colour?

  func isWorn(by cell: Picture.Cell) -> Bool {
    cell.attributes.isSuperset(of: attributes)
      && foreground ?? cell.foreground == cell.foreground
      && background ?? cell.background == cell.background
  }

  var description: String {
    attributes.map { " \($0)" }.joined()
      + (foreground.map { " in \($0)" } ?? "")
      + (background.map { " on \($0)" } ?? "")
  }
}
