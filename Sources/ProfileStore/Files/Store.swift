import Eligibility

/// Saves and undoes changes of one profile. A lock keeps other processes from saving meanwhile.
package struct Store: Sendable {
  package let path: String
  /// The name that other processes see while the profile is locked.
  private let owner: String
  private let timeout: LockTimeout

  package init(
    path: String, owner: String = "toprated", timeout: LockTimeout = .patient()
  ) {
    self.path = path
    self.owner = owner
    self.timeout = timeout
  }

  /// Saves a change of the loaded profile.
  /// - Throws: `changedOutside` if the file differs from `loaded`.
  package func apply(
    _ edit: ProfileEdit, to loaded: ProfileFile, today: Day
  ) throws(StoreError) -> Saved {
    try writing(reusing: loaded) { writer throws(StoreError.Reason) in
      let current = try writer.existing()
      guard current == loaded else { throw .changedOutside(current) }
      return try writer.save(edit, today: today)
    }
  }

  /// Changes the file as it is now; creates it if there is none.
  package func change(
    today: Day, _ edit: (ProfileFile?) throws(StoreError.Reason) -> ProfileEdit
  ) throws(StoreError) -> Saved {
    try mapError(StoreError.at(path), try makeFolder())
    return try writing { writer throws(StoreError.Reason) in
      try writer.save(edit(writer.current), today: today)
    }
  }

  /// - Parameter loaded: the file as last loaded, which is reused if it is unchanged.
  package func undo(today: Day, reusing loaded: ProfileFile? = nil) throws(StoreError) -> Saved {
    try ofExisting(reusing: loaded) { writer throws(StoreError.Reason) in
      try writer.undo(today: today)
    }
  }

  package func redo(today: Day, reusing loaded: ProfileFile? = nil) throws(StoreError) -> Saved {
    try ofExisting(reusing: loaded) { writer throws(StoreError.Reason) in
      try writer.redo(today: today)
    }
  }

  /// Saves a change that can't be saved in place as a copy in a new file.
  package func write(
    _ edit: ProfileEdit, to loaded: ProfileFile?, elsewhere path: String
  ) throws(StoreError) -> ProfileFile {
    let other = Store(path: path, owner: owner, timeout: timeout)
    return try mapError(StoreError.at(path), try other.create(edit, of: loaded))
  }

  /// Returns the newest backup that has no errors; `nil` if there is none.
  package func newestGoodBackup(
    asOf today: Day
  ) -> (day: Day, path: String, file: ProfileFile)? {
    for backup in SidecarFiles(of: path).backups(asOf: today) {
      if let file = try? ProfileFile.load(backup.path) { return (backup.day, backup.path, file) }
    }
    return nil
  }

  private func create(
    _ edit: ProfileEdit, of loaded: ProfileFile?
  ) throws(StoreError.Reason) -> ProfileFile {
    let base = if let loaded { loaded } else { try ProfileFile.blank() }
    let file = try base.changed(by: edit)
    guard SidecarFiles(of: path).profile.isMissing else { throw .alreadyExists }
    try makeFolder()
    try locked { writer throws(StoreError.Reason) in try writer.create(file) }
    return file
  }

  private func makeFolder() throws(StoreError.Reason) {
    let files = SidecarFiles(of: path)
    if let fault = files.fault { throw .cannotCreate(path, fault) }
    let folder = files.folder
    try mapError({ StoreError.Reason.cannotCreate(folder.path, $0) }, try folder.makeFolder())
  }

  /// Requires that the profile exists, so that no lock file is left where there is none.
  private func ofExisting<Value>(
    reusing loaded: ProfileFile?, _ body: (WriteSession) throws(StoreError.Reason) -> Value
  ) throws(StoreError) -> Value {
    if SidecarFiles(of: path).profile.isMissing {
      throw StoreError(path: path, reason: .missing)
    }
    return try writing(reusing: loaded, body)
  }

  private func writing<Value>(
    reusing loaded: ProfileFile? = nil, _ body: (WriteSession) throws(StoreError.Reason) -> Value
  ) throws(StoreError) -> Value {
    try mapError(StoreError.at(path), try locked(reusing: loaded, body))
  }

  private func locked<Value>(
    reusing loaded: ProfileFile? = nil, _ body: (WriteSession) throws(StoreError.Reason) -> Value
  ) throws(StoreError.Reason) -> Value {
    if Sample.isShipped(path) { throw .sample }
    let files = SidecarFiles(of: path)
    if let fault = files.fault { throw .cannotWrite(path, fault) }
    let lock = try ProfileLock(files, owner: owner, timeout)
    let value = try body(WriteSession(path, files, reusing: loaded))
    _ = consume lock
    return value
  }
}

/// The result of a save.
package struct Saved: Sendable {
  /// The name of the change that was saved, undone or redone.
  package let name: String
  package let file: ProfileFile
  /// `false` if the profile already had these values.
  package let isChanged: Bool
  /// The path of a damaged undo journal that was set aside; `nil` if it was intact.
  package let damagedJournal: String?
}
