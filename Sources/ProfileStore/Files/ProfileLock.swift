import Eligibility
import Glibc
import SystemPackage

/// How long to wait for somebody who saves the same profile.
package struct LockTimeout: Sendable {
  let duration: Duration
  /// Told once, as soon as somebody waits for long.
  let onWaiting: @Sendable (LockOwner?) -> Void

  /// For commands.
  package static func seconds(_ tell: @escaping @Sendable (LockOwner?) -> Void) -> LockTimeout {
    LockTimeout(duration: .seconds(5), onWaiting: tell)
  }

  /// For a screen: not so long that anybody could notice.
  package static let instant = LockTimeout(duration: .milliseconds(40), onWaiting: { _ in })
}

/// The right to write a profile. It ends with its process, even with one that is killed.
struct ProfileLock: ~Copyable {
  private let file: OpenFile

  /// - Parameter owner: what others are told who find the profile locked.
  init(_ files: SidecarFiles, owner: String, _ patience: LockTimeout) throws(StoreError.Reason) {
    do throws(FileError) {
      file = try ProfileLock.locked(files, owner: owner, patience)
    } catch .system(.wouldBlock) {
      throw .locked(LockOwner(files.lock))
    } catch {
      throw .cannotCreate(files.lock, error)
    }
  }

  private static func locked(
    _ files: SidecarFiles, owner: String, _ patience: LockTimeout
  ) throws(FileError) -> OpenFile {
    let file = try OpenFile(files.lock, O_RDWR | O_CREAT)
    guard try wait(for: file, files.lock, patience) else { throw .system(.wouldBlock) }
    if let owner = try files.owner() { try? file.give(to: owner) }
    try file.truncate(to: 0)
    try file.write(Array("\(getpid()) \(owner)\n".utf8))
    return file
  }

  private static func wait(
    for file: borrowing OpenFile, _ path: String, _ patience: LockTimeout
  ) throws(FileError) -> Bool {
    if try file.lock() { return true }
    let start = ContinuousClock.now
    var pause: useconds_t = 1_000
    var wait = OwnerWait(path)
    while try !file.lock() {
      if ContinuousClock.now - start > patience.duration { return false }
      if wait.hasBecomeLong() { patience.onWaiting(wait.owner) }
      usleep(pause)
      pause = min(pause * 2, 4_000)
    }
    return true
  }
}

/// For one and the same owner of a lock; many who save one after another are not worth a word.
private struct OwnerWait {
  private let path: String
  /// Nil: that is not known.
  private(set) var owner: LockOwner?
  private var start = ContinuousClock.now
  private var isTold = false

  private static let long = Duration.seconds(1)

  init(_ path: String) {
    self.path = path
    owner = LockOwner(path)
  }

  /// True once.
  mutating func hasBecomeLong() -> Bool {
    guard !isTold, ContinuousClock.now - start > OwnerWait.long else { return false }
    let current = LockOwner(path)
    isTold = current?.process == owner?.process
    (owner, start) = (current, .now)
    return isTold
  }
}

/// Who holds a profile, as far as it can be told.
package struct LockOwner: Equatable, Sendable {
  package let process: Int
  package let command: String
  /// As in "14:02", local time.
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
