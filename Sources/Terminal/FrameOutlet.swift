import CNCurses
import CTerminalGuard
import Glibc

/// Where ncurses writes to. It writes a frame in dozens of pieces, which are kept back here until all
/// are there: the terminal gets a frame in one write, and nobody sees half of one.
struct FrameOutlet: ~Copyable {
  /// The terminal, for ncurses to open.
  let stream: UnsafeMutablePointer<FILE>?
  private let descriptor: Int32
  /// A file in memory; negative: there is none, and the pieces go straight to the terminal.
  private let pieces: Int32

  init() {
    descriptor = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3)
    stream = fdopen(descriptor, "w")
    pieces = terminal_guard_memory()
  }

  deinit {
    if let stream { fclose(stream) }
    if pieces >= 0 { close(pieces) }
  }

  /// Lets ncurses write what is new.
  func show(_ refresh: () -> Void) {
    guard pieces >= 0 else { return refresh() }
    lseek(pieces, 0, SEEK_SET)
    dup2(pieces, descriptor)
    refresh()
    dup2(STDOUT_FILENO, descriptor)
    send(Int(lseek(pieces, 0, SEEK_CUR)))
  }

  private func send(_ count: Int) {
    let frame = [UInt8](unsafeUninitializedCapacity: count) { room, length in
      length = max(0, pread(pieces, room.baseAddress, count, 0))
    }
    var rest = frame[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      // Where nobody is at the other end, the keyboard tells so.
      if written < 0, errno != EINTR { return }
      rest = rest.dropFirst(max(0, written))
    }
  }
}
