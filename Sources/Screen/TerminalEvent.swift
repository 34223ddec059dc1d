/// What comes from a terminal: what somebody does, or something that happens to the terminal itself.
package enum TerminalEvent: Equatable, Sendable {
  case key(Key)
  /// Text that came at once, as it was copied.
  case paste(String)
  case mouse(Mouse)
  /// The terminal has another size now.
  case resized
  /// By a signal, to the shell and back.
  case stopRequested
  /// After it was stopped without being asked.
  case continued
  /// Nobody is at the keyboard any more.
  case ended
}

/// What the mouse did, where it is asked for.
package enum Mouse: Hashable, Sendable {
  /// Its button went down on a cell.
  case pressed(row: Int, column: Int)
  case wheelUp, wheelDown
}
