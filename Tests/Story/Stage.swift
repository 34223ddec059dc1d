import Testing

/// Where a user's story plays: a live program, or a screen in memory.
package protocol Stage: AnyObject {
  /// What can be seen right now.
  var picture: Picture { get }

  /// Presses one key: "f", "Tab", "Shift-Tab", "Up", "Enter", "Esc", "Ctrl-L", "PgDn".
  func press(_ key: String) throws

  /// Whether the picture becomes as wanted before patience ends.
  func settle(until isReached: (Picture) -> Bool) -> Bool
}

extension Stage {
  /// A screen in memory shows at once what it will show.
  package func settle(until isReached: (Picture) -> Bool) -> Bool { isReached(picture) }

  package func presses(_ keys: String...) throws { try presses(keys) }

  package func presses(_ keys: [String]) throws {
    for key in keys { try press(key) }
  }

  package func types(_ text: String) throws {
    for character in text { try press(String(character)) }
  }

  /// Sees the text, and the attributes and colours on all of it where it first stands.
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

  /// Waits for a picture as wanted: what was not waited for may be half of a frame.
  /// Fails at the line of the story that is not true, and shows the screen.
  package func expects(
    _ wish: String, at line: SourceLocation = #_sourceLocation, until isReached: (Picture) -> Bool
  ) throws {
    if settle(until: isReached) { return }
    let untruth = Untruth(words: "wanted \(wish)\n\(picture.framed)", line: line)
    if Untruth.isThrownOnly { throw untruth }
    try #require(Bool(false), Comment(rawValue: untruth.words), sourceLocation: line)
  }
}

/// What a story says that is not true. It fails the test, but where the stories themselves are tested.
package struct Untruth: Error {
  package var words: String
  package var line: SourceLocation

  @TaskLocal package static var isThrownOnly = false
}

/// What a story wants of the cells of a text.
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
