import Eligibility
import ProfileStore
import Screen

/// Writes results to standard output.
struct Output {
  private let isASCII: Bool
  private let isJSON: Bool

  init(ascii: Bool, isJSON: Bool) {
    isASCII = ascii || !isJSON && !Locale.isUTF8
    self.isJSON = isJSON
  }

  /// Writes the JSON if `--json` is given, otherwise the lines.
  func write(
    _ lines: @autoclosure () -> [String], json: @autoclosure () -> JSONValue
  ) throws(CommandError) {
    if isJSON { try write(json()) } else { try write(lines()) }
  }

  /// - Throws: `CommandError.cannotWrite` if not everything can be written.
  func write(_ lines: [String]) throws(CommandError) {
    try Output.write(exported: lines.map { shown($0) + "\n" }.joined())
  }

  /// Writes a prompt without ending the line, so that the user types after it.
  func prompt(_ text: String) throws(CommandError) {
    try Output.write(exported: shown(text) + " ")
  }

  private func shown(_ line: String) -> String {
    isASCII ? line.escapedForTerminal.ascii : line.escapedForTerminal
  }

  func write(_ json: JSONValue) throws(CommandError) {
    try write(line: json.indented)
  }

  /// Writes JSON text and a line feed.
  /// - Parameter json: may have several lines.
  func write(line json: String) throws(CommandError) {
    try Output.write(exported: (isASCII ? json.escaped : json) + "\n")
  }

  /// Writes text that is the same in every locale.
  static func write(exported text: String) throws(CommandError) {
    if let reason = StandardStream.output.write(text) {
      throw .cannotWrite("standard output", reason)
    }
  }
}

extension String {
  /// JSON text with every non-ASCII character escaped.
  var escaped: String {
    guard utf8.contains(where: { $0 >= 0x80 }) else { return self }
    return utf16.map { unit in
      let digits = String(unit, radix: 16)
      let escape = "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      return unit < 0x80 ? String(UnicodeScalar(UInt8(unit))) : escape
    }.joined()
  }
}
