/// Tells one text from another: its length and 64 bits mixed from all of it.
struct Fingerprint: Equatable, Sendable {
  private let length: Int
  private let hash: UInt64

  init(_ bytes: [UInt8]) {
    length = bytes.count
    hash = bytes.withUnsafeBufferPointer { bytes in
      stride(from: 0, to: bytes.count, by: EightBytes.size).reduce(0xCBF2_9CE4_8422_2325) {
        let left = min(EightBytes.size, bytes.count - $1)
        let mixed = ($0 ^ EightBytes(bytes, at: $1, first: left).word) &* 0x9E37_79B9_7F4A_7C15
        return mixed ^ mixed >> 32
      }
    }
  }

  /// Reads what `description` writes.
  init?(_ text: String) {
    let parts = text.split(separator: "-")
    guard parts.count == 2, let length = Int(parts[0]), let hash = UInt64(parts[1], radix: 16)
    else { return nil }
    self.length = length
    self.hash = hash
  }
}

extension Fingerprint: CustomStringConvertible {
  var description: String { "\(length)-\(String(hash, radix: 16))" }
}
