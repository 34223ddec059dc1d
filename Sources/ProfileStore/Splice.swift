/// One place of a text, and what stands there instead.
package struct Splice: Equatable, Sendable {
  let offset: Int
  let removed: [UInt8]
  let inserted: [UInt8]

  var inverse: Splice {
    Splice(offset: offset, removed: inserted, inserted: removed)
  }

  /// Nil if what it takes away does not stand there.
  func applied(to bytes: [UInt8]) -> [UInt8]? {
    guard offset >= 0, offset + removed.count <= bytes.count,
      bytes[offset..<offset + removed.count].elementsEqual(removed)
    else { return nil }
    var result = bytes
    result.replaceSubrange(offset..<offset + removed.count, with: inserted)
    return result
  }
}
