import Glibc
import SystemPackage

/// The journal as its file has it. An event is written before what it tells of is done, and the
/// text of the profile says whether the last one was.
struct JournalFile {
  private(set) var journal = Journal()
  private let files: StoredFiles
  /// Of what has happened; anything behind it was never finished.
  private var length = 0
  private var count = 0

  private static let room = 5 << 20
  private static let mostEvents = 2_000

  struct Damaged: Error {}

  /// Without anything to undo.
  init(_ files: StoredFiles) {
    self.files = files
  }

  /// - Parameter current: the text that the profile has now.
  init(_ files: StoredFiles, current: Fingerprint) throws(Damaged) {
    self.files = files
    var lines = try JournalFile.lines(of: FilePath(files.journal))
    guard let last = lines.popLast() else { return }
    for line in lines { try add(line) }
    let before = (journal, length, count)
    let texts = try add(last)
    if texts.after != current, texts.before == current { (journal, length, count) = before }
  }

  /// Those that are whole.
  private static func lines(of path: FilePath) throws(Damaged) -> [ArraySlice<UInt8>] {
    do throws(Errno) {
      let bytes = try OpenFile(path, O_RDONLY).read()
      let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      return lines.dropLast()
    } catch .noSuchFileOrDirectory {
      return []
    } catch {
      throw Damaged()
    }
  }

  @discardableResult
  private mutating func add(
    _ line: ArraySlice<UInt8>
  ) throws(Damaged) -> (before: Fingerprint, after: Fingerprint) {
    guard let event = Journal.Event(Array(line)), let texts = journal.add(event) else {
      throw Damaged()
    }
    length += line.count + 1
    count += 1
    return texts
  }

  mutating func append(_ event: Journal.Event) throws(StoreError) {
    _ = journal.add(event)
    let line = Array(event.line.utf8)
    if length + line.count > JournalFile.room || count >= JournalFile.mostEvents {
      try rewrite()
    } else {
      try append(line)
    }
  }

  private func append(_ line: [UInt8]) throws(StoreError) {
    let file: OpenFile
    do throws(Errno) {
      file = try OpenFile(FilePath(files.journal), O_WRONLY | O_CREAT | O_APPEND)
    } catch {
      throw .cannotCreate(files.journal, error)
    }
    do throws(Errno) {
      try file.cut(to: length)
      try file.write(line)
      try file.settle()
    } catch {
      throw .cannotWrite(files.journal, error)
    }
  }

  private func rewrite() throws(StoreError) {
    let lines = journal.events(in: JournalFile.room).map(\.line).joined()
    try files.replace(
      FilePath(files.journal), with: Array(lines.utf8), permissions: .ownerReadWrite)
  }
}
