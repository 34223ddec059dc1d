/// The bytes that xterm sends for a key in application cursor mode, which ncurses turns on.
struct Key {
  let bytes: [UInt8]

  /// Accepts names such as "f", "Shift-Tab", "Up", "Ctrl-L" and "Alt-b".
  init(named name: String) throws(Fault) {
    if let sequence = Self.sequences[name] {
      bytes = Array(sequence.utf8)
    } else if name.count == 1 {
      bytes = Array(name.utf8)
    } else if name.count == 6, name.hasPrefix("Ctrl-"), let letter = name.last?.asciiValue {
      bytes = [letter & 0x1F]
    } else if name.count == 5, name.hasPrefix("Alt-"), let letter = name.last {
      bytes = [0x1B] + Array(String(letter).utf8)
    } else {
      throw .unknownKey(name)
    }
  }

  private static let sequences = [
    "Enter": "\r", "Tab": "\t", "Esc": "\u{1B}", "Space": " ", "Backspace": "\u{7F}",
    "Shift-Tab": "\u{1B}[Z", "Insert": "\u{1B}[2~", "Delete": "\u{1B}[3~",
    "PgUp": "\u{1B}[5~", "PgDn": "\u{1B}[6~", "Home": "\u{1B}OH", "End": "\u{1B}OF",
    "Up": "\u{1B}OA", "Down": "\u{1B}OB", "Right": "\u{1B}OC", "Left": "\u{1B}OD",
    "Ctrl-Left": "\u{1B}[1;5D", "Ctrl-Right": "\u{1B}[1;5C",
    "F1": "\u{1B}OP", "F2": "\u{1B}OQ", "F3": "\u{1B}OR", "F4": "\u{1B}OS",
  ]
}
