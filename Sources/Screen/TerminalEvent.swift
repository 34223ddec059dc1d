/// An event from the terminal: input, or a change of the terminal itself.
package enum TerminalEvent: Equatable, Sendable {
  case key(Key)
  /// Pasted text, unchanged.
  case paste(String)
  case mouse(Mouse)
  /// The size of the terminal has changed.
  case resized
  /// A signal asks to suspend the program.
  case stopRequested
  /// The program continues after it was stopped without being asked.
  case continued
  /// There is no more input.
  case ended
}

/// A mouse event, which the terminal sends only if the mouse is turned on.
package enum Mouse: Hashable, Sendable {
  /// A button was pressed on a cell.
  case pressed(row: Int, column: Int)
  case wheelUp, wheelDown
}
