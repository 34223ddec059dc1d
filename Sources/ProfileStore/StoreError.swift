import Eligibility

/// Why a profile was not saved.
package enum StoreError: Error {
  /// It cannot be read, so it is left as it is.
  case profile(ProfileError)
  /// The change would make it faulty.
  case invalid([Fault])
  /// It is no longer what was loaded, but this.
  case changedOutside(ProfileFile)
  /// By a process that saves, or has stopped while it did.
  case locked(LockOwner?)
  case cannotCreate(String, FileError)
  case cannotWrite(String, FileError)
  /// It is saved, but the disk may not have it yet.
  case notSynced(FileError)
  case nothingToUndo
  case nothingToRedo
  /// Something else has changed the file since that step.
  case changedSince(step: String)
  /// With the place where what is left of it is kept.
  case journalDamaged(String)
  /// With its place; it may be whole, so it stays where it is.
  case journalUnreadable(String, FileError)
  case alreadyExists
  /// It came with the program.
  case sample

  /// As in sysexits.h.
  package var status: Int32 {
    switch self {
    case .profile(let error): error.status
    case .invalid: 65
    case .nothingToUndo, .nothingToRedo, .sample: 64
    case .cannotCreate, .alreadyExists: 73
    case .cannotWrite, .changedSince, .journalDamaged, .journalUnreadable: 74
    // As for any other change that is saved, and of which that cannot be said in the usual way.
    case .notSynced: 76
    case .locked, .changedOutside: 75
    }
  }

  /// What was not saved, why, and what a person can do.
  package func lines(of path: String) -> [String] {
    switch self {
    case .profile(let error): return error.lines
    case .invalid(let faults): return faults.map { $0.line(of: path) }
    case .nothingToUndo, .nothingToRedo, .sample: return [message]
    case .changedOutside, .locked, .cannotCreate, .cannotWrite, .notSynced, .changedSince,
      .journalDamaged, .journalUnreadable, .alreadyExists:
      return ["\(path.escapedForTerminal): \(message)"]
    }
  }

  private var message: String {
    switch self {
    case .profile, .invalid: "Not saved: the profile has errors. Run toprated check to see them."
    case .changedOutside:
      "Not saved: the profile changed on disk. Reload it and make the change again."
    case .locked(let owner?):
      "Not saved: \(owner.name) has been using the profile since \(owner.since). Try again when it has ended."
    case .locked(nil):
      "Not saved: another toprated is using the profile. Try again when it has ended."
    case .cannotCreate(let path, let reason):
      "Not saved: can't create \(path.escapedForTerminal): \(reason). \(reason.advice)"
    case .cannotWrite(let path, let reason):
      "Not saved: can't write \(path.escapedForTerminal): \(reason). \(reason.advice)"
    case .notSynced(let reason):
      "Saved, but the disk did not confirm it: \(reason). Check the disk."
    case .nothingToUndo: "Nothing to undo."
    case .nothingToRedo: "Nothing to redo."
    case .changedSince(let step):
      "Can't undo or redo \"\(step.escapedForTerminal)\": the profile changed on disk since, and that change "
        + "would be lost."
    case .journalDamaged(let path):
      "Nothing was undone: the undo journal is damaged. It is kept as \(path.escapedForTerminal)."
    case .journalUnreadable(let path, let reason):
      "Nothing was changed: the undo journal can't be read. Try again, or move "
        + "\(path.escapedForTerminal) away to continue without undo. (\(reason))"
    case .sample:
      "This is sample data, which is never changed. Use your own profile with --profile PATH."
    case .alreadyExists: "Not saved: a file with this name exists. Choose another name."
    }
  }
}

extension StoreError {
  init(_ reason: ProfileError.Reason, _ path: String) {
    if case .values(let faults) = reason {
      self = .invalid(faults)
    } else {
      self = .profile(ProfileError(path: path, reason: reason))
    }
  }
}

extension ProfileError {
  /// As in sysexits.h.
  package var status: Int32 {
    switch reason {
    case .missing: 66
    case .unreadable: 74
    case .tooLarge, .syntax, .values: 65
    }
  }
}
