import Story

/// Damages a text in small ways, reproducibly for each round.
struct Mutator {
  private var dice: Dice

  /// The length limit of a mutant, in bytes.
  private static let longest = 1 << 16

  init(round: Int) { dice = Dice(seed: round) }

  mutating func number(_ range: Range<Int>) -> Int {
    Int.random(in: range, using: &dice)
  }

  mutating func choice<Thing>(_ things: [Thing]) -> Thing {
    things[number(0..<things.count)]
  }

  /// Returns a seed after one to six changes.
  mutating func mutant(of seeds: [[UInt8]]) -> [UInt8] {
    var text = choice(seeds)
    for _ in 0..<choice([1, 1, 1, 2, 3, 6]) {
      change(&text, seeds)
      text = Array(text.prefix(Mutator.longest))
    }
    return text
  }

  private mutating func change(_ text: inout [UInt8], _ seeds: [[UInt8]]) {
    guard !text.isEmpty else {
      text = choice(seeds)
      return
    }
    switch number(0..<10) {
    case 0: text[number(0..<text.count)] ^= 1 << UInt8(number(0..<8))
    case 1: text[number(0..<text.count)] = UInt8(number(0..<256))
    case 2, 3: text.insert(contentsOf: choice(Mutator.oddities), at: number(0..<text.count + 1))
    case 4: replace(field(of: text), in: &text, with: choice(Mutator.oddities))
    case 5: text.removeSubrange(stretch(of: text, atMost: 40))
    case 6:
      text.insert(contentsOf: text[stretch(of: text, atMost: 400)], at: number(0..<text.count))
    case 7:
      let other = choice(seeds)
      let part = other[stretch(of: other, atMost: 400)]
      text.insert(contentsOf: part, at: number(0..<text.count))
    case 8: text.removeLast(number(0..<text.count))
    default: repeatLine(&text)
    }
  }

  private mutating func stretch(of text: [UInt8], atMost length: Int) -> Range<Int> {
    guard !text.isEmpty else { return 0..<0 }
    let start = number(0..<text.count)
    return start..<min(text.count, start + number(1..<length))
  }

  private func replace(_ range: Range<Int>, in text: inout [UInt8], with other: [UInt8]) {
    text.replaceSubrange(range, with: other)
  }

  /// The range of a random field: roughly what is between two commas.
  private mutating func field(of text: [UInt8]) -> Range<Int> {
    let middle = number(0..<text.count)
    let ends = { (byte: UInt8) in byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") }
    let start = text[..<middle].lastIndex(where: ends).map { $0 + 1 } ?? 0
    return start..<(text[middle...].firstIndex(where: ends) ?? text.count)
  }

  private mutating func repeatLine(_ text: inout [UInt8]) {
    let middle = number(0..<text.count)
    let start = text[..<middle].lastIndex(of: UInt8(ascii: "\n")) ?? 0
    let end = text[middle...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
    let lines = repeatElement(text[start..<end], count: number(1..<30)).joined()
    text.insert(contentsOf: lines, at: end)
  }

  private static let oddities: [[UInt8]] =
    [
      "\"", "\"\"", ",", ",,", "\n", "\r\n", "\r", "\u{FEFF}", " ", "\t", "\u{0}", "$", "(", ")",
      "-", ".", "1,000.00", "(5)", "-0", "0.001", "99999999999999999999", "1e309", "1E-400",
      "1000000000", "1000000000.01", "Feb 29, 2023", "Jun 21, 2023", "2026-02-29", "2199-12-31",
      "2200-01-01", "1970-01-01", "Dec 31, 9999", "Hourly", "Refund", "Service Fee", "Amount",
      "Date", "Ref ID", "Hours", "Contract", "null", "true", "{", "}", "[", "]", "{}", "[]", ":",
      "\\", "\\u0000", "\\ud800", "\\ud83d\\ude00", "\"version\": 1", "\"date\": ", "\"earn\": ",
      "\u{202E}", "\u{2028}", "e\u{301}", "\u{1F600}", String(repeating: "[", count: 600),
      String(repeating: "{\"a\":", count: 600), String(repeating: "č", count: 10_001),
      String(repeating: "9", count: 400), String(repeating: ",", count: 1_500),
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xC0, 0x80]]
}
