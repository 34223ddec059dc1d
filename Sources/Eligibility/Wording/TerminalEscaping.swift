extension String {
  /// The string with replacements for characters that could control a terminal or hide text.
  ///
  /// These are control characters, text direction marks and invisible characters, except those that
  /// shape the character before them, such as the joiners in an emoji.
  package var escapedForTerminal: String {
    guard !isPlain, unicodeScalars.contains(where: { $0.standIn != nil }) else { return self }
    let scalars = flatMap { character in
      let scalars = character.unicodeScalars
      let isHidden = scalars.first?.standIn != nil
      return scalars.map { isHidden || $0.isControl ? $0.standIn ?? $0 : $0 }
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// Whether the string has only visible ASCII characters and spaces.
  private var isPlain: Bool {
    let bytes = utf8.span
    return bytes.indices.allSatisfy { bytes[$0] >= 0x20 && bytes[$0] < 0x7F }
  }
}

extension Unicode.Scalar {
  /// The replacement; `nil` if the character is shown as it is.
  fileprivate var standIn: Unicode.Scalar? {
    switch value {
    // Common characters: ASCII, Latin-1 signs, dashes, quotes, arrows to dingbats, and braille.
    case 0x20...0x7E, 0xA1...0xAC, 0x2010...0x2027, 0x2190...0x27BF, 0x2800...0x28FF: nil
    case 0x09...0x0D: " "
    default: isControl || isInvisible ? "\u{FFFD}" : nil
    }
  }

  fileprivate var isControl: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  private var isInvisible: Bool {
    if properties.isDefaultIgnorableCodePoint { return true }
    guard properties.generalCategory == .format else { return false }
    switch value {
    // Arabic, Syriac and Kaithi signs that are drawn around the number or word after them.
    case 0x0600...0x0605, 0x06DD, 0x070F, 0x0890...0x0891, 0x08E2, 0x110BD, 0x110CD: return false
    default: return true
    }
  }
}
