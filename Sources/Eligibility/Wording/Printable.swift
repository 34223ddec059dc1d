extension StringProtocol {
  /// This with visible stand-ins for all that could steer a terminal: controls and text direction.
  package var printable: String {
    guard utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else { return String(self) }
    return String(String.UnicodeScalarView(unicodeScalars.map(\.printable)))
  }
}

extension Unicode.Scalar {
  fileprivate var printable: Unicode.Scalar {
    switch value {
    case 0..<0x20: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: "\u{FFFD}"
    default: self
    }
  }
}
