import Eligibility
import Glibc
import SystemPackage

/// How long to wait for another process that is saving the profile.
package struct LockTimeout: Sendable {
  let duration: Duration
  /// Called once, when another process has held the lock for more than a second.
  let onWaiting: @Sendable (LockOwner?) -> Void

  /// Waits for up to five seconds, for commands.
  package static func patient(
    onWaiting: @escaping @Sendable (LockOwner?) -> Void = { _ in }
  ) -> LockTimeout {
    LockTimeout(duration: .seconds(5), onWaiting: onWaiting)
  }

  /// Waits too briefly to be noticed, for the dashboard.
  package static let instant = LockTimeout(duration: .milliseconds(40), onWaiting: { _ in })
}

/// The exclusive right to write a profile. The system releases it when the process ends.
struct ProfileLock: ~Copyable {
  private let file: OpenFile

  /// - Parameter owner: the name that other processes see while the profile is locked.
  init(_ files: SidecarFiles, owner: String, _ timeout: LockTimeout) throws(StoreError.Reason) {
    do throws(FileError) {
      file = try ProfileLock.locked(files, owner: owner, timeout)
    } catch .system(.wouldBlock) {
      throw .locked(LockOwner(files.lock))
    } catch {
      throw .cannotCreate(files.lock, error)
    }
  }

  private static func locked(
    _ files: SidecarFiles, owner: String, _ timeout: LockTimeout
  ) throws(FileError) -> OpenFile {
    let file = try OpenFile(files.lock, O_RDWR | O_CREAT)
    guard try wait(for: file, files.lock, timeout) else { throw .system(.wouldBlock) }
    if let owner = try files.owner() { try? file.give(to: owner) }
    try file.truncate(to: 0)
    try file.write(Array("\(getpid()) \(owner)\n".utf8))
    return file
  }

  private static func wait(
    for file: borrowing OpenFile, _ path: String, _ timeout: LockTimeout
  ) throws(FileError) -> Bool {
    if try file.lock() { return true }
    let start = ContinuousClock.now
    var pause: useconds_t = 1_000
    var wait = OwnerWait(path)
    while try !file.lock() {
      if ContinuousClock.now - start > timeout.duration { return false }
      if wait.hasBecomeLong() { timeout.onWaiting(wait.owner) }
      usleep(pause)
      pause = min(pause * 2, 4_000)
    }
    return true
  }
}

/// Measures how long one owner holds the lock. Several owners in turn don't count as a long wait.
private struct OwnerWait {
  private let path: String
  /// `nil` if unknown.
  private(set) var owner: LockOwner?
  private var start = ContinuousClock.now
  private var isTold = false

  private static let long = Duration.seconds(1)

  init(_ path: String) {
    self.path = path
    owner = LockOwner(path)
  }

  /// Returns `true` once, after the same owner has held the lock for more than a second.
  mutating func hasBecomeLong() -> Bool {
    guard !isTold, ContinuousClock.now - start > OwnerWait.long else { return false }
    let current = LockOwner(path)
    isTold = current?.process == owner?.process
    (owner, start) = (current, .now)
    return isTold
  }
}

/// The process that holds a lock, as recorded in the lock file.
package struct LockOwner: Equatable, Sendable {
  package let process: Int
  package let command: String
  /// As in "14:02", in local time.
  package let since: String

  init?(_ path: String) {
    guard let file = try? OpenFile(path, O_RDONLY), let bytes = try? file.start(),
      let status = try? file.status()
    else { return nil }
    let parts = String(decoding: bytes, as: UTF8.self).split(separator: "\n").first?
      .split(separator: " ", maxSplits: 1)
    guard let parts, parts.count == 2, let process = Int(parts[0]) else { return nil }
    self.process = process
    command = String(parts[1])
    since = LockOwner.timeOfDay(status.st_mtim.tv_sec)
  }

  /// As in "toprated import (process 4711)".
  package var name: String { "\(command.escapedForTerminal) (process \(process))" }

  private static func timeOfDay(_ seconds: time_t) -> String {
    var seconds = seconds
    var local = tm()
    localtime_r(&seconds, &local)
    let minute = local.tm_min
    return "\(local.tm_hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}
