/// Tells one text from another: its length and 64 bits of FNV-1a.
struct Fingerprint: Equatable, Sendable {
  private let length: Int
  private let hash: UInt64

  init(_ bytes: [UInt8]) {
    length = bytes.count
    hash = bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
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
