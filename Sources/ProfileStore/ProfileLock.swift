import Glibc
import SystemPackage

/// The right to write a profile. It ends with its process, even with one that is killed.
struct ProfileLock: ~Copyable {
  private let file: OpenFile

  /// How long it is worth waiting for somebody who saves.
  private static let patience = Duration.seconds(5)

  /// - Parameter owner: what others are told who find the profile locked.
  init(_ files: StoredFiles, owner: String) throws(StoreError) {
    let path = files.lock
    do throws(Errno) {
      file = try ProfileLock.locked(path, owner: owner)
    } catch .wouldBlock {
      throw .held(LockOwner(path))
    } catch {
      throw .cannotCreate(path, error)
    }
  }

  private static func locked(_ path: String, owner: String) throws(Errno) -> OpenFile {
    let file = try OpenFile(path, O_RDWR | O_CREAT)
    guard try wait(for: file) else { throw .wouldBlock }
    try file.cut(to: 0)
    try file.write(Array("\(getpid()) \(owner)\n".utf8))
    return file
  }

  private static func wait(for file: borrowing OpenFile) throws(Errno) -> Bool {
    let end = ContinuousClock.now + patience
    var pause: useconds_t = 1_000
    while try !file.lock() {
      if ContinuousClock.now > end { return false }
      usleep(pause)
      pause = min(pause * 2, 4_000)
    }
    return true
  }
}

/// Who holds a profile, as far as it can be told.
package struct LockOwner: Equatable, Sendable {
  package let process: Int
  package let command: String
  /// As in "14:02", local time.
  package let since: String

  init?(_ path: String) {
    guard let file = try? OpenFile(path, O_RDONLY), let bytes = try? file.read(),
      let status = try? StoredFile(path: path).status()
    else { return nil }
    let parts = String(decoding: bytes, as: UTF8.self).split(separator: "\n").first?
      .split(separator: " ", maxSplits: 1)
    guard let parts, parts.count == 2, let process = Int(parts[0]) else { return nil }
    self.process = process
    command = String(parts[1])
    since = LockOwner.timeOfDay(status.st_mtim.tv_sec)
  }

  private static func timeOfDay(_ seconds: time_t) -> String {
    var seconds = seconds
    var local = tm()
    localtime_r(&seconds, &local)
    let minute = local.tm_min
    return "\(local.tm_hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}
