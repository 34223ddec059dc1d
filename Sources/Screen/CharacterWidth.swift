extension String {
  /// How many cells of a terminal it takes.
  package var columns: Int {
    let bytes = utf8.span
    guard bytes.indices.contains(where: { bytes[$0] >= 0x80 }) else { return bytes.count }
    return unicodeScalars.reduce(0) { $0 + $1.columns }
  }

}

extension Character {
  package var columns: Int {
    isASCII ? 1 : unicodeScalars.reduce(0) { $0 + $1.columns }
  }
}

extension Unicode.Scalar {
  /// Joins what stands beside it; terminals do not agree on that, so each stands for itself.
  static let joiner: Unicode.Scalar = "\u{200D}"

  /// As the C library has it: 0, 1 or 2.
  var columns: Int {
    if isASCII || isPlainlyNarrow { return 1 }
    if isMark { return 0 }
    return properties.isEmojiPresentation && !isRegionalIndicator || isWide ? 2 : 1
  }

  /// Letters of Europe, and the signs, lines and blocks that screens are drawn with.
  private var isPlainlyNarrow: Bool {
    switch value {
    case 0xAE...0x2FF, 0x2010...0x2027, 0x2030...0x205E, 0x2190...0x21FF, 0x2500...0x25FC,
      0x2713...0x2718:
      true
    default: false
    }
  }

  private var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }

  private var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: (0x1160...0x11FF).contains(value)
    }
  }

  /// East Asian Wide and Fullwidth, by Unicode's table, in its large ranges.
  private var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F200...0x1F2FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
