import CNCurses
import CTerminalGuard
import Glibc
import Screen

/// The terminal while it is ours: draws frames, reads keys, and is given back when it goes.
package struct Terminal: ~Copyable {
  private var palette: Palette
  private let isASCII: Bool
  /// It takes sequences that only such terminals have, or passes over them.
  private let isLikeXterm: Bool
  private var keys: KeyReader
  private let output: FrameOutput
  package private(set) var size: Size
  /// Nil: nobody knows what is on the screen.
  private var drawn: Frame?

  /// - Throws: before anything was written to the terminal.
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
    // A frame is drawn to its end, whatever is typed meanwhile.
    typeahead(-1)
    self.output = output
    palette = Palette(theme)
    isASCII = ascii
    isLikeXterm = Terminal.isLikeXterm
    if isLikeXterm {
      terminal_guard_keep(Terminal.endOfFrame)
      terminal_guard_keep(Terminal.pasteAsTyped)
    }
    if Terminfo.capability("kmous") != nil { terminal_guard_keep(Terminal.mouseOff) }
    takePasteInBrackets(true)
    curs_set(0)
  }

  deinit {
    takePasteInBrackets(false)
    leave()
    // Once more: some terminals hide the cursor again with the screen they go back to.
    if let visible = Terminfo.capability("cnorm") { putp(visible) }
    fflush(shim_stdout())
    terminal_guard_end()
  }

  /// Whatever ends the program ends it at once, unless somebody has asked for backtraces.
  package static func leaveSignals() {
    if getenv("SWIFT_BACKTRACE") == nil { terminal_guard_leave_signals() }
  }

  /// As the terminal says; where it does not, as the environment does, or terminfo.
  private static func measured() -> Size {
    var window = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0 {
      return Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
    }
    return Size(
      columns: number("COLUMNS") ?? Int(shim_columns()), rows: number("LINES") ?? Int(shim_rows()))
  }

  /// From 1 to 1000, so that nobody can ask for a screen that does not fit into memory.
  private static func number(_ variable: String) -> Int? {
    getenv(variable).flatMap { Int(String(cString: $0)) }.flatMap {
      (1...1000).contains($0) ? $0 : nil
    }
  }

  /// Leaves it to ncurses to write what differs from what is on the screen.
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
    // ncurses lets as many rows scroll as there were when it was opened.
    if let region = Terminfo.capability("csr") {
      putp(shim_with(region, 0, Int32(size.rows) - 1))
      fflush(shim_stdout())
    }
    var background = palette.background
    wbkgrndset(shim_screen(), &background)
    clearok(shim_screen(), true)
  }

  /// From the next frame on.
  package mutating func use(_ theme: Theme) {
    palette = Palette(theme)
    redraw()
  }

  /// While it is on, the terminal tells where the button goes down and how the wheel turns.
  /// - Returns: whether there is one.
  @discardableResult
  package mutating func useMouse(_ isOn: Bool) -> Bool {
    mouseinterval(0)
    let reported = mousemask(isOn ? shim_button() | shim_wheel_up() | shim_wheel_down() : 0, nil)
    keys.takesMouse = isOn
    return !isOn || reported != 0
  }

  /// Everything anew, whatever another program has written over it.
  package mutating func redraw() {
    drawn = nil
  }

  /// Whether a key that was read has not been asked for yet.
  package var hasKeyWaiting: Bool { keys.hasKeyWaiting }

  /// Waits for the next event, or, before it, for something to be read from `other`: then nil.
  package mutating func nextEvent(orUntilReadable other: Int32) -> TerminalEvent? {
    keys.next(orUntilReadable: other)
  }

  /// Leaves the terminal to the shell until the program is continued.
  package mutating func suspend() {
    takePasteInBrackets(false)
    leave()
    terminal_guard_stop()
    // What the shell has made of the line modes meanwhile is given back to it.
    def_shell_mode()
    resume()
  }

  /// Takes the terminal again after a stop that could not be seen coming.
  package mutating func resume() {
    reset_prog_mode()
    keypad(shim_screen(), true)
    takePasteInBrackets(true)
    fit()
  }

  /// To the size that the terminal has now; what it has made of the old picture, nobody knows.
  package mutating func fit() {
    size = Terminal.measured()
    redraw()
  }

  /// Back to where the shell was; where there is no such screen, it goes on below, in a blank line.
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
  /// Standard input or output is something else, a file or a pipe.
  case noTerminal
  /// TERM names no terminal that a screen can be drawn on.
  case unusable(String)
  /// Too many files are open, or there is no memory, by its error number.
  case systemError(Int32)
}
