import Glibc
import SystemPackage

/// The name of a file or a folder, which need not be there.
package struct FileLocation: Sendable {
  package let path: String

  package init(path: String) {
    self.path = path
  }

  /// Up to its last slash.
  var folder: FileLocation {
    guard let slash = path.lastIndex(of: "/") else { return FileLocation(path: ".") }
    return FileLocation(path: slash == path.startIndex ? "/" : String(path[..<slash]))
  }

  /// Behind its last slash.
  var name: Substring {
    path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
  }

  /// In this folder.
  func file(_ name: some StringProtocol) -> FileLocation {
    FileLocation(path: path.last == "/" ? path + name : "\(path)/\(name)")
  }

  /// Where the symbolic link of this name leads, as it says; nil if it is none.
  func link() throws(FileError) -> String? {
    var target = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let length = target.withUnsafeMutableBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { room in
        room.baseAddress.map { readlink(path, $0, room.count) } ?? 0
      }
    }
    guard length > 0 else { return nil }
    guard let text = String(validating: target.prefix(length), as: UTF8.self) else {
      throw .notUTF8
    }
    return text
  }

  /// Where the symbolic link of this name leads; nil if it is none.
  func linkTarget() throws(FileError) -> FileLocation? {
    try link().map { $0.hasPrefix("/") ? FileLocation(path: $0) : folder.file($0) }
  }

  /// Not so if the system will not tell.
  var isMissing: Bool {
    access(path, F_OK) != 0 && (errno == ENOENT || errno == ENOTDIR)
  }

  /// Of what a symbolic link leads to; nil if there is no such file.
  package func status() throws(FileError) -> stat? {
    try status(flags: 0)
  }

  /// Of a symbolic link itself; nil if there is no such file.
  func ownStatus() throws(FileError) -> stat? {
    try status(flags: AT_SYMLINK_NOFOLLOW)
  }

  private func status(flags: Int32) throws(FileError) -> stat? {
    var status = stat()
    do throws(FileError) {
      _ = try retryOnInterrupt { fstatat(AT_FDCWD, path, &status, flags) }
      return status
    } catch .missing {
      return nil
    }
  }

  /// Whether a regular file has this name, and no symbolic link.
  var isRegular: Bool {
    (try? ownStatus()).map { FileKind($0) == .regular } ?? false
  }

  package var isFolder: Bool {
    (try? status()).map { FileKind($0) == .folder } ?? false
  }

  func rename(to other: FileLocation) throws(FileError) {
    _ = try retryOnInterrupt { Glibc.rename(path, other.path) }
  }

  /// It need not be there.
  func remove() throws(FileError) {
    do throws(FileError) {
      _ = try retryOnInterrupt { unlink(path) }
    } catch .missing {}
  }

  /// With the folders that lead to it, for nobody else to see.
  func makeFolder() throws(FileError) {
    if try status() != nil { return }
    try folder.makeFolder()
    do throws(FileError) {
      _ = try retryOnInterrupt { mkdir(path, 0o700) }
    } catch .system(.fileExists) {}
  }

  /// Until the disk has what was renamed in this folder; some file systems need not be asked.
  func syncDirectory() throws(FileError) {
    do throws(FileError) {
      try OpenFile(path, O_RDONLY | O_DIRECTORY, followsLinks: true).sync()
    } catch .system(.invalidArgument) {}
  }

  /// The names in this folder, without those that are no UTF-8: what they are called nobody can type.
  package func names() -> [String] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        String(validatingCString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
      }
      if let name { names.append(name) }
    }
    return names
  }
}
