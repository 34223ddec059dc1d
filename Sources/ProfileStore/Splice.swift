/// How to take a change of a text back: what stood at a place, and how much stands there now.
package struct Splice: Equatable, Sendable {
  let offset: Int
  let removed: [UInt8]
  /// In bytes.
  let lengthInserted: Int

  /// - Returns: how to take it back.
  static func replace(
    _ range: Range<Int>, with text: [UInt8], in bytes: inout [UInt8]
  ) -> Splice {
    let removed = Array(bytes[range])
    bytes.replaceSubrange(range, with: text)
    return Splice(offset: range.lowerBound, removed: removed, lengthInserted: text.count)
  }

  /// - Returns: how to do it again; nil if there is no such place.
  func undo(in bytes: inout [UInt8]) -> Splice? {
    guard offset >= 0, lengthInserted >= 0, lengthInserted <= bytes.count - offset else {
      return nil
    }
    return Splice.replace(offset..<offset + lengthInserted, with: removed, in: &bytes)
  }
}
