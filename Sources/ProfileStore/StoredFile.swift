import Glibc
import SystemPackage

/// The name of a file or a folder, which need not be there.
struct StoredFile: Sendable {
  let path: String

  /// Up to its last slash.
  var folder: StoredFile {
    guard let slash = path.lastIndex(of: "/") else { return StoredFile(path: ".") }
    return StoredFile(path: slash == path.startIndex ? "/" : String(path[..<slash]))
  }

  /// Behind its last slash.
  var name: Substring {
    path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
  }

  /// In this folder.
  func file(_ name: String) -> StoredFile {
    StoredFile(path: path.last == "/" ? path + name : "\(path)/\(name)")
  }

  /// Where the symbolic link of this name leads; nil if it is none.
  var linkTarget: StoredFile? {
    var target = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let length = target.withUnsafeMutableBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { room in
        room.baseAddress.map { readlink(path, $0, room.count) } ?? 0
      }
    }
    guard length > 0 else { return nil }
    let text = String(decoding: target.prefix(length), as: UTF8.self)
    return text.hasPrefix("/") ? StoredFile(path: text) : folder.file(text)
  }

  /// Not so if the system will not tell.
  var isMissing: Bool {
    access(path, F_OK) != 0 && (errno == ENOENT || errno == ENOTDIR)
  }

  /// Nil if there is no such file.
  func status() throws(Errno) -> Stat? {
    do throws(Errno) {
      return try FilePath(path).stat()
    } catch .noSuchFileOrDirectory {
      return nil
    }
  }

  func rename(to other: StoredFile) throws(Errno) {
    _ = try called { Glibc.rename(path, other.path) }
  }

  /// It need not be there.
  func remove() throws(Errno) {
    do throws(Errno) {
      _ = try called { unlink(path) }
    } catch .noSuchFileOrDirectory {}
  }

  /// With the folders that lead to it, for nobody else to see.
  func makeFolder() throws(Errno) {
    if try status() != nil { return }
    try folder.makeFolder()
    do throws(Errno) {
      _ = try called { mkdir(path, 0o700) }
    } catch .fileExists {}
  }

  /// Until the disk has what was renamed in this folder; some file systems need not be asked.
  func settleFolder() throws(Errno) {
    do throws(Errno) {
      try OpenFile(path, O_RDONLY).settle()
    } catch .invalidArgument {}
  }

  /// The names in this folder.
  func names() -> [String] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) {
          String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
        })
    }
    return names
  }
}
