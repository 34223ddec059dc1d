import CNCurses
import CTerminalGuard
import Glibc
import Screen

/// The terminal while it is ours: draws frames, reads keys, and is given back when it goes.
package struct Terminal: ~Copyable {
  private var palette: Palette
  private let isASCII: Bool
  private let keys: KeyReader
  private var drawn: Frame?

  package enum Failure: Error, Equatable {
    /// Standard input or output is something else, a file or a pipe.
    case noTerminal
    /// TERM names no terminal that a screen can be drawn on.
    case unusable(String)
  }

  /// - Throws: before anything was written to the terminal.
  package init(theme: Theme, ascii: Bool) throws(Failure) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .noTerminal }
    terminal_guard_begin()
    do throws(Failure) {
      try Terminal.openScreen()
    } catch {
      terminal_guard_end()
      throw error
    }
    for name in ["sgr0", "rmkx", "rmcup", "cnorm"] {
      if let reset = Terminal.capability(name) { terminal_guard_keep(reset) }
    }
    cbreak()
    noecho()
    nonl()
    Terminal.passControlKeys()
    keypad(shim_screen(), true)
    nodelay(shim_screen(), true)
    keys = KeyReader()
    Terminal.write(Terminal.pasteInBrackets)
    terminal_guard_keep(Terminal.pasteAsTyped)
    terminal_guard_keep(Terminal.mouseOff)
    curs_set(0)
    palette = Palette(theme)
    isASCII = ascii
  }

  deinit {
    Terminal.write(Terminal.pasteAsTyped)
    // Where there is no other screen to go back to, the shell goes on below a blank line.
    wmove(shim_screen(), shim_rows() - 1, 0)
    wclrtoeol(shim_screen())
    refresh()
    endwin()
    // Once more: some terminals hide the cursor again with the screen they go back to.
    if let visible = Terminal.capability("cnorm") { putp(visible) }
    fflush(shim_stdout())
    terminal_guard_end()
  }

  /// Whether the locale of the environment writes UTF-8; sets it for this process.
  package static func usesUTF8() -> Bool {
    if setlocale(LC_CTYPE, "") == nil, localeNamesUTF8 {
      // It is not installed here; what it says of characters is.
      setlocale(LC_CTYPE, "C.UTF-8")
    }
    return nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } == "UTF-8"
  }

  /// As in "de_DE.UTF-8".
  private static var localeNamesUTF8: Bool {
    let variables: [String] = ["LC_ALL", "LC_CTYPE", "LANG"]
    let values = variables.compactMap { getenv($0) }.map { String(cString: $0) }
    let name = values.first { !$0.isEmpty }?.lowercased() ?? ""
    return name.hasSuffix(".utf-8") || name.hasSuffix(".utf8")
  }

  private static func openScreen() throws(Failure) {
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    if getenv("ESCDELAY") == nil { set_escdelay(25) }
    // A terminal without an entry of its own is, these days, like an xterm.
    let isKnown = !["", "dumb", "unknown"].contains(name)
    guard isKnown, unstopped({ open(nil) || open("xterm-256color") }) else {
      throw .unusable(name)
    }
    guard capability("cup") != nil else {
      endwin()
      throw .unusable(name)
    }
  }

  /// A Ctrl-S that is typed while the screen opens does not hold it up.
  private static func unstopped(_ opens: () -> Bool) -> Bool {
    var modes = termios()
    tcgetattr(STDIN_FILENO, &modes)
    var open = modes
    open.c_iflag &= ~tcflag_t(IXON)
    tcsetattr(STDIN_FILENO, TCSANOW, &open)
    let isOpen = opens()
    tcsetattr(STDIN_FILENO, TCSANOW, &modes)
    // As it was before, when it is given back.
    if isOpen { def_shell_mode() }
    return isOpen
  }

  private static func open(_ name: String?) -> Bool {
    newterm(name, shim_stdout(), shim_stdin()) != nil
  }

  /// Ctrl-S, Ctrl-Z and their like are keys here; ncurses keeps that over a suspension.
  private static func passControlKeys() {
    var modes = termios()
    tcgetattr(STDIN_FILENO, &modes)
    modes.c_iflag &= ~tcflag_t(IXON)
    modes.c_lflag &= ~tcflag_t(IEXTEN)
    withUnsafeMutableBytes(of: &modes.c_cc) { $0[Int(VSUSP)] = 0 }
    tcsetattr(STDIN_FILENO, TCSANOW, &modes)
    def_prog_mode()
  }

  /// What terminfo says of the terminal that is open; nil: it cannot do that.
  private static func capability(_ name: String) -> UnsafeMutablePointer<CChar>? {
    var characters = Array(name.utf8CString)
    let string = tigetstr(&characters)
    return Int(bitPattern: string) == -1 ? nil : string
  }

  package var size: Size {
    Size(columns: Int(shim_columns()), rows: Int(shim_rows()))
  }

  /// Writes the rows that differ from what is on the screen.
  package mutating func draw(_ frame: Frame) {
    let frame = isASCII ? frame.ascii : frame
    for row in frame.rows(unlike: drawn) { draw(frame[row: row], at: row) }
    drawn = frame
    refresh()
  }

  /// From the next frame on.
  package mutating func use(_ theme: Theme) {
    palette = Palette(theme)
    redraw()
  }

  /// While it is on, the terminal tells where the button goes down and how the wheel turns.
  package mutating func useMouse(_ isOn: Bool) {
    mouseinterval(0)
    mousemask(isOn ? shim_button() | shim_wheel_up() | shim_wheel_down() : 0, nil)
  }

  /// Everything anew, whatever another program has written over it.
  package mutating func redraw() {
    drawn = nil
    clearok(shim_screen(), true)
  }

  private func draw(_ cells: ArraySlice<Frame.Cell>, at row: Int) {
    let text = palette.row(cells)
    mvadd_wchnstr(Int32(row), 0, text, Int32(text.count))
  }

  /// Waits for the next key, or, before it, for something to be read from `other`: then nil.
  package mutating func nextKey(orUntilReadable other: Int32) -> Key? {
    keys.next(orUntilReadable: other)
  }

  /// Leaves the terminal to the shell until the program is continued.
  package mutating func suspend() {
    Terminal.write(Terminal.pasteAsTyped)
    endwin()
    terminal_guard_stop()
    // What the shell has made of the line modes meanwhile is given back to it.
    def_shell_mode()
    refresh()
    Terminal.write(Terminal.pasteInBrackets)
    redraw()
  }

  private static let mouseOff = "\u{1B}[?1006l\u{1B}[?1000l"
  private static let pasteInBrackets = "\u{1B}[?2004h"
  private static let pasteAsTyped = "\u{1B}[?2004l"

  /// To a terminal that may know no more of it than that it ignores it.
  private static func write(_ sequence: String) {
    fputs(sequence, shim_stdout())
    fflush(shim_stdout())
  }
}
