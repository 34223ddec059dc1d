import Glibc

/// The file that an export is written to.
struct Destination {
  private let path: String

  /// - Parameter profile: what must not be written over.
  init(path: String, sparing profile: String?) throws(Failure) {
    if let profile, Destination.isSame(path, profile) {
      throw .usage("--output \(path): that is the profile itself")
    }
    self.path = path
  }

  /// Whole or not at all, also where it stands already; a pipe or a device is written to as it is.
  func write(_ text: String) throws(Failure) {
    guard isRegularOrMissing else { return try write(text, to: path, flags: O_WRONLY) }
    let target = realpath(path, nil).map { resolved in
      defer { free(resolved) }
      return String(cString: resolved)
    }
    let temporary = "\(target ?? path).\(getpid()).tmp"
    do throws(Failure) {
      try write(text, to: temporary, flags: O_WRONLY | O_CREAT | O_EXCL)
      if rename(temporary, target ?? path) != 0 { throw .cannotCreate(path, reason) }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  private func write(_ text: String, to file: String, flags: Int32) throws(Failure) {
    let descriptor = open(file, flags | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .cannotCreate(path, reason) }
    let failure = StandardStream.write(text, to: descriptor)
    guard close(descriptor) == 0, failure == nil else {
      throw .cannotWrite(path, failure ?? reason)
    }
  }

  private var reason: String { String(cString: strerror(errno)) }

  private var isRegularOrMissing: Bool {
    var status = stat()
    return stat(path, &status) != 0 || status.st_mode & S_IFMT == S_IFREG
  }

  private static func isSame(_ one: String, _ other: String) -> Bool {
    var (first, second) = (stat(), stat())
    guard stat(one, &first) == 0, stat(other, &second) == 0 else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }
}
