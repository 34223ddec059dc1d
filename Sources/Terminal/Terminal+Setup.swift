import CNCurses
import CTerminalGuard
import Glibc
import Screen

/// How ncurses takes over the terminal, and what it then knows of it.
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

  private static func open(_ name: String, _ output: UnsafeMutablePointer<FILE>) -> Bool {
    (isFamiliar(name) ? [name, "xterm-256color"] : [name]).contains { name in
      // The size comes later; terminfo tells one for now, or else the environment.
      [false, true].contains { asks in
        use_env(asks)
        return newterm(name, output, shim_stdin()) != nil
      }
    }
  }

  /// Why no file can be opened, which ncurses does not tell; nil: it can.
  private static var refusal: Int32? {
    let file = Glibc.open("/", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return errno }
    close(file)
    return nil
  }

  /// Terminals that are like an xterm and of which many systems have no entry.
  private static func isFamiliar(_ name: String) -> Bool {
    [
      "alacritty", "contour", "foot", "ghostty", "iTerm", "kitty", "konsole", "mlterm", "rio",
      "rxvt", "screen", "st-", "tmux", "vte", "wezterm", "xterm",
    ].contains { name.hasPrefix($0) }
  }

  /// It takes sequences that only such terminals have, or passes over them.
  static var isLikeXterm: Bool {
    Terminfo.capability("BE") != nil
      || Terminfo.capability("kmous") != nil && Terminfo.capability("smcup") != nil
  }

  /// Ctrl-S, Ctrl-Z and their like are keys here, also in a paste, and what is written goes out as it
  /// is; ncurses keeps that over a suspension.
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

  /// What gives the screen back; where there is no other one to go back to, below what is on it.
  static func keepResets(of size: Size) {
    if Terminfo.capability("rmcup") == nil, let move = Terminfo.capability("cup") {
      terminal_guard_keep(shim_with(move, Int32(size.rows) - 1, 0))
    }
    for name in ["sgr0", "rmkx", "rmcup", "cnorm"] {
      if let reset = Terminfo.capability(name) { terminal_guard_keep(reset) }
    }
    if Terminfo.capability("rmcup") == nil, let rest = Terminfo.capability("el") {
      terminal_guard_keep(rest)
    }
  }
}
