/// Text that could control a terminal, reorder the text next to it or hide, if printed unchanged.
package enum HostileText {
  /// Everything below U+0100, and characters beyond it that reorder or hide text.
  package static let scalars: [Unicode.Scalar] = {
    let beyond: [UInt32] = [
      0x034F, 0x061C, 0x115F, 0x1160, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2028,
      0x2029, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064,
      0x2065, 0x2066, 0x2067, 0x2068, 0x2069, 0x206A, 0x206F, 0x3164, 0xFE0F, 0xFEFF, 0xFFA0,
      0xFFF9, 0xFFFA, 0xFFFB, 0x13430, 0xE0001, 0xE0041, 0xE0100, 0x0301, 0x1F468, 0x5D0, 0x4E00,
      0x0378, 0xE000,
    ]
    return (Array(0...0xFF) + beyond).compactMap(Unicode.Scalar.init)
  }()

  /// All of them in one text.
  package static let all = String(String.UnicodeScalarView(scalars))

  /// All of them in short texts, so that none is truncated, and one text of escape sequences.
  package static let texts: [String] =
    stride(from: 0, to: scalars.count, by: 48).map { start in
      String(String.UnicodeScalarView(["a"] + scalars[start...].prefix(48) + ["z"]))
    } + ["a\u{1B}[2J\u{1B}]0;t\u{7}\u{1B}Pq\u{1B}\\\u{9B}31m\r\n\u{8}\u{202E}z"]

  /// Returns the code points that a terminal acts on or that are invisible, except line feeds.
  package static func found(in printed: String) -> [UInt32] {
    printed.unicodeScalars.map(\.value).filter { value in
      switch value {
      case 0x0A: false
      case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x061C, 0x1160, 0x180E, 0x200B, 0x200E, 0x200F,
        0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB, 0xE0001:
        true
      default: false
      }
    }
  }
}
