/// What a terminal tells of: a key, or something that happens to the terminal itself.
package enum Event: Equatable, Sendable {
  case key(Key)
  /// The terminal has another size now.
  case resized
  /// By a signal, to the shell and back.
  case stopRequested
  /// After it was stopped without being asked.
  case continued
  /// Nobody is at the keyboard any more.
  case ended
}
