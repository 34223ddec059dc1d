import CEmulator
import Glibc

package struct Size: Equatable, Sendable {
  package var columns: Int
  package var rows: Int

  package init(_ columns: Int, _ rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// The master of a pseudo terminal, which reads the program's output and writes keys.
struct PseudoTerminal: ~Copyable {
  let descriptor: Int32

  init(size: Size) throws(Fault) {
    descriptor = pty_open(Int32(size.columns), Int32(size.rows))
    guard descriptor >= 0 else { throw .cannotStart("a pseudo terminal", reason: errno) }
  }

  deinit { close(descriptor) }

  var modes: Modes { Modes(of: descriptor) }

  func resize(to size: Size) {
    pty_resize(descriptor, Int32(size.columns), Int32(size.rows))
  }

  func hangUp() { pty_hang_up(descriptor) }

  /// Returns everything that was printed and not read yet, at most about a megabyte, because some
  /// programs never stop printing.
  func read() -> [UInt8] {
    var printed: [UInt8] = []
    while printed.count < 1 << 20 {
      let piece = readPiece()
      if piece.isEmpty { break }
      printed += piece
    }
    return printed
  }

  /// Reads at most 4,096 bytes, the most that a pseudo terminal returns at once.
  private func readPiece() -> [UInt8] {
    Array(unsafeUninitializedCapacity: 4096) { buffer, count in
      count = max(0, Glibc.read(descriptor, buffer.baseAddress, buffer.count))
    }
  }

  /// Returns how many of the bytes the terminal had room for.
  func write(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.withUnsafeBytes { max(0, Glibc.write(descriptor, $0.baseAddress, $0.count)) }
  }
}

/// A terminal's line modes: echo, signals and special keys.
struct Modes: Equatable {
  private let flags: [tcflag_t]
  private let keys: [cc_t]

  init(of terminal: Int32) {
    var modes = termios()
    tcgetattr(terminal, &modes)
    flags = [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
    keys = withUnsafeBytes(of: modes.c_cc, Array.init)
  }
}
