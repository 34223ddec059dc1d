import Glibc

/// Tells when a file is changed, replaced or taken away, by whoever it is; without looking in vain.
package struct FileWatch: ~Copyable {
  /// To be waited on beside other things; readable when something has happened. Below 0, which
  /// poll passes over, as long as there is no folder to watch.
  package private(set) var descriptor: Int32 = -1
  private let folder: String
  private let name: String

  /// - Parameter path: nil watches nothing.
  package init(_ path: String?) {
    let resolved = path.flatMap { realpath($0, nil) }
    defer { free(resolved) }
    let target = resolved.map { String(cString: $0) } ?? path ?? ""
    let slash = target.lastIndex(of: "/")
    folder = slash.map { $0 == target.startIndex ? "/" : String(target[..<$0]) } ?? "."
    name = slash.map { String(target[target.index(after: $0)...]) } ?? target
    _ = begin()
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Watches from now on, where there was no folder before; whether it has just begun to.
  package mutating func begin() -> Bool {
    guard descriptor < 0, !name.isEmpty else { return false }
    let new = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    let events = IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE
    if inotify_add_watch(new, folder, UInt32(events)) >= 0 {
      descriptor = new
      return true
    }
    if new >= 0 { close(new) }
    return false
  }

  /// The folder is gone, and with it what was watched.
  private mutating func end() {
    close(descriptor)
    descriptor = -1
  }

  /// Takes what has been told; whether it was about the file.
  package mutating func hasChanged() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 16_384)
    var changed = false
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return changed }
      // One without a name says that some were lost, or that the folder is.
      let names = buffer[..<count].names()
      changed = changed || names.contains(name) || names.contains("")
      if names.contains("") {
        end()
        return true
      }
    }
  }
}

extension ArraySlice<UInt8> {
  /// The file names of a run of inotify events.
  fileprivate func names() -> [String] {
    var names: [String] = []
    var rest = self
    let header = MemoryLayout<inotify_event>.size
    while rest.count >= header {
      let length = rest.dropFirst(12).prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
      let name = rest.dropFirst(header).prefix(length).prefix { $0 != 0 }
      names.append(String(decoding: name, as: UTF8.self))
      rest = rest.dropFirst(header + length)
    }
    return names
  }
}
