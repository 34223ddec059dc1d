extension StringProtocol {
  /// How many cells of a terminal it takes.
  package var columns: Int {
    utf8.allSatisfy { $0 < 0x80 } ? utf8.count : unicodeScalars.reduce(0) { $0 + $1.columns }
  }

  /// What stands in one cell, or in two: a letter with its marks. What people see as one character
  /// may be several, since terminals do not agree on joining them.
  var cells: [Character] {
    var cells: [String.UnicodeScalarView] = []
    for scalar in unicodeScalars where scalar != "\u{200D}" {
      if scalar.columns > 0 {
        cells.append(String.UnicodeScalarView([scalar]))
      } else if let last = cells.indices.last {
        cells[last].append(scalar)
      }
    }
    return cells.compactMap { String($0).first }
  }
}

extension Character {
  package var columns: Int {
    isASCII ? 1 : unicodeScalars.reduce(0) { $0 + $1.columns }
  }
}

extension Unicode.Scalar {
  /// As the C library has it: 0, 1 or 2.
  fileprivate var columns: Int {
    if isASCII { return 1 }
    if isMark { return 0 }
    return properties.isEmojiPresentation && !isRegionalIndicator || isWide ? 2 : 1
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
