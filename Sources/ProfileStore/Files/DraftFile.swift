import Glibc

/// A draft: unsaved input, kept beside the profile in case the program ends.
///
/// Drafts are optional, so write errors are ignored.
package struct DraftFile: ~Copyable {
  /// The error that keeps drafts from being saved; `nil` if there is none.
  package private(set) var fault: FileError?
  private let files: SidecarFiles
  package let path: String
  private var file: OpenFile?
  private var kept: [UInt8] = []

  /// What the draft contains.
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

  /// Returns what an earlier session left; empty if nothing, or if another process has it open.
  package mutating func recover() -> [UInt8] {
    guard !FileLocation(path: path).isMissing else { return [] }
    do throws(FileError) {
      guard try open() else { return [] }
      kept = try file?.read(.draft) ?? []
    } catch {
      // A file that can't be read must not be overwritten either.
      fault = error
      file = nil
    }
    return kept
  }

  /// Replaces the draft; empty bytes delete the file.
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

  /// Opens and locks the file. Returns `false` if another process has locked it.
  private mutating func open() throws(FileError) -> Bool {
    let opened = try OpenFile(path, O_RDWR | O_CREAT | O_APPEND)
    guard try opened.lock() else { return false }
    if let owner = try files.owner() { try? opened.give(to: owner) }
    file = consume opened
    return true
  }
}
