import Glibc
import SystemPackage

/// An open file, closed when this value is destroyed.
///
/// All files are opened here. Pipes, devices and sockets in place of a file are rejected without
/// blocking, and symbolic links are followed only where the user may have created them.
struct OpenFile: ~Copyable {
  private let descriptor: Int32

  /// - Parameter followsLinks: `true` for paths that the user chooses.
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
    // Otherwise, opening a pipe that has no other end would block forever.
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

  /// Returns the kind of file as the error, if that is why the system refused to open it.
  private static func explained(_ error: FileError, _ path: String, _ flags: Int32) -> FileError {
    let reasons: [Errno] = [.tooManySymbolicLinkLevels, .isDirectory, .noSuchAddressOrDevice]
    guard case .system(let reason) = error, reasons.contains(reason) else { return error }
    let file = FileLocation(path: path)
    let status = flags & O_NOFOLLOW == 0 ? try? file.status() : try? file.ownStatus()
    guard let kind = status.map(FileKind.init), kind != .regular else { return error }
    return .notAFile(kind)
  }

  /// Whether the path is an open descriptor, such as `<(…)` in a shell, which may be a pipe.
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
    // The first chunk is the whole file, unless it grows meanwhile.
    var bytes = try chunk(of: size + 1)
    while bytes.count <= limit.bytes {
      // The capacity of a pipe.
      let chunk = try chunk(of: 1 << 16)
      if chunk.isEmpty { return bytes }
      bytes += chunk
    }
    throw .tooLarge(limit)
  }

  /// Returns the beginning of the file, at most 4 KiB.
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

  /// Waits until the content is on disk.
  func sync() throws(FileError) {
    _ = try retryOnInterrupt { fsync(descriptor) }
  }

  func truncate(to length: Int) throws(FileError) {
    _ = try retryOnInterrupt { ftruncate(descriptor, length) }
  }

  func setPermissions(_ permissions: mode_t) throws(FileError) {
    _ = try retryOnInterrupt { fchmod(descriptor, permissions) }
  }

  /// Gives the file to `owner`, unless it already belongs to it.
  func give(to owner: FileOwner) throws(FileError) {
    guard FileOwner(try status()) != owner else { return }
    _ = try mapError(
      { (_: FileError) in FileError.ownerLost(Int(owner.user)) },
      try retryOnInterrupt { fchown(descriptor, owner.user, owner.group) })
  }

  /// Tries to lock the file and returns whether that succeeded. The lock ends with the process.
  func lock() throws(FileError) -> Bool {
    do throws(FileError) {
      _ = try retryOnInterrupt { flock(descriptor, LOCK_EX | LOCK_NB) }
      return true
    } catch .system(.wouldBlock) {
      return false
    }
  }
}

/// Repeats a system call that is interrupted by a signal.
func retryOnInterrupt<Count: SignedInteger>(_ call: () -> Count) throws(FileError) -> Count {
  while true {
    let count = call()
    if count >= 0 { return count }
    let reason = errno
    if reason != EINTR { throw .system(Errno(rawValue: reason)) }
  }
}
