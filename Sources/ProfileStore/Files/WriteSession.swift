import Eligibility
import Glibc

/// Reads and writes a profile while its lock is held.
struct WriteSession {
  /// `nil` if there is no profile yet.
  let current: ProfileFile?
  private let path: String
  private let files: SidecarFiles

  init(
    _ path: String, _ files: SidecarFiles, reusing loaded: ProfileFile? = nil
  ) throws(StoreError.Reason) {
    self.path = path
    self.files = files
    do throws(StoreError.Reason) {
      current = try ProfileFile.read(path, reusing: loaded)
    } catch  where error.isMissing {
      current = nil
    }
  }

  func existing() throws(StoreError.Reason) -> ProfileFile {
    guard let current else { throw .missing }
    return current
  }

  func save(_ edit: ProfileEdit, today: Day) throws(StoreError.Reason) -> Saved {
    let (old, new) = try changed(by: edit)
    let (before, after) = (old.document.bytes, new.document.bytes)
    guard before != after else {
      return Saved(name: edit.name, file: old, isChanged: false, damagedJournal: nil)
    }
    let step = UndoStep(
      name: edit.name, edits: [ReverseEdit(from: before, to: after)], before: Checksum(before),
      after: Checksum(after))
    var (journal, damaged) = try openJournal(step.before)
    try commit(new, .change(step), &journal, today: today)
    return Saved(name: edit.name, file: new, isChanged: true, damagedJournal: damaged)
  }

  func undo(today: Day) throws(StoreError.Reason) -> Saved {
    var journal = try intactJournal()
    guard let step = try intact(journal.lastDone) else { throw .nothingToUndo }
    let (old, new) = (try existing(), try undone(step))
    let again = ReverseEdit(from: old.document.bytes, to: new.document.bytes)
    try commit(new, .undo(again), &journal, today: today)
    return Saved(name: step.name, file: new, isChanged: true, damagedJournal: nil)
  }

  func redo(today: Day) throws(StoreError.Reason) -> Saved {
    var journal = try intactJournal()
    guard let step = try intact(journal.lastUndone) else { throw .nothingToRedo }
    let new = try undone(step)
    try commit(new, .redo, &journal, today: today)
    return Saved(name: step.name, file: new, isChanged: true, damagedJournal: nil)
  }

  /// Creates the file. Throws if it exists.
  func create(_ file: ProfileFile) throws(StoreError.Reason) {
    guard current == nil else { throw .alreadyExists }
    try files.replace(files.profile, with: file.document.bytes)
    try syncDirectory()
  }

  private func changed(
    by edit: ProfileEdit
  ) throws(StoreError.Reason) -> (old: ProfileFile, new: ProfileFile) {
    let old = if let current { current } else { try ProfileFile.blank() }
    return (old, try old.changed(by: edit))
  }

  private func undone(_ step: UndoStep) throws(StoreError.Reason) -> ProfileFile {
    guard let bytes = try step.undone(existing().document.bytes) else {
      throw .changedSince(step: step.name)
    }
    return try ProfileFile(bytes)
  }
}

/// The order of writes, which leaves either the complete old or the complete new file.
extension WriteSession {
  private func commit(
    _ new: ProfileFile, _ event: JournalEvent, _ journal: inout JournalFile, today: Day
  ) throws(StoreError.Reason) {
    let permissions = try permissions()
    try backUp(today)
    try journal.append(event)
    try files.replace(files.profile, with: new.document.bytes, permissions: permissions)
    try syncDirectory()
  }

  /// Returns the permissions of the file. Throws if a new file can't be given to its owner.
  private func permissions() throws(StoreError.Reason) -> mode_t {
    do throws(FileError) {
      guard let status = try files.profile.status() else { return 0o600 }
      let owner = FileOwner(status)
      if !owner.isThisProcess { try files.temporary.tryToGive(to: owner) }
      return status.st_mode & 0o7777
    } catch {
      throw .cannotWrite(path, error)
    }
  }

  private func syncDirectory() throws(StoreError.Reason) {
    try mapError(StoreError.Reason.notSynced, try files.folder.syncDirectory())
  }

  /// Backs up the file before the first change of a day; keeps seven backups.
  private func backUp(_ today: Day) throws(StoreError.Reason) {
    let kept = 7
    guard let current, !files.backups.contains(where: { $0.day == today }) else { return }
    try files.replace(files.backup(of: today), with: current.document.bytes)
    for old in files.backups(asOf: today).dropFirst(kept) {
      try mapError(
        { StoreError.Reason.cannotWrite(old.path, $0) }, try FileLocation(path: old.path).remove())
    }
  }

  /// Opens the journal for a save. A damaged journal is set aside and doesn't prevent the save.
  private func openJournal(
    _ current: Checksum
  ) throws(StoreError.Reason) -> (journal: JournalFile, damaged: String?) {
    do throws(JournalError) {
      return (try JournalFile(files, current: current), nil)
    } catch {
      try setJournalAside(error)
      return (JournalFile(files), files.damagedJournal)
    }
  }

  private func intactJournal() throws(StoreError.Reason) -> JournalFile {
    let current = Checksum(try existing().document.bytes)
    return try intact { () throws(JournalError) in try JournalFile(files, current: current) }
  }

  private func intact<Content>(
    _ read: () throws(JournalError) -> Content
  ) throws(StoreError.Reason) -> Content {
    do throws(JournalError) {
      return try read()
    } catch {
      try setJournalAside(error)
      throw .journalDamaged(files.damagedJournal)
    }
  }

  /// Renames a damaged journal. One that can't be read may be intact, so it stays in place.
  private func setJournalAside(_ fault: JournalError) throws(StoreError.Reason) {
    if case .unreadable(let reason) = fault { throw .journalUnreadable(files.journal, reason) }
    try mapError(
      { StoreError.Reason.cannotWrite(files.journal, $0) },
      try FileLocation(path: files.journal).rename(to: FileLocation(path: files.damagedJournal)))
  }
}
