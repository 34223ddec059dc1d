import CNCurses
import CTerminalGuard
import Glibc
import Screen

/// Setting up ncurses and the terminal.
extension Terminal {
  static func openScreen(_ output: UnsafeMutablePointer<FILE>) throws(TerminalError) {
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    let isKnown = !["", "dumb", "unknown"].contains(name)
    guard isKnown, unstopped({ open(name, output) }) else {
      if let error = refusal { throw .systemError(error) }
      throw .unusable(name)
    }
    guard Terminfo.capability("cup") != nil else {
      endwin()
      throw .unusable(name)
    }
  }

  /// Opens the screen with flow control off, so that a Ctrl-S typed meanwhile doesn't block it.
  private static func unstopped(_ opens: () -> Bool) -> Bool {
    var modes = termios()
    tcgetattr(STDIN_FILENO, &modes)
    var open = modes
    open.c_iflag &= ~tcflag_t(IXON)
    tcsetattr(STDIN_FILENO, TCSANOW, &open)
    let isOpen = opens()
    tcsetattr(STDIN_FILENO, TCSANOW, &modes)
    // Saves the original modes, to restore them at the end.
    if isOpen { def_shell_mode() }
    return isOpen
  }

  private static func open(_ name: String, _ output: UnsafeMutablePointer<FILE>) -> Bool {
    (isFamiliar(name) ? [name, "xterm-256color"] : [name]).contains { name in
      // The actual size is set later. For now, it comes from terminfo or else from the environment.
      [false, true].contains { asks in
        use_env(asks)
        return newterm(name, output, shim_stdin()) != nil
      }
    }
  }

  /// Why no file can be opened, which ncurses doesn't report; `nil` if one can.
  private static var refusal: Int32? {
    let file = Glibc.open("/", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return errno }
    close(file)
    return nil
  }

  /// Whether the terminal is like xterm. Many systems lack the terminfo entries of these terminals.
  private static func isFamiliar(_ name: String) -> Bool {
    [
      "alacritty", "contour", "foot", "ghostty", "iTerm", "kitty", "konsole", "mlterm", "rio",
      "rxvt", "screen", "st-", "tmux", "vte", "wezterm", "xterm",
    ].contains { name.hasPrefix($0) }
  }

  /// Whether it supports xterm's sequences, or ignores them.
  static var isLikeXterm: Bool {
    Terminfo.capability("BE") != nil
      || Terminfo.capability("kmous") != nil && Terminfo.capability("smcup") != nil
  }

  /// Passes Ctrl-S, Ctrl-Z and others on as keys, also in a paste, and sends output unchanged.
  /// ncurses restores these modes after a suspension.
  static func passBytes() {
    raw()
    noecho()
    nonl()
    var modes = termios()
    tcgetattr(STDIN_FILENO, &modes)
    modes.c_oflag &= ~tcflag_t(OPOST)
    tcsetattr(STDIN_FILENO, TCSANOW, &modes)
    def_prog_mode()
  }

  /// Sets the bytes that restore the screen or, without an alternate one, move to its last line.
  static func keepResets(of size: Size) {
    if Terminfo.capability("rmcup") == nil, let move = Terminfo.capability("cup") {
      terminal_guard_add_reset(shim_with(move, Int32(size.rows) - 1, 0))
    }
    for name in ["sgr0", "rmkx", "rmcup", "cnorm"] {
      if let reset = Terminfo.capability(name) { terminal_guard_add_reset(reset) }
    }
    if Terminfo.capability("rmcup") == nil, let rest = Terminfo.capability("el") {
      terminal_guard_add_reset(rest)
    }
  }
}
