/// A line of a page: lowercase, trimmed, with single spaces and without invisible characters.
typealias MyStatsLine = ArraySlice<Unicode.Scalar>

enum MyStatsLines {
  /// Returns the lines that are not empty and don't state a requirement of a badge.
  static func lines(of text: String) -> [MyStatsLine] {
    let scalars = plain(text)
    return scalars.split(separator: "\n").filter { !$0.isRequirement }
  }

  /// Normalizes white space, case and invisible characters, which differ from page to page.
  private static func plain(_ text: String) -> [Unicode.Scalar] {
    var plain: [Unicode.Scalar] = []
    plain.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars where !scalar.isInvisible {
      if scalar.isLineBreak {
        if plain.last == " " { plain.removeLast() }
        if let last = plain.last, last != "\n" { plain.append("\n") }
      } else if scalar.properties.isWhitespace {
        if let last = plain.last, last != " ", last != "\n" { plain.append(" ") }
      } else {
        plain.append(scalar.lowercase)
      }
    }
    if plain.last == " " { plain.removeLast() }
    return plain
  }
}

extension Unicode.Scalar {
  fileprivate var isInvisible: Bool {
    value > 0x7F
      && (properties.isDefaultIgnorableCodePoint || properties.generalCategory == .format)
  }

  fileprivate var isLineBreak: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  fileprivate var lowercase: Unicode.Scalar {
    (0x41...0x5A).contains(value) ? Unicode.Scalar(UInt8(value) | 0x20) : self
  }

  var isDigit: Bool { (0x30...0x39).contains(value) }

  /// Whether it is a control or replacement character, so that part of the text may be lost.
  var isGarbled: Bool { value < 0x20 || (0x7F...0x9F).contains(value) || self == "\u{FFFD}" }

  /// Whether it belongs to a word or number, in any script.
  var isWordPart: Bool {
    if value < 0x80 { return isDigit || (0x61...0x7A).contains(value) }
    return properties.isAlphabetic || properties.numericType != nil
  }
}

extension MyStatsLine {
  init(text: String) {
    self = Array(text.unicodeScalars)[...]
  }

  var text: String { String(String.UnicodeScalarView(self)) }

  func contains(_ words: MyStatsLine, at index: Int) -> Bool {
    index < endIndex && self[index] == words.first && self[index...].starts(with: words)
  }

  /// Returns where the words first occur as whole words.
  func firstIndex(of words: MyStatsLine) -> Int? {
    indices.first { hasWords(words, at: $0) }
  }

  /// Whether the words occur at `index` as whole words.
  func hasWords(_ words: MyStatsLine, at index: Int) -> Bool {
    guard contains(words, at: index) else { return false }
    let isBehindWord = index > startIndex && self[index - 1].isWordPart
    let end = index + words.count
    return !isBehindWord && !(end < endIndex && self[end].isWordPart)
  }

  /// Whether it states a requirement. Only an image shows whether that is met.
  fileprivate var isRequirement: Bool {
    Self.requirements.contains { starts(with: $0) }
      || indices.contains { contains(Self.completeProfile, at: $0) }
  }

  private static let requirements = [
    MyStatsLine(text: "at least"), MyStatsLine(text: "earn "),
    MyStatsLine(text: "no account holds"),
  ]
  private static let completeProfile = MyStatsLine(text: "complete profile")
}
