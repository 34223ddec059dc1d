import Glibc
import SystemPackage

/// A file as the system has it open; it is closed when nobody holds it any more.
struct OpenFile: ~Copyable {
  private let descriptor: Int32

  init(_ path: FilePath, _ flags: Int32, permissions: FilePermissions = .ownerReadWrite)
    throws(Errno)
  {
    descriptor = try called { open(path.string, flags | O_CLOEXEC, permissions.rawValue) }
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
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while bytes.count < limit {
      let count = try called { Glibc.read(descriptor, &chunk, chunk.count) }
      if count == 0 { break }
      bytes += chunk.prefix(count)
    }
    return bytes
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

extension FilePath {
  /// Nil if there is no such file.
  func status() throws(Errno) -> Stat? {
    do throws(Errno) {
      return try stat()
    } catch .noSuchFileOrDirectory {
      return nil
    }
  }

  func rename(to other: FilePath) throws(Errno) {
    _ = try called { Glibc.rename(string, other.string) }
  }

  /// It need not be there.
  func remove() throws(Errno) {
    do throws(Errno) {
      _ = try called { unlink(string) }
    } catch .noSuchFileOrDirectory {}
  }

  /// With the folders that lead to it, for nobody else to see.
  func makeFolder() throws(Errno) {
    if isEmpty { return }
    if try status() != nil { return }
    try removingLastComponent().makeFolder()
    do throws(Errno) {
      _ = try called { mkdir(string, 0o700) }
    } catch .fileExists {}
  }

  /// Until the disk has what was renamed in this folder; some file systems need not be asked.
  func settleFolder() throws(Errno) {
    do throws(Errno) {
      try OpenFile(isEmpty ? "." : self, O_RDONLY).settle()
    } catch .invalidArgument {}
  }

  /// The names in this folder.
  func names() -> [String] {
    guard let folder = opendir(isEmpty ? "." : string) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) {
          String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
        })
    }
    return names
  }
}

/// Calls again when a signal interrupts.
private func called<Count: SignedInteger>(_ call: () -> Count) throws(Errno) -> Count {
  while true {
    let count = call()
    if count >= 0 { return count }
    let reason = errno
    if reason != EINTR { throw Errno(rawValue: reason) }
  }
}
