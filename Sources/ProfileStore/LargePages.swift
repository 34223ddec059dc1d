import Glibc

extension UnsafeMutableRawBufferPointer {
  /// Tells the system that it will be filled from end to end: to be given a megabyte at once takes a
  /// fraction of the time that it takes page by page. Small ones are left as they are.
  func willBeFilled() {
    let page = 4096
    guard count >= 4 << 20, let baseAddress else { return }
    let start = (Int(bitPattern: baseAddress) + page - 1) / page * page
    let end = (Int(bitPattern: baseAddress) + count) / page * page
    madvise(UnsafeMutableRawPointer(bitPattern: start), end - start, MADV_HUGEPAGE)
  }
}

extension Array {
  /// - Parameter count: about how many there will be.
  mutating func makeRoom(for count: Int) {
    reserveCapacity(count)
    withUnsafeMutableBufferPointer { room in
      let whole = UnsafeMutableRawBufferPointer(
        start: room.baseAddress, count: count * MemoryLayout<Element>.stride)
      whole.willBeFilled()
    }
  }
}
