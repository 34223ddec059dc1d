import Glibc
import ProfileStore

/// The lines of standard input as bytes, in batches of those that are available.
struct StandardInputLines {
  /// Bytes that were read but not split into lines yet.
  private var unread: ArraySlice<UInt8> = []
  /// The beginning of a line whose end was not read yet.
  private var partialLine: [UInt8] = []
  private var isAtEnd = false

  /// `F_SETPIPE_SZ`, which the Glibc module leaves out.
  private static let setPipeSize: Int32 = 1031
  private static let mostLines = 512
  private static let mostBytes = 4 << 20

  init() {
    // A larger pipe buffer provides more lines for all cores. For other files, this has no effect.
    _ = fcntl(STDIN_FILENO, StandardInputLines.setPipeSize, 1 << 20)
  }

  /// Waits for a line and returns it with others that are available; empty if the input has ended.
  mutating func batch() throws(CommandError) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var bytes = 0
    while lines.count < StandardInputLines.mostLines, bytes < StandardInputLines.mostBytes {
      if let line = line() {
        lines.append(line)
        bytes += line.count
      } else if isAtEnd || !lines.isEmpty && !isMoreThere {
        break
      } else {
        try read()
      }
    }
    return lines
  }

  /// Returns the next line that was read; `nil` if none is complete. The last needs no line feed.
  private mutating func line() -> [UInt8]? {
    guard let end = unread.endOfLine else {
      // Of a line without an end, keeps only enough to show that it is too large.
      partialLine += unread.prefix(max(0, SizeLimit.profile.bytes + 1 - partialLine.count))
      unread = []
      guard isAtEnd, !partialLine.isEmpty else { return nil }
      defer { partialLine = [] }
      return partialLine
    }
    defer {
      unread = unread[(end + 1)...]
      partialLine = []
    }
    return partialLine + unread[..<end]
  }

  private mutating func read() throws(CommandError) {
    var count = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 20) { room, length in
      count = Glibc.read(STDIN_FILENO, room.baseAddress, room.count)
      length = max(0, count)
    }
    if count < 0, errno != EINTR { throw .cannotRead(String(cString: strerror(errno))) }
    isAtEnd = count == 0
    unread = chunk[...]
  }

  private var isMoreThere: Bool {
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&input, 1, 0) == 1
  }
}

extension ArraySlice<UInt8> {
  fileprivate var endOfLine: Int? {
    withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress,
        let found = memchr(start, Int32(UInt8(ascii: "\n")), bytes.count)
      else { return nil }
      return startIndex + (UnsafeRawPointer(found) - start)
    }
  }
}
