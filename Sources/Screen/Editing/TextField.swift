/// Text input: a key press, pasted text, or the whole text at once.
enum Typed {
  case key(Key)
  case paste(String)
  case all(String)

  enum Response: Equatable {
    case taken
    /// The text is too long; the field is unchanged.
    case tooLong(limit: Int)
    /// The key has no meaning here.
    case ignored
  }
}

/// An editable line of text with a cursor.
package struct TextField: Equatable, Sendable {
  private var characters: [Character]
  /// The number of Unicode scalars, which the limit counts.
  private var length: Int
  package private(set) var cursor: Int
  /// The maximum number of Unicode scalars; the initial text may be longer.
  let limit: Int

  /// The maximum length of a text in a profile.
  static let mostInAText = 10_000
  static let mostInAPath = 4_096
  /// More than any figure or day needs.
  static let mostInAFigure = 100

  init(_ text: String = "", limit: Int = mostInAText) {
    characters = Array(text)
    length = text.unicodeScalars.count
    cursor = characters.count
    self.limit = limit
  }

  package var text: String { String(characters) }

  /// Returns the text that fits before the cursor, the character under it, and the text after it.
  func parts(before columns: Int) -> (before: String, under: Character?, after: String) {
    var room = columns
    let near = characters[..<cursor].reversed().prefix { character in
      room -= character.columns
      return room >= 0
    }
    let after = characters[cursor...].prefix(columns + 2)
    return (String(near.reversed()), after.first, String(after.dropFirst()))
  }

  /// Returns enough of the beginning to fill a number of columns.
  func prefix(columns: Int) -> String {
    String(characters.prefix(columns + 1))
  }

  mutating func type(_ typed: Typed) -> Typed.Response {
    switch typed {
    case .key(let key): press(key)
    case .paste(let text): insert(text)
    case .all(let text): replace(with: text)
    }
  }

  private mutating func replace(with text: String) -> Typed.Response {
    var new = TextField(limit: limit)
    let outcome = new.insert(text)
    if outcome == .taken { self = new }
    return outcome
  }

  /// Handles a key in the same way as readline.
  private mutating func press(_ key: Key) -> Typed.Response {
    switch key {
    case .character(let character): return insert(String(character))
    case .left, .control("b"): cursor = max(0, cursor - 1)
    case .right, .control("f"): cursor = min(characters.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = characters.count
    case .wordLeft, .alt("b"): cursor = wordStart
    case .wordRight, .alt("f"): cursor = wordEnd
    case .backspace, .control("h"): remove(max(0, cursor - 1)..<cursor)
    case .delete, .control("d"): remove(cursor..<min(characters.count, cursor + 1))
    case .control("u"): remove(0..<cursor)
    case .control("k"): remove(cursor..<characters.count)
    case .control("w"), .alt("\u{7F}"): remove(wordStart..<cursor)
    default: return .ignored
    }
    return .taken
  }

  /// Inserts the whole text, or nothing if it would be too long.
  private mutating func insert(_ text: String) -> Typed.Response {
    let room = limit - length
    // A scalar takes at most four bytes; this rejects a paste of megabytes without reading it.
    guard text.utf8.count <= 4 * room else { return .tooLong(limit: limit) }
    let new = text.onOneLine
    guard new.unicodeScalars.count <= room else { return .tooLong(limit: limit) }
    // A combining mark forms one character with the letter before it.
    let start = max(0, cursor - 1)
    let merged = Array(String(characters[start..<cursor]) + new)
    characters.replaceSubrange(start..<cursor, with: merged)
    cursor = start + merged.count
    length += new.unicodeScalars.count
    return .taken
  }

  private mutating func remove(_ range: Range<Int>) {
    length -= characters[range].reduce(0) { $0 + $1.unicodeScalars.count }
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }

  /// The start of the word before the cursor.
  private var wordStart: Int {
    let trimmed = characters[..<cursor].lastIndex { $0 != " " } ?? 0
    return characters[..<trimmed].lastIndex(of: " ").map { $0 + 1 } ?? 0
  }

  /// The end of the word after the cursor.
  private var wordEnd: Int {
    let start = characters[cursor...].firstIndex { $0 != " " } ?? characters.count
    return characters[start...].firstIndex(of: " ") ?? characters.count
  }
}

extension String {
  /// The string with spaces for line breaks and tabs, and without other control characters.
  fileprivate var onOneLine: String {
    let scalars = unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
      if scalar == "\n" || scalar == "\r" || scalar == "\t" { return " " }
      return scalar.properties.generalCategory == .control ? nil : scalar
    }
    return String(String.UnicodeScalarView(scalars))
  }
}

extension TextField {
  /// Returns the text that fits around the cursor, which is a reversed cell.
  func line(columns: Int, hasCursor: Bool) -> Line {
    guard hasCursor else { return Line(prefix(columns: columns)).truncated(to: columns) }
    let (before, under, after) = parts(before: columns - 1)
    return (Line(before) + Line(under.map { String($0) } ?? " ").reversed() + Line(after))
      .truncated(to: columns)
  }
}
