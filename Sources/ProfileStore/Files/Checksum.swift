/// A checksum for comparing texts: the length and a 64-bit hash.
struct Checksum: Equatable, Sendable {
  private let length: Int
  private let hash: UInt64

  init(_ bytes: [UInt8]) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for start in stride(from: 0, to: bytes.count, by: 8) {
      let word = bytes[start..<min(start + 8, bytes.count)].reversed().reduce(0) {
        $0 << 8 | UInt64($1)
      }
      hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
    }
    length = bytes.count
    self.hash = hash
  }

  /// Parses the text that `description` returns.
  init?(_ text: String) {
    let parts = text.split(separator: "-")
    guard parts.count == 2, let length = Int(parts[0]), let hash = UInt64(parts[1], radix: 16)
    else { return nil }
    self.length = length
    self.hash = hash
  }
}

extension Checksum: CustomStringConvertible {
  var description: String { "\(length)-\(String(hash, radix: 16))" }
}
