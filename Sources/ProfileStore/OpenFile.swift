import Glibc
import SystemPackage

/// A file as the system has it open; it is closed when nobody holds it any more.
struct OpenFile: ~Copyable {
  private let descriptor: Int32

  init(_ path: String, _ flags: Int32, permissions: FilePermissions = .ownerReadWrite)
    throws(Errno)
  {
    descriptor = try called { open(path, flags | O_CLOEXEC, permissions.rawValue) }
  }

  deinit {
    close(descriptor)
  }

  func write(_ bytes: [UInt8]) throws(Errno) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = try called {
        rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      }
      rest = rest.dropFirst(count)
    }
  }

  func read(atMost limit: Int = .max) throws(Errno) -> [UInt8] {
    // The first chunk is all of a file that does not grow meanwhile.
    var bytes = try chunk(of: min(size() + 1, limit))
    while bytes.count < limit {
      // As much as a pipe holds.
      let chunk = try chunk(of: 1 << 16)
      if chunk.isEmpty { break }
      bytes += chunk
    }
    return bytes
  }

  private func size() throws(Errno) -> Int {
    var status = stat()
    _ = try called { fstat(descriptor, &status) }
    return status.st_size
  }

  private func chunk(of size: Int) throws(Errno) -> [UInt8] {
    try [UInt8](unsafeUninitializedCapacity: size) { room, count throws(Errno) in
      UnsafeMutableRawBufferPointer(room).willBeFilled()
      count = try called { Glibc.read(descriptor, room.baseAddress, size) }
    }
  }

  /// Until the disk has it.
  func settle() throws(Errno) {
    _ = try called { fsync(descriptor) }
  }

  func cut(to length: Int) throws(Errno) {
    _ = try called { ftruncate(descriptor, length) }
  }

  func permit(_ permissions: FilePermissions) throws(Errno) {
    _ = try called { fchmod(descriptor, permissions.rawValue) }
  }

  /// Whether it could be locked for this process; the lock ends with the process, however it ends.
  func lock() throws(Errno) -> Bool {
    do throws(Errno) {
      _ = try called { flock(descriptor, LOCK_EX | LOCK_NB) }
      return true
    } catch .wouldBlock {
      return false
    }
  }
}

/// Calls again when a signal interrupts.
func called<Count: SignedInteger>(_ call: () -> Count) throws(Errno) -> Count {
  while true {
    let count = call()
    if count >= 0 { return count }
    let reason = errno
    if reason != EINTR { throw Errno(rawValue: reason) }
  }
}
