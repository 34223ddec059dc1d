import Glibc

/// The file of the undo journal.
/// An event is written before its change is made; the checksum of the profile shows whether the
/// last change was made.
struct JournalFile {
  private var journal = UndoJournal()
  private let files: SidecarFiles
  /// The length in bytes of the valid events; anything after them was never completed.
  private var length = 0
  private var count = 0

  private static let room = 5 << 20
  private static let mostEvents = 2_000

  /// Creates an empty journal.
  init(_ files: SidecarFiles) {
    self.files = files
  }

  /// - Parameter current: the checksum of the profile as it is now.
  init(_ files: SidecarFiles, current: Checksum) throws(JournalError) {
    self.files = files
    var lines = try JournalFile.lines(of: files.journal)
    guard let last = lines.popLast() else { return }
    for line in lines { try add(line) }
    let before = (journal, length, count)
    guard let texts = try add(last).texts else { throw .damaged }
    if texts.after != current, texts.before == current { (journal, length, count) = before }
  }

  /// Returns the change that the next undo reverts; `nil` if there is none.
  func lastDone() throws(JournalError) -> UndoStep? {
    guard let line = journal.done.last else { return nil }
    guard let step = UndoStep(line) else { throw .damaged }
    return step
  }

  /// Returns the step that the next redo applies; `nil` if there is none.
  func lastUndone() throws(JournalError) -> UndoStep? {
    guard let undone = journal.undone.last else { return nil }
    guard let step = UndoStep(undone) else { throw .damaged }
    return step
  }

  /// Returns the complete lines of the file.
  private static func lines(of path: String) throws(JournalError) -> [JournalLine] {
    do throws(FileError) {
      let bytes = try OpenFile(path, O_RDONLY).read(.journal)
      let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      return lines.dropLast()
    } catch .missing {
      return []
    } catch .tooLarge {
      // Larger than any journal that toprated writes.
      throw .damaged
    } catch {
      throw .unreadable(error)
    }
  }

  @discardableResult
  private mutating func add(_ line: JournalLine) throws(JournalError) -> EventChange {
    guard let change = journal.add(line) else { throw .damaged }
    length += line.count + 1
    count += 1
    return change
  }

  mutating func append(_ event: JournalEvent) throws(StoreError.Reason) {
    let line = event.line
    _ = journal.add(line.dropLast())
    if length + line.count > JournalFile.room || count >= JournalFile.mostEvents {
      try rewrite()
    } else {
      try append(Array(line))
    }
  }

  private func append(_ line: [UInt8]) throws(StoreError.Reason) {
    let file = try mapError(
      { StoreError.Reason.cannotCreate(files.journal, $0) },
      try OpenFile(files.journal, O_WRONLY | O_CREAT | O_APPEND))
    do throws(FileError) {
      if let owner = try files.owner() { try file.give(to: owner) }
      try file.truncate(to: length)
      try file.write(line)
      try file.sync()
    } catch {
      throw .cannotWrite(files.journal, error)
    }
  }

  private func rewrite() throws(StoreError.Reason) {
    let text = journal.lines(in: JournalFile.room).flatMap { $0 + [UInt8(ascii: "\n")] }
    try files.replace(FileLocation(path: files.journal), with: text)
  }
}

/// Why the journal can't be used.
enum JournalError: Error {
  /// The content is not valid.
  case damaged
  /// The file can't be read, so the journal may be intact.
  case unreadable(FileError)
}
