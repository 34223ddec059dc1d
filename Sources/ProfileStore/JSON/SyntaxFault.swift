/// The position of a JSON or CSV syntax error, and what was expected there.
package struct SyntaxFault: Error, Equatable, Sendable {
  /// From 1.
  package let line: Int
  /// In characters, from 1.
  package let column: Int
  package let expected: String

  init(_ expected: String, at offset: Int, in bytes: [UInt8]) {
    let before = bytes[..<min(offset, bytes.count)]
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let mark = before.starts(with: JSONParser.byteOrderMark) && lineStart == 0 ? 1 : 0
    line = before.count { $0 == UInt8(ascii: "\n") } + 1
    column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1 - mark
    self.expected = expected
  }
}
