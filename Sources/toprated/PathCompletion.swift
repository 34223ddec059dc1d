import Glibc

/// What a path that is being typed may become, as a shell completes it.
struct PathCompletion {
  /// As far as all of them agree.
  let path: String
  /// Their last parts; a folder ends in a slash.
  let choices: [String]

  init(_ typed: String) {
    let slash = typed.lastIndex(of: "/")
    let folder = slash.map { String(typed[...$0]) } ?? ""
    let start = slash.map { String(typed[typed.index(after: $0)...]) } ?? typed
    choices = PathCompletion.names(in: PathCompletion.expanded(folder.isEmpty ? "." : folder))
      .filter { $0.hasPrefix(start) && ($0.hasPrefix(".") ? start.hasPrefix(".") : true) }
      .sorted()
    let common = choices.dropFirst().reduce(choices.first ?? start) { $0.commonPrefix(with: $1) }
    path = folder + (common.count > start.count ? common : start)
  }

  /// With a home folder in place of a tilde.
  static func expanded(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/") else { return path }
    return ProfileLocation.home + path.dropFirst()
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
      }
      if name == "." || name == ".." { continue }
      names.append(isFolder("\(folder)/\(name)") ? "\(name)/" : name)
    }
    return names
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

extension String {
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
