import Glibc

/// The lines of standard input, one at a time, as bytes.
struct StandardInputLines {
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  /// Nil at the end; the last line need not end in a line feed.
  mutating func next() throws(Failure) -> [UInt8]? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { start = end + 1 }
        return Array(buffer[start..<end])
      }
      searched = buffer.count - start
      if isAtEnd { return rest() }
      try fill()
    }
  }

  private mutating func rest() -> [UInt8]? {
    defer { start = buffer.count }
    return start < buffer.count ? Array(buffer[start...]) : nil
  }

  private mutating func fill() throws(Failure) {
    buffer.removeFirst(start)
    start = 0
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(STDIN_FILENO, &chunk, chunk.count)
    if count < 0, errno != EINTR { throw .cannotRead(String(cString: strerror(errno))) }
    isAtEnd = count == 0
    buffer += chunk.prefix(max(0, count))
  }
}
