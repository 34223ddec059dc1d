import Glibc

/// Reports when a file is changed, replaced or deleted by any process, without polling.
/// Also reports when a symbolic link on the way to the file changes.
package struct FileWatch: ~Copyable {
  /// The descriptor to wait for; readable after a change.
  /// -1, which `poll` ignores, while there is no folder to watch.
  package private(set) var descriptor: Int32 = -1
  private let path: String?
  /// The watched names, each with the inotify watch descriptor of its folder.
  private var names: [(folder: Int32, name: String)] = []
  /// Whether every folder on the way is watched.
  private var isWhole = false

  private static let events =
    IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE

  /// - Parameter path: the file to watch; `nil` if there is none.
  package init(_ path: String?) {
    self.path = path
    _ = start()
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Starts to watch what could not be watched before. Returns whether more is watched than before.
  package mutating func start() -> Bool {
    guard !isWhole, let path else { return false }
    let before = names.count
    names = []
    if descriptor < 0 { descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC)) }
    isWhole = true
    for file in FileLocation(path: path).chain {
      let number = inotify_add_watch(descriptor, file.folder.path, UInt32(FileWatch.events))
      if number >= 0 {
        names.append((number, String(file.name)))
      } else {
        isWhole = false
      }
    }
    if names.isEmpty { end() }
    return names.count > before
  }

  /// Stops watching, because the path may now lead elsewhere.
  private mutating func end() {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
    names = []
    isWhole = false
  }

  /// Reads the pending events. Returns whether any of them is about the file.
  package mutating func drainEvents() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 16_384)
    var changed = false
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { break }
      for event in buffer[..<count].events() where isAboutFile(event) { changed = true }
    }
    if changed {
      end()
      _ = start()
    }
    return changed
  }

  private func isAboutFile(_ event: InotifyEvent) -> Bool {
    // An event without a name means that events were lost or that the folder is gone.
    if event.name.isEmpty { return true }
    guard names.contains(where: { $0 == (event.folder, event.name) }) else { return false }
    // A file that was just created may not be written yet. A symbolic link is complete.
    return event.kinds & UInt32(IN_CREATE) == 0 || isFilled(event.name)
  }

  private func isFilled(_ name: String) -> Bool {
    let files = path.map { FileLocation(path: $0).chain } ?? []
    return files.contains { $0.name == name && (try? $0.ownStatus())?.st_size ?? 0 > 0 }
  }
}

extension FileLocation {
  /// All symbolic links that the path leads through, including folders, then the file itself.
  fileprivate var chain: [FileLocation] {
    var links: [FileLocation] = []
    var reached = FileLocation(path: path.hasPrefix("/") ? "/" : ".")
    var rest = path.split(separator: "/").map(String.init)[...]
    var file = self
    while let name = rest.popFirst() {
      file = reached.path == "." ? FileLocation(path: name) : reached.file(name)
      guard links.count < SidecarFiles.longestChain, let link = try? file.link() else {
        reached = file
        continue
      }
      links.append(file)
      if link.hasPrefix("/") { reached = FileLocation(path: "/") }
      rest = link.split(separator: "/").map(String.init) + rest
    }
    return links.last?.path == file.path ? links : links + [file]
  }
}

/// An inotify event in a watched folder.
private struct InotifyEvent {
  let folder: Int32
  let kinds: UInt32
  let name: String
}

extension ArraySlice<UInt8> {
  /// Parses the bytes as a sequence of inotify events.
  fileprivate func events() -> [InotifyEvent] {
    var events: [InotifyEvent] = []
    var rest = self
    let header = MemoryLayout<inotify_event>.size
    while rest.count >= header {
      let length = Int(rest.number(at: 12))
      let name = rest.dropFirst(header).prefix(length).prefix { $0 != 0 }
      events.append(
        InotifyEvent(
          folder: Int32(bitPattern: rest.number(at: 0)), kinds: rest.number(at: 4),
          name: String(decoding: name, as: UTF8.self)))
      rest = rest.dropFirst(header + length)
    }
    return events
  }

  /// Returns the four bytes at `offset` as a little-endian number.
  private func number(at offset: Int) -> UInt32 {
    dropFirst(offset).prefix(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }
}
