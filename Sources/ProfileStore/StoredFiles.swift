import Eligibility

/// A profile's file and those that toprated keeps beside it.
package struct StoredFiles: Sendable {
  /// Where symbolic links lead to.
  let profile: StoredFile
  let folder: StoredFile
  private let name: String

  /// The most symbolic links that are followed, as on Linux.
  private static let longestChain = 40

  package init(of path: String) {
    var target = StoredFile(path: path)
    for _ in 0..<StoredFiles.longestChain {
      guard let next = target.linkTarget else { break }
      target = next
    }
    profile = target
    folder = target.folder
    name = String(target.name)
  }

  package var lock: String { beside("lock").path }
  package var journal: String { beside("undo").path }
  package var draft: String { beside("draft").path }
  package var damagedJournal: String { beside("undo-damaged").path }
  /// What is being written. Only who holds the lock writes, so one name is enough.
  var temporary: StoredFile { beside("new") }

  /// Oldest first.
  package var backups: [(day: Day, path: String)] {
    folder.names()
      .compactMap { name in day(ofBackup: name).map { ($0, folder.file(name).path) } }
      .sorted { $0.day < $1.day }
  }

  func backup(of day: Day) -> StoredFile { beside("\(day).backup") }

  private func day(ofBackup file: String) -> Day? {
    let (start, end) = (".\(name).", ".backup")
    guard file.hasPrefix(start), file.hasSuffix(end) else { return nil }
    return Day(String(file.dropFirst(start.count).dropLast(end.count)))
  }

  private func beside(_ kind: String) -> StoredFile {
    folder.file(".\(name).\(kind)")
  }
}
