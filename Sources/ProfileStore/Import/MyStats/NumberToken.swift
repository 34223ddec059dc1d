import Eligibility

/// A number in a line, with its signs.
struct NumberToken {
  private let line: MyStatsLine
  /// The digits, with the points and commas between them.
  let range: Range<Int>
  /// The index at which its signs begin.
  let start: Int

  static func all(in line: MyStatsLine) -> [NumberToken] {
    var tokens: [NumberToken] = []
    var index = line.startIndex
    while index < line.endIndex {
      guard line[index].isDigit else {
        index += 1
        continue
      }
      let token = NumberToken(in: line, at: index)
      tokens.append(token)
      index = token.range.upperBound
    }
    return tokens
  }

  private init(in line: MyStatsLine, at first: Int) {
    var end = first + 1
    while end < line.endIndex, line[end].isDigit || NumberToken.joins(line, at: end) { end += 1 }
    var start = first
    while start > line.startIndex, NumberToken.signs.contains(line[start - 1]) { start -= 1 }
    // A space may separate these signs from the number.
    if start == first, start - 2 >= line.startIndex, line[start - 1] == " ",
      NumberToken.loose.contains(line[start - 2])
    {
      start -= 2
    }
    if line[start] == "$", start - 2 >= line.startIndex, line[start - 2] == "u",
      line[start - 1] == "s"
    {
      start -= 2
    }
    self.line = line
    self.start = start
    range = first..<end
  }

  /// Whether there is a point or comma between two digits at `index`.
  private static func joins(_ line: MyStatsLine, at index: Int) -> Bool {
    (line[index] == "." || line[index] == ",") && index + 1 < line.endIndex
      && line[index + 1].isDigit
  }

  private static let signs: Set<Unicode.Scalar> = [
    "$", "-", "−", "–", "+", "<", ">", "≤", "≥", "~", "≈", "±", "(",
  ]
  private static let loose: Set<Unicode.Scalar> = ["$", "<", ">", "≤", "≥", "~", "≈", "±"]

  var digits: String { line[range].text }

  /// The signs before the number, without spaces.
  var prefix: String { line[start..<range.lowerBound].text.filter { $0 != " " } }

  /// The whole number; `nil` if it has a sign or a fraction, or continues a word.
  var whole: Int? {
    guard prefix.isEmpty || prefix == "(", !continuesWord else { return nil }
    let parts = digits.split(separator: ".")
    let isWhole = parts.count == 1 || parts.count == 2 && parts[1].allSatisfy { $0 == "0" }
    return isWhole ? Int(parts[0]) : nil
  }

  /// Whether it continues a word or another number.
  var continuesWord: Bool {
    guard start > line.startIndex else { return false }
    let before = line[start - 1]
    return before.isWordPart || before.isGarbled || before == "." || before == "," || before == "/"
  }

  /// Returns at most `count` scalars from `index`.
  func text(from index: Int, _ count: Int) -> String { line[index...].prefix(count).text }

  func scalar(at index: Int) -> Unicode.Scalar? {
    index < line.endIndex ? line[index] : nil
  }
}
