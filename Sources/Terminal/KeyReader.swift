import CNCurses
import CTerminalGuard
import Glibc
import Screen

/// Turns what ncurses reads into keys, at the door.
struct KeyReader {
  private static let pasteBegins: Int32 = 0x1000
  private static let pasteEnds: Int32 = 0x1001
  private static let wordLeft: Int32 = 0x1002
  private static let wordRight: Int32 = 0x1003

  init() {
    for (sequence, code) in [
      ("\u{1B}[200~", KeyReader.pasteBegins), ("\u{1B}[201~", KeyReader.pasteEnds),
      ("\u{1B}[1;5D", KeyReader.wordLeft), ("\u{1B}[1;5C", KeyReader.wordRight),
    ] {
      define_key(sequence, code)
    }
  }

  /// Waits for the next key, or, before it, for something to be read from `other`.
  func next(orUntilReadable other: Int32) -> Key? {
    while true {
      if let news { return news }
      if let key = pressed() { return key }
      let descriptors = [STDIN_FILENO, other, terminal_guard_news_descriptor()]
      var sources = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      guard poll(&sources, nfds_t(sources.count), -1) > 0 else { continue }
      if sources[0].revents != 0 {
        if let key = pressed() { return key }
        if hasEnded { return .ended }
      }
      if sources[1].revents != 0 { return nil }
    }
  }

  /// What has happened to the terminal meanwhile.
  private var news: Key? {
    switch terminal_guard_news() {
    case .stopAsked: .stopAsked
    case .continued: .continued
    case .resized: .resized
    case .none: nil
    }
  }

  /// What ncurses has, without waiting.
  private func pressed() -> Key? {
    while true {
      let code = wgetch(shim_screen())
      guard code != ERR else { return nil }
      if code != KEY_MOUSE { return code > 255 ? special(code) : typed(UInt8(code)) }
      if let key = pointed() { return key }
    }
  }

  private func special(_ code: Int32) -> Key {
    switch code {
    case KEY_UP: .up
    case KEY_DOWN: .down
    case KEY_LEFT: .left
    case KEY_RIGHT: .right
    case KEY_HOME: .home
    case KEY_END: .end
    case KEY_PPAGE: .pageUp
    case KEY_NPAGE: .pageDown
    case KEY_BTAB: .backTab
    case KEY_ENTER: .enter
    case KEY_BACKSPACE: .backspace
    case KEY_DC: .delete
    case KeyReader.wordLeft: .wordLeft
    case KeyReader.wordRight: .wordRight
    case KeyReader.pasteBegins: .paste(pasted())
    default: .unknown
    }
  }

  /// Nil where nothing went down, as when the button comes up again.
  private func pointed() -> Key? {
    var event = MEVENT()
    guard getmouse(&event) == OK else { return nil }
    if event.bstate & shim_wheel_up() != 0 { return .wheelUp }
    if event.bstate & shim_wheel_down() != 0 { return .wheelDown }
    return event.bstate & shim_button() != 0
      ? .pressed(row: Int(event.y), column: Int(event.x)) : nil
  }

  private func typed(_ byte: UInt8) -> Key {
    switch byte {
    case 9: .tab
    case 10, 13: .enter
    case 27: afterEscape()
    case 8, 127: .backspace
    case 1...26: .control(Character(Unicode.Scalar(byte + 96)))
    case 0..<32: .unknown
    default: scalar(from: byte).map { .character(Character($0)) } ?? .unknown
    }
  }

  /// A character that comes at once behind an escape is typed with Alt.
  private func afterEscape() -> Key {
    let code = wgetch(shim_screen())
    guard code != ERR, code <= 255 else { return .escape }
    return scalar(from: UInt8(code)).map { .alt(Character($0)) } ?? .escape
  }

  /// The character that a byte begins; nil where the bytes are no UTF-8, which are then passed over.
  private func scalar(from byte: UInt8) -> Unicode.Scalar? {
    var bytes = [byte]
    let length = byte < 0x80 ? 1 : byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
    while bytes.count < length {
      let next = wgetch(shim_screen())
      if next == ERR {
        // The rest of a character may come a little later, over a slow line.
        if isReadable(within: 25) { continue }
        break
      }
      guard (0x80...0xBF).contains(next) else {
        ungetch(next)
        break
      }
      bytes.append(UInt8(next))
    }
    var decoder = UTF8()
    var rest = bytes.makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return nil }
    return scalar
  }

  /// Nobody is at the other end: there is nothing to read, and there never will be.
  private var hasEnded: Bool {
    var source = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    guard poll(&source, 1, 0) > 0 else { return false }
    var waiting: Int32 = 0
    return ioctl(STDIN_FILENO, UInt(FIONREAD), &waiting) != 0 || waiting == 0
  }

  private func isReadable(within milliseconds: Int32) -> Bool {
    var source = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    let count = poll(&source, 1, milliseconds)
    return count > 0
      ? source.revents & Int16(POLLIN) != 0 && !hasEnded : count < 0 && errno == EINTR
  }

  /// All up to the end of the paste.
  private func pasted() -> String {
    var text = String.UnicodeScalarView()
    while true {
      let code = wgetch(shim_screen())
      if code == KeyReader.pasteEnds { return String(text) }
      if code == ERR {
        // One that is not ended within a second was no paste.
        var source = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        let count = poll(&source, 1, 1000)
        if count < 0, errno == EINTR { continue }
        if count <= 0 || hasEnded { return String(text) }
      } else if code <= 255, let scalar = scalar(from: UInt8(code)) {
        text.append(scalar)
      }
    }
  }
}
