import Eligibility
import ProfileStore
import Screen

/// Standard output: the answer and nothing else.
struct Output {
  private let isASCII: Bool

  init(ascii: Bool, isJSON: Bool) {
    isASCII = ascii || !isJSON && !Locale.isUTF8
  }

  /// - Throws: when it cannot all be written.
  func write(_ lines: [String]) throws(CommandError) {
    try write(lines.map { shown($0) + "\n" }.joined())
  }

  /// Without ending the line: what is typed stands behind it.
  func prompt(_ words: String) throws(CommandError) {
    try write(shown(words) + " ")
  }

  private func shown(_ line: String) -> String {
    isASCII ? line.escapedForTerminal.ascii : line.escapedForTerminal
  }

  func write(_ json: JSONValue) throws(CommandError) {
    try write(line: json.indented)
  }

  /// - Parameter json: of one line or of several.
  func write(line json: String) throws(CommandError) {
    try write((isASCII ? json.escaped : json) + "\n")
  }

  /// An export is the same in every locale.
  func write(exported text: String) throws(CommandError) {
    try write(text)
  }

  private func write(_ text: String) throws(CommandError) {
    if let reason = StandardStream.output.write(text) {
      throw .cannotWrite("standard output", reason)
    }
  }
}

extension String {
  /// JSON with every character beyond ASCII as an escape.
  var escaped: String {
    guard utf8.contains(where: { $0 >= 0x80 }) else { return self }
    return utf16.map { unit in
      let digits = String(unit, radix: 16)
      let escape = "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      return unit < 0x80 ? String(UnicodeScalar(UInt8(unit))) : escape
    }.joined()
  }
}
