import CNCurses
import CTerminalGuard
import Glibc
import Screen

/// The terminal while the program uses it. It is restored when this value is destroyed.
package struct Terminal: ~Copyable {
  private var palette: Palette
  private let isASCII: Bool
  /// Whether it supports xterm's sequences, or ignores them.
  private let isLikeXterm: Bool
  private var keys: KeyReader
  private let output: FrameOutput
  package private(set) var size: Size
  /// The last frame drawn; `nil` if the content of the screen is unknown.
  private var drawn: Frame?

  /// - Throws: a `TerminalError`, before anything is written to the terminal.
  package init(theme: Theme, ascii: Bool) throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .noTerminal }
    var modes = termios()
    tcgetattr(STDIN_FILENO, &modes)
    let output = try FrameOutput()
    let error = terminal_guard_begin()
    if error != 0 { throw .systemError(error) }
    do throws(TerminalError) {
      try Terminal.openScreen(output.stream)
    } catch {
      terminal_guard_end()
      throw error
    }
    size = Terminal.measured()
    Terminal.keepResets(of: size)
    Terminal.passBytes()
    keypad(shim_screen(), true)
    keys = KeyReader(modes)
    leaveok(shim_screen(), true)
    // Draws each frame completely, even if keys are typed meanwhile.
    typeahead(-1)
    self.output = output
    palette = Palette(theme)
    isASCII = ascii
    isLikeXterm = Terminal.isLikeXterm
    if isLikeXterm {
      terminal_guard_add_reset(Terminal.endOfFrame)
      terminal_guard_add_reset(Terminal.pasteAsTyped)
    }
    if Terminfo.capability("kmous") != nil { terminal_guard_add_reset(Terminal.mouseOff) }
    takePasteInBrackets(true)
    curs_set(0)
  }

  deinit {
    takePasteInBrackets(false)
    leave()
    // Again, because some terminals hide the cursor when they leave the alternate screen.
    if let visible = Terminfo.capability("cnorm") { putp(visible) }
    fflush(shim_stdout())
    terminal_guard_end()
  }

  /// Lets signals end the program at once, unless `SWIFT_BACKTRACE` is set.
  package static func leaveSignals() {
    if getenv("SWIFT_BACKTRACE") == nil { terminal_guard_default_signals() }
  }

  /// Returns the size that the terminal reports, or else that of the environment or terminfo.
  private static func measured() -> Size {
    var window = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0 {
      return Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
    }
    return Size(
      columns: number("COLUMNS") ?? Int(shim_columns()), rows: number("LINES") ?? Int(shim_rows()))
  }

  /// Returns a size of 1 to 1000, so that the screen fits into memory; `nil` if it is out of range.
  private static func number(_ variable: String) -> Int? {
    getenv(variable).flatMap { Int(String(cString: $0)) }.flatMap {
      (1...1000).contains($0) ? $0 : nil
    }
  }

  /// Draws a frame. ncurses writes only what differs from the screen.
  package mutating func draw(_ frame: Frame) {
    let frame = isASCII ? frame.ascii : frame
    if drawn == frame { return }
    let old = drawn?.size == frame.size ? drawn : nil
    if old == nil { clear(for: frame.size) }
    for row in frame.rows.indices {
      guard let changed = frame.changedColumns(in: row, since: old) else { continue }
      let cells = frame.rows[row][changed].filter { !$0.isCovered }.map { palette[$0] }
      wmove(shim_screen(), Int32(row), Int32(changed.lowerBound))
      wadd_wchnstr(shim_screen(), cells, Int32(cells.count))
    }
    wnoutrefresh(shim_screen())
    let (start, end) = isLikeXterm ? (Terminal.startOfFrame, Terminal.endOfFrame) : ("", "")
    output.writeAtOnce({ doupdate() }, between: start, and: end)
    drawn = frame
  }

  private func clear(for size: Size) {
    resize_term(Int32(size.rows), Int32(size.columns))
    // ncurses keeps the scroll region at its original height.
    if let region = Terminfo.capability("csr") {
      putp(shim_with(region, 0, Int32(size.rows) - 1))
      fflush(shim_stdout())
    }
    var background = palette.background
    wbkgrndset(shim_screen(), &background)
    clearok(shim_screen(), true)
  }

  /// Uses a theme from the next frame on.
  package mutating func setTheme(_ theme: Theme) {
    palette = Palette(theme)
    invalidate()
  }

  /// Turns mouse reports on or off: button presses and wheel turns.
  /// - Returns: `false` if the terminal has no mouse.
  @discardableResult
  package mutating func useMouse(_ isOn: Bool) -> Bool {
    mouseinterval(0)
    let reported = mousemask(isOn ? shim_button() | shim_wheel_up() | shim_wheel_down() : 0, nil)
    keys.takesMouse = isOn
    return !isOn || reported != 0
  }

  /// Draws everything again with the next frame, in case another program has written to the screen.
  package mutating func invalidate() {
    drawn = nil
  }

  /// Whether an event was read that was not returned yet.
  package var hasKeyWaiting: Bool { keys.hasKeyWaiting }

  /// Waits for an event and returns it; `nil` if `other` becomes readable first.
  package mutating func nextEvent(orUntilReadable other: Int32) -> TerminalEvent? {
    keys.next(orUntilReadable: other)
  }

  /// Gives the terminal to the shell until the program is continued.
  package mutating func suspend() {
    takePasteInBrackets(false)
    leave()
    terminal_guard_stop()
    // Saves the modes that the shell has set meanwhile, to restore them at the end.
    def_shell_mode()
    resume()
  }

  /// Takes over the terminal again, for example after a stop that could not be handled.
  package mutating func resume() {
    reset_prog_mode()
    keypad(shim_screen(), true)
    takePasteInBrackets(true)
    resize()
  }

  /// Adopts the current size of the terminal and draws everything again.
  package mutating func resize() {
    size = Terminal.measured()
    invalidate()
  }

  /// Returns to the shell's screen; without an alternate screen, continues on a blank line below.
  private func leave() {
    endwin()
    guard Terminfo.capability("rmcup") == nil, let rest = Terminfo.capability("el") else { return }
    putp(rest)
    fflush(shim_stdout())
  }

  private static let mouseOff = "\u{1B}[?1006l\u{1B}[?1000l"
  private static let startOfFrame = "\u{1B}[?2026h"
  private static let endOfFrame = "\u{1B}[?2026l"
  private static let pasteInBrackets = "\u{1B}[?2004h"
  private static let pasteAsTyped = "\u{1B}[?2004l"

  private func takePasteInBrackets(_ isOn: Bool) {
    guard isLikeXterm else { return }
    FrameOutput.write(Array((isOn ? Terminal.pasteInBrackets : Terminal.pasteAsTyped).utf8))
  }
}

package enum TerminalError: Error, Equatable {
  /// Standard input or output is not a terminal but, for example, a file or a pipe.
  case noTerminal
  /// TERM names a terminal on which no screen can be drawn; contains its name.
  case unusable(String)
  /// Too many files are open, or there is no memory; contains the error number.
  case systemError(Int32)
}
