/// One line of text that is being typed, and where in it the cursor stands.
package struct TextField: Equatable, Sendable {
  private var characters: [Character]
  package private(set) var cursor: Int

  /// The longest that a text of a profile may be.
  private static let most = 10_000

  package init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  package var text: String { String(characters) }

  var beforeCursor: String { String(characters[..<cursor]) }

  /// Does what the key means in a line of text, as readline has it; false: it means nothing here.
  mutating func press(_ key: Key) -> Bool {
    switch key {
    case .character(let character): return insert([character])
    case .paste(let text): return insert(Array(text.onOneLine))
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
    default: return false
    }
    return true
  }

  /// False: it would be too long, and nothing of it is taken.
  private mutating func insert(_ new: [Character]) -> Bool {
    guard characters.count + new.count <= TextField.most else { return false }
    // A mark that is typed behind a letter becomes one character with it.
    let before = characters[..<cursor] + new
    let merged = Array(String(before))
    characters.replaceSubrange(..<cursor, with: merged)
    cursor = merged.count
    return true
  }

  private mutating func remove(_ range: Range<Int>) {
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }

  /// Where the word before the cursor begins.
  private var wordStart: Int {
    let trimmed = characters[..<cursor].lastIndex { $0 != " " } ?? 0
    return characters[..<trimmed].lastIndex(of: " ").map { $0 + 1 } ?? 0
  }

  /// Where the word after the cursor ends.
  private var wordEnd: Int {
    let start = characters[cursor...].firstIndex { $0 != " " } ?? characters.count
    return characters[start...].firstIndex(of: " ") ?? characters.count
  }
}

extension String {
  /// With a blank for every line end and tab, and without other controls.
  fileprivate var onOneLine: String {
    let scalars = unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
      if scalar == "\n" || scalar == "\r" || scalar == "\t" { return " " }
      return scalar.properties.generalCategory == .control ? nil : scalar
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
