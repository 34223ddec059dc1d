import Glibc

/// The user and the group that a file belongs to.
struct FileOwner: Equatable, Sendable {
  let user: uid_t
  let group: gid_t

  init(_ status: stat) {
    user = status.st_uid
    group = status.st_gid
  }

  /// Whether new files of this process are theirs anyway.
  var isThisProcess: Bool { user == geteuid() && group == getegid() }
}

/// What a file is replaced with.
struct NewContent {
  let bytes: [UInt8]
  /// Nil: as the system has it for new files.
  let permissions: mode_t?
  /// Nil: whose process writes it.
  let owner: FileOwner?
}

extension FileLocation {
  /// Afterwards this file has the old or the new content, whole, whatever happens on the way.
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

  /// Tries whether a file here can be given to its owner, before anything is written.
  func tryToGive(to owner: FileOwner) throws(FileError) {
    let nothing = NewContent(bytes: [], permissions: 0o600, owner: owner)
    defer { try? remove() }
    try fill(with: nothing)
  }
}

extension SidecarFiles {
  /// - Parameter permissions: of the owner alone, unless said.
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

/// Any other file that is written whole or not at all; it keeps its mode and its owner.
package struct AtomicFile {
  private let target: FileLocation

  /// - Parameter path: may be a symbolic link, which stays.
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
