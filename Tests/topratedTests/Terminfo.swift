import Testing

/// The sequences that a terminal supports according to terminfo, without their parameters.
struct Terminfo {
  let shapes: Set<String>
  let colours: Int

  init(_ name: String) throws {
    let run = try shell("/usr/bin/infocmp -1 -x '\(name)'")
    try #require(run.status == 0, "\(run.errors)")
    let lines = run.outputLines.filter { $0.hasPrefix("\t") }.map { $0.dropFirst().dropLast() }
    let texts = lines.compactMap { line -> String? in
      line.firstIndex(of: "=").map { String(line[line.index(after: $0)...]) }
    }
    shapes = Set(texts.flatMap { Terminfo.shapes(of: Terminfo.spelledOut($0)) })
    let number = lines.first { $0.hasPrefix("colors#") }?.dropFirst(7) ?? "0"
    colours = number.hasPrefix("0x") ? Int(number.dropFirst(2), radix: 16) ?? 0 : Int(number) ?? 0
  }

  /// Returns the shapes of all escape sequences in the output, as in "[H", "[?25" and "(B".
  static func shapes(of output: String) -> [String] {
    output.split(separator: "\u{1B}", omittingEmptySubsequences: false).dropFirst().map {
      shape(of: String($0))
    }
  }

  /// Keeps no numbers except those of private modes, which a terminal supports one by one.
  private static func shape(of sequence: String) -> String {
    guard sequence.hasPrefix("[") else {
      return String(sequence.prefix("()*+#% ".contains(sequence.prefix(1)) ? 2 : 1))
    }
    let numbers = sequence.dropFirst().prefix { $0.isNumber || ";?>!=".contains($0) }
    let end = sequence.dropFirst(1 + numbers.count).prefix(1)
    return numbers.hasPrefix("?") ? "[\(numbers)" : "[\(end)"
  }

  /// Replaces `\E` by the escape character, and removes the codes of parameters.
  private static func spelledOut(_ text: String) -> String {
    text.replacing("\\E", with: "\u{1B}").replacing(/%[?te;]/, with: "")
      .replacing(/%p\d|%\{\d+\}|%[iA-Z<>=+\-*\/m&|^!~]|%[:0-9.]*[dxos]/, with: "")
  }
}
