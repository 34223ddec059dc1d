import CNCurses
import CTerminalGuard
import Glibc

/// The output of ncurses to the terminal. Each frame is collected first and written at once.
struct FrameOutput: ~Copyable {
  /// The stream for ncurses, with its own descriptor.
  let stream: UnsafeMutablePointer<FILE>
  /// A file in memory that collects a frame.
  private let pieces: Int32

  init() throws(TerminalError) {
    let descriptor = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3)
    let pieces = terminal_guard_memory()
    guard descriptor >= 0, pieces >= 0, let stream = fdopen(descriptor, "w") else {
      throw .systemError(errno)
    }
    (self.stream, self.pieces) = (stream, pieces)
  }

  deinit {
    fclose(stream)
    close(pieces)
  }

  /// Writes what ncurses outputs in `frame` to the terminal at once.
  func writeAtOnce(_ frame: () -> Void, between start: String, and end: String) {
    dup2(pieces, fileno(stream))
    frame()
    dup2(STDOUT_FILENO, fileno(stream))
    FrameOutput.write(Array(start.utf8) + collected() + Array(end.utf8))
  }

  private func collected() -> [UInt8] {
    let count = Int(lseek(pieces, 0, SEEK_CUR))
    let bytes = [UInt8](unsafeUninitializedCapacity: max(0, count)) { bytes, read in
      read = max(0, pread(pieces, bytes.baseAddress, bytes.count, 0))
    }
    lseek(pieces, 0, SEEK_SET)
    return bytes
  }

  /// Writes all bytes, even if the terminal is slow.
  static func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EAGAIN {
        var room = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
        poll(&room, 1, -1)
      } else if count < 0, errno != EINTR {
        // The terminal is gone, which reading the keyboard reports too.
        return
      }
      rest = rest.dropFirst(max(0, count))
    }
  }
}
