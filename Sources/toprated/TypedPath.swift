/// A path that the user types, anywhere in the program.
enum TypedPath {
  /// Returns the path, with a leading tilde expanded to the home folder.
  /// - Parameter name: what the path is for, as in "--profile".
  static func resolved(_ typed: String, for name: String) throws(CommandError) -> String {
    if typed.isEmpty { throw .usage("\(name) needs a value: it must be the path of a file") }
    // The system would stop at the NUL character and use another file.
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
