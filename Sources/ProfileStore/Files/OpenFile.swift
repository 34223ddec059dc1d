import Glibc
import SystemPackage

/// A file as the system has it open; it is closed when nobody holds it any more.
///
/// Every file is opened here: a pipe, a device or a socket in place of one is neither waited for nor
/// written to, and a symbolic link is followed only where a person may have put it.
struct OpenFile: ~Copyable {
  private let descriptor: Int32

  /// - Parameter followsLinks: as for what a person names; nothing that toprated keeps is behind one.
  init(_ path: String, _ flags: Int32, permissions: mode_t = 0o600, followsLinks: Bool = false)
    throws(FileError)
  {
    let flags = flags | (followsLinks ? 0 : O_NOFOLLOW)
    let opened = try OpenFile.open(path, flags, permissions)
    do throws(FileError) {
      let isStream = followsLinks && OpenFile.isHandedOver(path)
      try isStream ? OpenFile.wait(for: opened) : OpenFile.check(opened, flags)
    } catch {
      close(opened)
      throw error
    }
    descriptor = opened
  }

  deinit {
    close(descriptor)
  }

  private static func open(
    _ path: String, _ flags: Int32, _ permissions: mode_t
  ) throws(FileError) -> Int32 {
    // Or a pipe whose other end nobody holds would keep us for ever.
    let guarded = flags | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
    return try mapError(
      { OpenFile.explained($0, path, flags) },
      try retryOnInterrupt { Glibc.open(path, guarded, permissions) })
  }

  private static func check(_ descriptor: Int32, _ flags: Int32) throws(FileError) {
    let kind = FileKind(try status(of: descriptor))
    guard kind == (flags & O_DIRECTORY == 0 ? .regular : .folder) else { throw .notAFile(kind) }
  }

  private static func status(of descriptor: Int32) throws(FileError) -> stat {
    var status = stat()
    _ = try retryOnInterrupt { fstat(descriptor, &status) }
    return status
  }

  /// Where the system refuses because of the kind of file, that is what a person can understand.
  private static func explained(_ error: FileError, _ path: String, _ flags: Int32) -> FileError {
    let reasons: [Errno] = [.tooManySymbolicLinkLevels, .isDirectory, .noSuchAddressOrDevice]
    guard case .system(let reason) = error, reasons.contains(reason) else { return error }
    let file = FileLocation(path: path)
    let status = flags & O_NOFOLLOW == 0 ? try? file.status() : try? file.ownStatus()
    guard let kind = status.map(FileKind.init), kind != .regular else { return error }
    return .notAFile(kind)
  }

  /// What a shell or a person hands over on purpose, as in `<(…)`; it may be a pipe.
  private static func isHandedOver(_ path: String) -> Bool {
    path == "/dev/stdin" || path.hasPrefix("/dev/fd/") || path.hasPrefix("/proc/self/fd/")
  }

  private static func wait(for descriptor: Int32) throws(FileError) {
    let flags = try retryOnInterrupt { fcntl(descriptor, F_GETFL) }
    _ = try retryOnInterrupt { fcntl(descriptor, F_SETFL, flags & ~O_NONBLOCK) }
  }

  func write(_ bytes: [UInt8]) throws(FileError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = try retryOnInterrupt {
        rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      }
      rest = rest.dropFirst(count)
    }
  }

  func read(_ limit: SizeLimit) throws(FileError) -> [UInt8] {
    let size = try status().st_size
    guard size <= limit.bytes else { throw .tooLarge(limit) }
    // The first chunk is all of a file that does not grow meanwhile.
    var bytes = try chunk(of: size + 1)
    while bytes.count <= limit.bytes {
      // As much as a pipe holds.
      let chunk = try chunk(of: 1 << 16)
      if chunk.isEmpty { return bytes }
      bytes += chunk
    }
    throw .tooLarge(limit)
  }

  /// As much of its beginning as one call gives.
  func start() throws(FileError) -> [UInt8] {
    try chunk(of: 1 << 12)
  }

  func status() throws(FileError) -> stat {
    try OpenFile.status(of: descriptor)
  }

  private func chunk(of size: Int) throws(FileError) -> [UInt8] {
    try [UInt8](unsafeUninitializedCapacity: size) { room, count throws(FileError) in
      count = try retryOnInterrupt { Glibc.read(descriptor, room.baseAddress, size) }
    }
  }

  /// Until the disk has it.
  func sync() throws(FileError) {
    _ = try retryOnInterrupt { fsync(descriptor) }
  }

  func truncate(to length: Int) throws(FileError) {
    _ = try retryOnInterrupt { ftruncate(descriptor, length) }
  }

  func setPermissions(_ permissions: mode_t) throws(FileError) {
    _ = try retryOnInterrupt { fchmod(descriptor, permissions) }
  }

  /// Makes it belong to whom another file belongs, where it does not yet.
  func give(to owner: FileOwner) throws(FileError) {
    guard FileOwner(try status()) != owner else { return }
    _ = try mapError(
      { (_: FileError) in FileError.ownerLost(Int(owner.user)) },
      try retryOnInterrupt { fchown(descriptor, owner.user, owner.group) })
  }

  /// Whether it could be locked for this process; the lock ends with the process, however it ends.
  func lock() throws(FileError) -> Bool {
    do throws(FileError) {
      _ = try retryOnInterrupt { flock(descriptor, LOCK_EX | LOCK_NB) }
      return true
    } catch .system(.wouldBlock) {
      return false
    }
  }
}

/// Calls again when a signal interrupts.
func retryOnInterrupt<Count: SignedInteger>(_ call: () -> Count) throws(FileError) -> Count {
  while true {
    let count = call()
    if count >= 0 { return count }
    let reason = errno
    if reason != EINTR { throw .system(Errno(rawValue: reason)) }
  }
}
