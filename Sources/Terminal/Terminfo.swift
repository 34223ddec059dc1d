import CNCurses

/// What terminfo says of the terminal that is open.
enum Terminfo {
  /// 0: none that can be asked for.
  static var colors: Int {
    capability("setaf") == nil ? 0 : max(0, Int(tigetnum("colors")))
  }

  /// Nil: it cannot do that.
  static func capability(_ name: String) -> UnsafeMutablePointer<CChar>? {
    var characters = Array(name.utf8CString)
    let string = tigetstr(&characters)
    return Int(bitPattern: string) == -1 ? nil : string
  }
}
