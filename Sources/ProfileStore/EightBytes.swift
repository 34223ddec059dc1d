/// Eight bytes of a text that are looked at together; the first one is the lowest.
struct EightBytes {
  static let size = 8

  private(set) var word: UInt64

  init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
    let raw = UnsafeRawBufferPointer(bytes)
    word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The first ones of them, and zeros in place of the others.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, first count: Int) {
    if offset + EightBytes.size <= bytes.count {
      self.init(bytes, at: offset)
      if count < EightBytes.size { word &= (1 << UInt64(8 * count)) - 1 }
    } else {
      let few = bytes[offset..<offset + count]
      self.init(word: few.reversed().reduce(0) { $0 << 8 | UInt64($1) })
    }
  }

  private init(word: UInt64) {
    self.word = word
  }

  /// How many of the first ones stand for themselves in a JSON string.
  var plainCount: Int { special.trailingZeroBitCount / 8 }

  /// The same, without what a terminal would not show.
  var printableCount: Int { (special | equal(to: 0x7F)).trailingZeroBitCount / 8 }

  private var special: UInt64 {
    highBits(word) | below(0x20) | equal(to: UInt8(ascii: "\"")) | equal(to: UInt8(ascii: "\\"))
  }

  // Each of these marks, with its high bit, the first byte that is so; those above it are not sure.

  private func below(_ byte: UInt8) -> UInt64 {
    highBits((word &- everywhere(byte)) & ~word)
  }

  private func equal(to byte: UInt8) -> UInt64 {
    let difference = word ^ everywhere(byte)
    return highBits((difference &- everywhere(1)) & ~difference)
  }

  private func highBits(_ word: UInt64) -> UInt64 {
    word & everywhere(0x80)
  }

  private func everywhere(_ byte: UInt8) -> UInt64 {
    UInt64(byte) &* 0x0101_0101_0101_0101
  }
}
