import CNCurses

/// The terminfo entry of the open terminal.
enum Terminfo {
  /// The number of colours; 0 if none can be set.
  static var colors: Int {
    capability("setaf") == nil ? 0 : max(0, Int(tigetnum("colors")))
  }

  /// Returns the capability; `nil` if the terminal lacks it.
  static func capability(_ name: String) -> UnsafeMutablePointer<CChar>? {
    var characters = Array(name.utf8CString)
    let string = tigetstr(&characters)
    return Int(bitPattern: string) == -1 ? nil : string
  }
}
