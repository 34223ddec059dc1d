import Glibc

/// Tells when a file is changed, replaced or taken away, by whoever it is; without looking in vain.
/// Where symbolic links lead to it, also when one of them is set anew.
package struct FileWatch: ~Copyable {
  /// To be waited on beside other things; readable when something has happened. Below 0, which
  /// poll passes over, as long as there is no folder to watch.
  package private(set) var descriptor: Int32 = -1
  private let path: String?
  /// The names that count, with the number that the system gives their folder.
  private var names: [(folder: Int32, name: String)] = []
  /// Every folder on the way is watched.
  private var isWhole = false

  private static let events =
    IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE

  /// - Parameter path: nil watches nothing.
  package init(_ path: String?) {
    self.path = path
    _ = start()
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Watches from now on what could not be watched before; whether it has just begun to.
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

  /// What was watched is no more what the path leads to.
  private mutating func end() {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
    names = []
    isWhole = false
  }

  /// Takes what has been told; whether it was about the file.
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
    // One without a name says that some were lost, or that a folder is.
    if event.name.isEmpty { return true }
    guard names.contains(where: { $0 == (event.folder, event.name) }) else { return false }
    // What was only just created is written yet, unless it is a link.
    return event.kinds & UInt32(IN_CREATE) == 0 || isFilled(event.name)
  }

  private func isFilled(_ name: String) -> Bool {
    let files = path.map { FileLocation(path: $0).chain } ?? []
    return files.contains { $0.name == name && (try? $0.ownStatus())?.st_size ?? 0 > 0 }
  }
}

extension FileLocation {
  /// Every symbolic link that this path leads through, folders too, and the file in the end.
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

/// What the system tells of a folder.
private struct InotifyEvent {
  let folder: Int32
  let kinds: UInt32
  let name: String
}

extension ArraySlice<UInt8> {
  /// The inotify events that it is a run of.
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

  /// Of four bytes, the lowest first.
  private func number(at offset: Int) -> UInt32 {
    dropFirst(offset).prefix(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }
}
