import Eligibility

/// Strings, with escapes for what JSON, or a terminal, would not take as it is.
extension JSONWriter {
  mutating func quoted(_ string: String) {
    quoted(string.utf8.span)
  }

  mutating func quoted(_ text: [UInt8]) {
    quoted(text.span)
  }

  private mutating func quoted(_ text: Span<UInt8>) {
    makeRoom(for: text.count + text.count / 4)
    append(UInt8(ascii: "\""))
    var plainStart = 0
    var index = 0
    while true {
      index += text.countOfPrintable(at: index)
      guard index < text.count else { break }
      let length = text.lengthOfOddity(at: index)
      if length > 0 {
        append(text.extracting(plainStart..<index))
        escape(text.extracting(index..<index + length))
        plainStart = index + length
      }
      index += max(1, length)
    }
    append(text.extracting(plainStart..<text.count))
    append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ character: Span<UInt8>) {
    switch character[0] {
    case UInt8(ascii: "\""): write("\\\"")
    case UInt8(ascii: "\\"): write("\\\\")
    case UInt8(ascii: "\n"): write("\\n")
    case UInt8(ascii: "\t"): write("\\t")
    default: for unit in character.text.utf16 { escape(unit) }
    }
  }

  private mutating func escape(_ unit: UInt16) {
    let digits = String(unit, radix: 16)
    copy("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
  }
}

extension Span<UInt8> {
  fileprivate var text: String {
    withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }

  /// Of the eight bytes from here, where there are so many.
  fileprivate func countOfPrintable(at index: Int) -> Int {
    guard index + EightBytes.size <= count else { return 0 }
    return withUnsafeBufferPointer { EightBytes($0, at: index).printableCount }
  }

  /// How many bytes from here are a character that has to be escaped; 0: it has not.
  fileprivate func lengthOfOddity(at index: Int) -> Int {
    let byte = self[index]
    if byte < 0x80 {
      let isPlain = byte >= 0x20 && byte != 0x22 && byte != 0x5C && byte != 0x7F
      return isPlain ? 0 : 1
    }
    let length =
      switch byte {
      // All that is not printable begins with one of these.
      case 0xC2, 0xD8: 2
      case 0xE1...0xE3, 0xEF: 3
      case 0xF3: 4
      default: 0
      }
    guard length > 0, index + length <= count else { return 0 }
    let character = extracting(index..<index + length).text
    // These shape the character before them.
    let isJoiner = ["\u{200C}", "\u{200D}", "\u{FE0F}"].contains(character)
    return isJoiner || character.escapedForTerminal == character ? 0 : length
  }
}
