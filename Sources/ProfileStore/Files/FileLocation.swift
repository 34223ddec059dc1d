import Glibc
import SystemPackage

/// The path of a file or folder, which may not exist.
package struct FileLocation: Sendable {
  package let path: String

  package init(path: String) {
    self.path = path
  }

  /// The part before the last slash.
  var folder: FileLocation {
    guard let slash = path.lastIndex(of: "/") else { return FileLocation(path: ".") }
    return FileLocation(path: slash == path.startIndex ? "/" : String(path[..<slash]))
  }

  /// The part after the last slash.
  var name: Substring {
    path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
  }

  /// Returns the location of a file in this folder.
  func file(_ name: some StringProtocol) -> FileLocation {
    FileLocation(path: path.last == "/" ? path + name : "\(path)/\(name)")
  }

  /// Returns the target of the symbolic link as stored; `nil` if this is not a symbolic link.
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

  /// Returns the location that the symbolic link leads to; `nil` if this is not a symbolic link.
  func linkTarget() throws(FileError) -> FileLocation? {
    try link().map { $0.hasPrefix("/") ? FileLocation(path: $0) : folder.file($0) }
  }

  /// Whether there is no such file; `false` if the system can't tell.
  var isMissing: Bool {
    access(path, F_OK) != 0 && (errno == ENOENT || errno == ENOTDIR)
  }

  /// Returns the status of the file, following symbolic links; `nil` if there is no such file.
  package func status() throws(FileError) -> stat? {
    try status(flags: 0)
  }

  /// Returns the status without following symbolic links; `nil` if there is no such file.
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

  /// Whether this is a regular file, and not a symbolic link to one.
  var isRegular: Bool {
    (try? ownStatus()).map { FileKind($0) == .regular } ?? false
  }

  package var isFolder: Bool {
    (try? status()).map { FileKind($0) == .folder } ?? false
  }

  func rename(to other: FileLocation) throws(FileError) {
    _ = try retryOnInterrupt { Glibc.rename(path, other.path) }
  }

  /// Deletes the file, if it exists.
  func remove() throws(FileError) {
    do throws(FileError) {
      _ = try retryOnInterrupt { unlink(path) }
    } catch .missing {}
  }

  /// Creates this folder and any missing parent folders, accessible only to the user.
  func makeFolder() throws(FileError) {
    if try status() != nil { return }
    try folder.makeFolder()
    do throws(FileError) {
      _ = try retryOnInterrupt { mkdir(path, 0o700) }
    } catch .system(.fileExists) {}
  }

  /// Waits until renames in this folder are on disk, if the file system supports that.
  func syncDirectory() throws(FileError) {
    do throws(FileError) {
      try OpenFile(path, O_RDONLY | O_DIRECTORY, followsLinks: true).sync()
    } catch .system(.invalidArgument) {}
  }

  /// Returns the file names in this folder, except those that are not UTF-8, which can't be typed.
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
