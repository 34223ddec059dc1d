/// A path as people type it, wherever they do.
enum TypedPath {
  /// With the home folder in place of a tilde.
  /// - Parameter name: what it is typed for, as in "--profile".
  static func resolved(_ typed: String, for name: String) throws(CommandError) -> String {
    if typed.isEmpty { throw .usage("\(name) needs a value: it must be the path of a file") }
    // The system would read no further, and take another file.
    if typed.utf8.contains(0) {
      throw .usage("\(name) contains a NUL character, which a path can't have")
    }
    return try expanded(typed)
  }

  static func expanded(_ path: String) throws(CommandError) -> String {
    guard path == "~" || path.hasPrefix("~/") else { return path }
    return try ProfileLocation.home + path.dropFirst()
  }
}
