import ProfileStore

/// The completion of a path that is being typed, as in a shell.
struct PathCompletion {
  /// The path, completed as far as all choices agree.
  let path: String
  /// The possible names; a folder ends with a slash.
  let choices: [String]

  init(_ typed: String) {
    let slash = typed.lastIndex(of: "/")
    let folder = slash.map { String(typed[...$0]) } ?? ""
    let start = slash.map { String(typed[typed.index(after: $0)...]) } ?? typed
    choices = PathCompletion.names(in: folder.isEmpty ? "." : folder)
      .filter { $0.hasPrefix(start) && ($0.hasPrefix(".") ? start.hasPrefix(".") : true) }
      .sorted()
    let common = choices.dropFirst().reduce(choices.first ?? start) { $0.commonPrefix(with: $1) }
    path = folder + (common.count > start.count ? common : start)
  }

  private static func names(in folder: String) -> [String] {
    guard let folder = try? TypedPath.expanded(folder) else { return [] }
    return FileLocation(path: folder).names().filter { $0 != "." && $0 != ".." }.map { name in
      FileLocation(path: "\(folder)/\(name)").isFolder ? "\(name)/" : name
    }
  }
}

extension String {
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
