import Glibc
import SystemPackage

/// What is typed and not saved yet, beside the profile: it is there however the program ends.
///
/// Nothing depends on it, so that where it cannot be written all goes on without it.
package struct DraftFile: ~Copyable {
  private let path: String
  private var file: OpenFile?
  private var kept: [UInt8] = []

  package init(of profile: String) {
    path = StoredFiles(of: profile).draft
  }

  /// What an earlier program left; empty if there is nothing, or if that program still has it open.
  package mutating func left() -> [UInt8] {
    guard !StoredFile(path: path).isMissing, open() else { return [] }
    kept = (try? file?.read()) ?? []
    return kept
  }

  /// In place of what was kept; nothing takes the file away.
  package mutating func keep(_ bytes: [UInt8]) {
    guard bytes != kept else { return }
    guard !bytes.isEmpty else { return remove() }
    guard file != nil || open() else { return }
    try? file?.cut(to: 0)
    try? file?.write(bytes)
    kept = bytes
  }

  private mutating func remove() {
    try? StoredFile(path: path).remove()
    file = nil
    kept = []
  }

  /// False if somebody else has it.
  private mutating func open() -> Bool {
    guard let opened = try? OpenFile(path, O_RDWR | O_CREAT | O_APPEND),
      (try? opened.lock()) == true
    else { return false }
    file = consume opened
    return true
  }
}
