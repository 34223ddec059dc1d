import Dispatch

extension Array where Element: Sendable {
  /// Returns the transformed elements in order, using all cores.
  func mapped<Result: Sendable>(_ make: @Sendable (Int, Element) -> Result) -> [Result] {
    [Result](unsafeUninitializedCapacity: count) { room, made in
      guard let start = room.baseAddress else { return }
      // Each call writes to its own element.
      nonisolated(unsafe) let places = start
      DispatchQueue.concurrentPerform(iterations: count) { index in
        (places + index).initialize(to: make(index, self[index]))
      }
      made = count
    }
  }
}
