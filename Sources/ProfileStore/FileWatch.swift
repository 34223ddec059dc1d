import Glibc

/// Tells when a file is changed, replaced or taken away, by whoever it is; without looking in vain.
package struct FileWatch: ~Copyable {
  /// To be waited on beside other things; readable when something has happened. Below 0, which
  /// poll passes over, where the folder cannot be watched.
  package let descriptor: Int32
  private let name: String

  package init(_ path: String) {
    let resolved = realpath(path, nil)
    defer { free(resolved) }
    let target = resolved.map { String(cString: $0) } ?? path
    let slash = target.lastIndex(of: "/")
    let folder = slash.map { $0 == target.startIndex ? "/" : String(target[..<$0]) } ?? "."
    name = slash.map { String(target[target.index(after: $0)...]) } ?? target
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    let events = IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE
    inotify_add_watch(descriptor, folder, UInt32(events))
  }

  deinit {
    close(descriptor)
  }

  /// Takes what has been told; whether it was about the file.
  package func hasChanged() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 16_384)
    var changed = false
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return changed }
      changed = changed || buffer[..<count].names().contains(name)
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
      names.append(
        String(decoding: rest.dropFirst(header).prefix(length).prefix { $0 != 0 }, as: UTF8.self))
      rest = rest.dropFirst(header + length)
    }
    return names
  }
}
