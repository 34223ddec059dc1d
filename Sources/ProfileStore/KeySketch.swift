/// Roughly which keys an object has: enough to say of nearly all objects that none comes twice.
struct KeySketch {
  private var seen: UInt64 = 0
  /// False only if all keys are different for sure.
  private(set) var mayRepeat = false

  /// - Parameter key: as it is written, without its quotes.
  mutating func add(_ key: Slice<UnsafeBufferPointer<UInt8>>, isEscaped: Bool) {
    // Tells all keys apart that stand side by side in the format.
    let first = Int(key.first ?? 0)
    let last = Int(key.last ?? 0)
    let mark: UInt64 = 1 << UInt64((first + 4 * last + 5 * key.count) & 63)
    if isEscaped || seen & mark != 0 { mayRepeat = true }
    seen |= mark
  }
}
