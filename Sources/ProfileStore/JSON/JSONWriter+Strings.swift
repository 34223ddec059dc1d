import Eligibility

/// Writes strings, with escapes where JSON or a terminal requires them.
extension JSONWriter {
  mutating func quoted(_ string: String) {
    write("\"")
    for scalar in string.unicodeScalars { quoted(scalar) }
    write("\"")
  }

  private mutating func quoted(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": write("\\\"")
    case "\\": write("\\\\")
    case "\n": write("\\n")
    case "\t": write("\\t")
    case " "..."~": bytes.append(UInt8(ascii: scalar))
    // These change how neighbouring characters are displayed.
    case "\u{200C}", "\u{200D}", "\u{FE0F}": write(String(scalar))
    default: quoted(other: String(scalar))
    }
  }

  private mutating func quoted(other character: String) {
    guard character.escapedForTerminal != character else { return write(character) }
    for unit in character.utf16 {
      let digits = String(unit, radix: 16)
      write("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
    }
  }
}
