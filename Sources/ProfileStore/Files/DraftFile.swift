import Glibc

/// What is typed and not saved yet, beside the profile: it is there however the program ends.
///
/// Nothing depends on it, so that where it cannot be written all goes on without it.
package struct DraftFile: ~Copyable {
  /// Why nothing is kept.
  package private(set) var fault: FileError?
  private let files: SidecarFiles
  package let path: String
  private var file: OpenFile?
  private var kept: [UInt8] = []

  /// What of it is kept.
  package enum Kind {
    case form, whatIf
  }

  package init(of profile: String, _ kind: Kind = .form) {
    files = SidecarFiles(of: profile)
    fault = files.fault
    path =
      switch kind {
      case .form: files.draft
      case .whatIf: files.whatIf
      }
  }

  /// What an earlier program left; empty if there is nothing, or if that program still has it open.
  package mutating func recover() -> [UInt8] {
    guard !FileLocation(path: path).isMissing else { return [] }
    do throws(FileError) {
      guard try open() else { return [] }
      kept = try file?.read(.draft) ?? []
    } catch {
      // What could not be read is not written over either.
      fault = error
      file = nil
    }
    return kept
  }

  /// In place of what was kept; nothing takes the file away.
  package mutating func keep(_ bytes: [UInt8]) {
    guard bytes != kept, fault == nil else { return }
    guard !bytes.isEmpty else { return remove() }
    guard file != nil || (try? open()) == true else { return }
    try? file?.truncate(to: 0)
    try? file?.write(bytes)
    kept = bytes
  }

  private mutating func remove() {
    try? FileLocation(path: path).remove()
    file = nil
    kept = []
  }

  /// False if somebody else has it.
  private mutating func open() throws(FileError) -> Bool {
    let opened = try OpenFile(path, O_RDWR | O_CREAT | O_APPEND)
    guard try opened.lock() else { return false }
    if let owner = try files.owner() { try? opened.give(to: owner) }
    file = consume opened
    return true
  }
}
