import Glibc

struct FileOwner: Equatable, Sendable {
  let user: uid_t
  let group: gid_t

  init(_ status: stat) {
    user = status.st_uid
    group = status.st_gid
  }

  /// Whether new files of this process belong to this owner anyway.
  var isThisProcess: Bool { user == geteuid() && group == getegid() }
}

/// The new content and attributes of a file.
struct NewContent {
  let bytes: [UInt8]
  /// `nil` if the system's default for new files applies.
  let permissions: mode_t?
  /// `nil` if the file belongs to the user of this process.
  let owner: FileOwner?
}

extension FileLocation {
  /// Replaces this file atomically: afterwards it has the complete old or the complete new content.
  func replace(with content: NewContent, by temporary: FileLocation) throws(FileError) {
    do throws(FileError) {
      try temporary.fill(with: content)
      try temporary.rename(to: self)
    } catch {
      try? temporary.remove()
      throw error
    }
  }

  private func fill(with content: NewContent) throws(FileError) {
    let usual: mode_t = content.permissions == nil ? 0o666 : 0o600
    try remove()
    let file = try OpenFile(path, O_WRONLY | O_CREAT | O_EXCL, permissions: usual)
    if let owner = content.owner { try file.give(to: owner) }
    if let permissions = content.permissions { try file.setPermissions(permissions) }
    try file.write(content.bytes)
    try file.sync()
  }

  /// Throws if a file here can't be given to `owner`, before the real content is written.
  func tryToGive(to owner: FileOwner) throws(FileError) {
    let nothing = NewContent(bytes: [], permissions: 0o600, owner: owner)
    defer { try? remove() }
    try fill(with: nothing)
  }
}

extension SidecarFiles {
  /// Replaces a file atomically and gives it to the owner of the profile.
  func replace(
    _ file: FileLocation, with bytes: [UInt8], permissions: mode_t = 0o600
  ) throws(StoreError.Reason) {
    do throws(FileError) {
      let content = NewContent(bytes: bytes, permissions: permissions, owner: try owner())
      try file.replace(with: content, by: temporary)
    } catch {
      throw error.isAboutCreating
        ? .cannotCreate(file.path, error) : .cannotWrite(file.path, error)
    }
  }
}

/// A file that is replaced atomically and keeps its permissions and owner.
package struct AtomicFile {
  private let target: FileLocation

  /// - Parameter path: may be a symbolic link, which is kept.
  package init(_ path: String) throws(FileError) {
    let files = SidecarFiles(of: path)
    if let fault = files.fault { throw fault }
    target = files.profile
  }

  package func write(_ bytes: [UInt8]) throws(FileError) {
    let status = try target.status()
    let content = NewContent(
      bytes: bytes, permissions: status.map { $0.st_mode & 0o7777 },
      owner: status.map(FileOwner.init))
    try target.replace(with: content, by: FileLocation(path: "\(target.path).\(getpid()).tmp"))
  }
}
