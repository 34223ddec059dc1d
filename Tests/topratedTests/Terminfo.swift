import Testing

/// What the system's terminfo says that a terminal understands, in the shapes of its sequences.
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

  /// The shapes of all escape sequences in what a program printed, as in "[H", "[?25" and "(B".
  static func shapes(of output: String) -> [String] {
    output.split(separator: "\u{1B}", omittingEmptySubsequences: false).dropFirst().map {
      shape(of: String($0))
    }
  }

  /// Without numbers, but for those of private modes, of which each is one that a terminal has or not.
  private static func shape(of sequence: String) -> String {
    guard sequence.hasPrefix("[") else {
      return String(sequence.prefix("()*+#% ".contains(sequence.prefix(1)) ? 2 : 1))
    }
    let numbers = sequence.dropFirst().prefix { $0.isNumber || ";?>!=".contains($0) }
    let end = sequence.dropFirst(1 + numbers.count).prefix(1)
    return numbers.hasPrefix("?") ? "[\(numbers)" : "[\(end)"
  }

  /// With the escape as it is, and parameters as what becomes of them.
  private static func spelledOut(_ text: String) -> String {
    text.replacing("\\E", with: "\u{1B}").replacing(/%[?te;]/, with: "")
      .replacing(/%p\d|%\{\d+\}|%[iA-Z<>=+\-*\/m&|^!~]|%[:0-9.]*[dxos]/, with: "")
  }
}
