import Glibc
import ProfileStore

/// The file that an export is written to.
struct OutputFile {
  private let path: String

  /// - Parameter profile: the file that must not be overwritten.
  init(path: String, notOverwriting profile: String?) throws(CommandError) {
    if let profile, OutputFile.isSame(path, profile) {
      throw .usage("--output \(path) is the profile itself. Choose another file.")
    }
    self.path = path
  }

  /// Writes the file completely or not at all; pipes and devices are written to directly.
  func write(_ text: String) throws(CommandError) {
    guard isRegularOrMissing else { return try writeToStream(text) }
    do throws(FileError) {
      try AtomicFile(path).write(Array(text.utf8))
    } catch {
      let reason = error.description
      throw error.isAboutCreating ? .cannotCreate(path, reason) : .cannotWrite(path, reason)
    }
  }

  private func writeToStream(_ text: String) throws(CommandError) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw .cannotCreate(path, reason) }
    let failure = StandardStream.write(text, to: descriptor)
    guard close(descriptor) == 0, failure == nil else {
      throw .cannotWrite(path, failure ?? reason)
    }
  }

  private var reason: String { String(cString: strerror(errno)) }

  private var isRegularOrMissing: Bool {
    guard let status = try? FileLocation(path: path).status() else { return true }
    return FileKind(status) == .regular
  }

  private static func isSame(_ one: String, _ other: String) -> Bool {
    guard let first = try? FileLocation(path: one).status(),
      let second = try? FileLocation(path: other).status()
    else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }
}
