import CNCurses
import CTerminalGuard
import Glibc
import Screen

/// Waits for and reads input from the keyboard.
struct KeyReader {
  private var parser = KeyParser(
    sequences: Terminfo.keys,
    hasOldMouse: Terminfo.capability("kmous").map { String(cString: $0) } == "\u{1B}[M")
  /// Events that were read but not returned yet.
  private var events: ArraySlice<TerminalEvent> = []
  private let signals: [(key: Key, signal: Int32)]
  /// In milliseconds.
  private let escapeDelay: Int32

  private static let restDelay: Int32 = 1000

  /// - Parameter modes: the terminal's modes before the program changed them.
  init(_ modes: termios) {
    signals = modes.signals
    let delay = getenv("ESCDELAY").flatMap { Int32(String(cString: $0)) }
    // Including the time to draw, a lone Esc is then handled within 25 ms.
    escapeDelay = max(0, delay ?? 20)
  }

  var takesMouse: Bool {
    get { parser.takesMouse }
    set { parser.takesMouse = newValue }
  }

  var hasKeyWaiting: Bool { !events.isEmpty }

  /// Waits for an event and returns it; `nil` if `other` becomes readable first.
  mutating func next(orUntilReadable other: Int32) -> TerminalEvent? {
    while true {
      if let news { return news }
      if let event = events.popFirst() {
        guard let signal = signals.first(where: { .key($0.key) == event })?.signal else {
          return event
        }
        // To the whole process group, as the terminal would send it.
        kill(0, signal)
        continue
      }
      let descriptors = [STDIN_FILENO, other, terminal_guard_signal_descriptor()]
      var sources = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      let count = poll(&sources, nfds_t(sources.count), delay)
      if count == 0 { events = parser.giveUp()[...] }
      guard count > 0 else { continue }
      if sources[0].revents != 0 {
        if !read() { return .ended }
      } else if sources[1].revents != 0 {
        return nil
      }
    }
  }

  private var delay: Int32 {
    switch parser.awaits {
    case .escape: escapeDelay
    case .rest: KeyReader.restDelay
    case nil: -1
    }
  }

  /// An event of the terminal that was not reported yet.
  private var news: TerminalEvent? {
    switch terminal_guard_next_signal() {
    case .stop: .stopRequested
    case .continued: .continued
    case .resized: .resized
    case .none: nil
    }
  }

  /// - Returns: `false` if the terminal is gone.
  private mutating func read() -> Bool {
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { room, length in
      count = Glibc.read(STDIN_FILENO, room.baseAddress, room.count)
      length = max(0, count)
    }
    for byte in bytes { events += parser.take(byte) }
    return count > 0 || count < 0 && [EINTR, EAGAIN].contains(errno)
  }
}

extension termios {
  /// The keys for which the terminal sends signals.
  fileprivate var signals: [(key: Key, signal: Int32)] {
    guard c_lflag & tcflag_t(ISIG) != 0 else { return [] }
    let bytes = withUnsafeBytes(of: c_cc) { [$0[Int(VINTR)], $0[Int(VQUIT)]] }
    let all = zip(bytes, [SIGINT, SIGQUIT]).filter { $0.0 != 0 }
    return all.map { (Key(byte: $0), $1) }
  }
}

extension Terminfo {
  /// The sequences that the terminal sends for its keys.
  fileprivate static var keys: [KeyParser.KeySequence] {
    (named + functionKeys).flatMap { names, key in
      names.compactMap(capability).map { (bytes: Array(String(cString: $0).utf8), key: key) }
    }
  }

  private static let functionKeys = (1...12).map { (["kf\($0)"], Key.function($0)) }

  private static let named: [([String], Key)] = [
    (["kich1"], .unknown),
    (["kcuu1", "kri", "kUP5"], .up), (["kcud1", "kind", "kDN5"], .down),
    (["kcub1", "kLFT"], .left), (["kcuf1", "kRIT"], .right),
    (["kLFT3", "kLFT5"], .wordLeft), (["kRIT3", "kRIT5"], .wordRight),
    (["khome", "kfnd", "kHOM"], .home), (["kend", "kslt", "kEND"], .end),
    (["kpp", "kPRV"], .pageUp), (["knp", "kNXT"], .pageDown), (["kcbt"], .backTab),
    (["kent"], .enter), (["kbs"], .backspace), (["kdch1", "kDC"], .delete),
  ]
}
