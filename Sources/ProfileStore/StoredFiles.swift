import Eligibility
import Glibc
import SystemPackage

/// A profile's file and those that toprated keeps beside it.
package struct StoredFiles: Sendable {
  /// Where symbolic links lead to.
  let profile: FilePath

  /// The most symbolic links that are followed, as on Linux.
  private static let longestChain = 40

  package init(of path: String) {
    var target = FilePath(path)
    for _ in 0..<StoredFiles.longestChain {
      guard let next = target.linkTarget else { break }
      target = target.removingLastComponent().pushing(next)
    }
    profile = target
  }

  var folder: FilePath { profile.removingLastComponent() }

  package var lock: String { beside("lock").string }
  package var journal: String { beside("undo").string }
  package var damagedJournal: String { beside("undo-damaged").string }
  /// What is being written. Only who holds the lock writes, so one name is enough.
  var temporary: FilePath { beside("new") }

  /// Oldest first.
  package var backups: [(day: Day, path: String)] {
    folder.names()
      .compactMap { name in day(ofBackup: name).map { ($0, folder.appending(name).string) } }
      .sorted { $0.day < $1.day }
  }

  func backup(of day: Day) -> FilePath { beside("\(day).backup") }

  private func day(ofBackup name: String) -> Day? {
    let parts = name.split(separator: ".").suffix(2)
    return parts.first.map(String.init).flatMap { Day($0) }.flatMap { day in
      backup(of: day).lastComponent?.string == name ? day : nil
    }
  }

  private func beside(_ kind: String) -> FilePath {
    folder.appending(".\(profile.lastComponent?.string ?? "").\(kind)")
  }
}

extension FilePath {
  /// Nil if it is no symbolic link.
  fileprivate var linkTarget: FilePath? {
    var target = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let length = target.withUnsafeMutableBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { room in
        room.baseAddress.map { readlink(string, $0, room.count) } ?? 0
      }
    }
    return length > 0 ? FilePath(String(decoding: target.prefix(length), as: UTF8.self)) : nil
  }
}
