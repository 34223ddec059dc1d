/// An HTML character reference, as in `&nbsp;`, `&#160;` or `&#xA0;`.
struct CharacterReference {
  let scalar: Unicode.Scalar
  /// In bytes.
  let length: Int

  /// The maximum length in bytes; no known reference is as long.
  static let longest = 32

  /// - Parameter bytes: must begin with an ampersand.
  init?(_ bytes: ArraySlice<UInt8>) {
    let isNumber = bytes.dropFirst().first == UInt8(ascii: "#")
    guard
      let reference = isNumber
        ? CharacterReference(number: bytes)
        : CharacterReference(name: bytes)
    else { return nil }
    self = reference
  }

  private init(_ scalar: Unicode.Scalar, _ length: Int, _ bytes: ArraySlice<UInt8>) {
    self.scalar = scalar
    self.length =
      bytes.dropFirst(length).first == UInt8(ascii: ";") ? length + 1 : length
  }

  private init?(number bytes: ArraySlice<UInt8>) {
    let isHex = bytes.dropFirst(2).first.map { $0 | 0x20 } == UInt8(ascii: "x")
    let start = isHex ? 3 : 2
    let radix = isHex ? 16 : 10
    let digits = bytes.dropFirst(start).prefix { byte in
      byte < 0x80 && Character(Unicode.Scalar(byte)).hexDigitValue.map { $0 < radix } ?? false
    }
    guard !digits.isEmpty else { return nil }
    let value = UInt32(String(decoding: digits, as: UTF8.self), radix: radix)
    let scalar = value.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) } ?? "\u{FFFD}"
    self.init(scalar, start + digits.count, bytes)
  }

  private init?(name bytes: ArraySlice<UInt8>) {
    let letters = bytes.dropFirst().prefix { byte in
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }
    let name = String(decoding: letters, as: UTF8.self)
    let hasEnd = bytes.dropFirst(1 + letters.count).first == UInt8(ascii: ";")
    guard hasEnd || CharacterReference.endless.contains(name),
      let scalar = CharacterReference.names[name]
    else { return nil }
    self.init(scalar, 1 + letters.count, bytes)
  }

  /// Names that HTML also accepts without a semicolon.
  private static let endless: Set<String> = ["amp", "lt", "gt", "quot", "nbsp", "shy", "middot"]

  /// Characters that may occur in or around a figure, and common punctuation.
  private static let names: [String: Unicode.Scalar] = [
    "amp": "&", "AMP": "&", "lt": "<", "LT": "<", "gt": ">", "GT": ">", "quot": "\"",
    "QUOT": "\"", "apos": "'", "nbsp": "\u{A0}", "NonBreakingSpace": "\u{A0}", "ensp": "\u{2002}",
    "emsp": "\u{2003}", "numsp": "\u{2007}", "puncsp": "\u{2008}", "thinsp": "\u{2009}",
    "hairsp": "\u{200A}", "Tab": "\t", "NewLine": "\n", "shy": "\u{AD}", "zwnj": "\u{200C}",
    "zwj": "\u{200D}", "lrm": "\u{200E}", "rlm": "\u{200F}", "NoBreak": "\u{2060}",
    "ZeroWidthSpace": "\u{200B}", "percnt": "%", "dollar": "$", "comma": ",", "period": ".",
    "colon": ":", "semi": ";", "sol": "/", "frasl": "\u{2044}", "num": "#", "plus": "+",
    "hyphen": "\u{2010}", "dash": "\u{2010}", "minus": "−", "ndash": "–", "mdash": "—",
    "horbar": "―", "lowbar": "_", "lpar": "(", "rpar": ")", "lsqb": "[", "rsqb": "]",
    "bull": "•", "middot": "·", "hellip": "…", "lsquo": "‘", "rsquo": "’", "ldquo": "“",
    "rdquo": "”", "laquo": "«", "raquo": "»", "le": "≤", "ge": "≥", "asymp": "≈",
    "copy": "©", "reg": "®", "trade": "™", "check": "✓", "cross": "✗", "times": "×",
    "vert": "|", "quest": "?", "excl": "!", "equals": "=",
  ]
}
