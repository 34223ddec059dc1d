/// One press, whatever bytes the terminal sent for it.
package enum Key: Hashable, Sendable {
  case character(Character)
  case enter, escape, tab, backTab, backspace, delete
  case up, down, left, right, home, end, pageUp, pageDown
  /// With the letter, as in Ctrl-L.
  case control(Character)
  case alt(Character)
  case wordLeft, wordRight
  /// Text that came at once, as it was copied.
  case paste(String)
  /// The terminal has another size now.
  case resized
  /// Nobody is at the keyboard any more.
  case ended
  case unknown

  /// As the help shows it.
  package var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Delete"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .control(let letter): "Ctrl-\(letter.uppercased())"
    case .alt(let letter): "Alt-\(letter.uppercased())"
    case .wordLeft: "Ctrl-←"
    case .wordRight: "Ctrl-→"
    case .paste: "pasting"
    case .resized, .ended, .unknown: "that key"
    }
  }
}
