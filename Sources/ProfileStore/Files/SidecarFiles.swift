import Eligibility

/// A profile and the files that toprated keeps beside it.
package struct SidecarFiles: Sendable {
  /// The profile itself, with symbolic links resolved.
  let profile: FileLocation
  let folder: FileLocation
  /// Why the symbolic links can't be resolved; `nil` if they can.
  let fault: FileError?
  private let name: String

  /// The maximum number of symbolic links to follow, as on Linux.
  static let longestChain = 40

  package init(of path: String) {
    var target = FileLocation(path: path)
    var fault: FileError?
    do throws(FileError) {
      for _ in 0..<SidecarFiles.longestChain {
        guard let next = try target.linkTarget() else { break }
        target = next
      }
    } catch {
      fault = error
    }
    self.fault = fault
    profile = target
    folder = target.folder
    name = String(target.name)
  }

  package var lock: String { beside("lock").path }
  package var journal: String { beside("undo").path }
  package var draft: String { beside("draft").path }
  package var whatIf: String { beside("what-if").path }
  package var damagedJournal: String { beside("undo-damaged").path }
  /// The file being written. Only the process with the lock writes, so one name is enough.
  var temporary: FileLocation { beside("new") }

  /// The backups, oldest first.
  package var backups: [(day: Day, path: String)] {
    folder.names()
      .compactMap { name in day(ofBackup: name).map { ($0, folder.file(name)) } }
      .filter { $0.1.isRegular }
      .map { (day: $0, path: $1.path) }
      .sorted { $0.day < $1.day }
  }

  /// Returns the backups, newest first. Those from after `today` come last: the clock was wrong.
  func backups(asOf today: Day) -> [(day: Day, path: String)] {
    let backups = backups
    let past = backups.filter { $0.day <= today }
    return past.reversed() + backups.dropFirst(past.count)
  }

  func backup(of day: Day) -> FileLocation { beside("\(day).backup") }

  /// Returns the owner of the profile and its sidecar files; `nil` if there is no profile yet.
  func owner() throws(FileError) -> FileOwner? {
    try profile.status().map(FileOwner.init)
  }

  private func day(ofBackup file: String) -> Day? {
    let (start, end) = (".\(name).", ".backup")
    guard file.hasPrefix(start), file.hasSuffix(end) else { return nil }
    return Day(String(file.dropFirst(start.count).dropLast(end.count)))
  }

  private func beside(_ kind: String) -> FileLocation {
    folder.file(".\(name).\(kind)")
  }
}
