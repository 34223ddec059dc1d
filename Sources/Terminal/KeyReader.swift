import CNCurses
import Glibc
import Screen

/// Turns what ncurses reads into keys, at the door.
enum KeyReader {
  static func next() -> Key {
    while true {
      var code: wint_t = 0
      errno = 0
      switch wget_wch(shim_screen(), &code) {
      case KEY_CODE_YES: return special(Int32(bitPattern: code))
      case OK: return typed(code)
      default:
        // A signal that ncurses has handled interrupts the read; anything else is the end.
        if errno != EINTR { return .ended }
      }
    }
  }

  private static func special(_ code: Int32) -> Key {
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
    case KEY_RESIZE: .resized
    default: .unknown
    }
  }

  private static func typed(_ code: wint_t) -> Key {
    switch code {
    case 9: return .tab
    case 10, 13: return .enter
    case 27: return .escape
    case 8, 127: return .backspace
    case 1...26:
      return Unicode.Scalar(code + 96).map { .control(Character($0)) } ?? .unknown
    default:
      return Unicode.Scalar(code).map { .character(Character($0)) } ?? .unknown
    }
  }
}
