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
    if case .profile(let error) = self { return error.lines }
    if case .invalid(let faults) = self { return faults.map { $0.line(of: path) } }
    return ["\(path.escapedForTerminal): \(words)"]
  }

  private var words: String {
    switch self {
    case .profile, .invalid: "not saved: it has faults; toprated check prints them"
    case .changedOutside:
      "not saved: something else has changed it; read it again and repeat the change"
    case .locked(let owner?):
      "not saved: \(owner.words) has held it since \(owner.since); try again when that has ended"
    case .locked(nil): "not saved: another toprated holds it; try again when that has ended"
    case .cannotCreate(let path, let reason):
      "not saved: \(path.escapedForTerminal) cannot be created: \(reason); \(reason.advice)"
    case .cannotWrite(let path, let reason):
      "not saved: \(path.escapedForTerminal) cannot be written: \(reason); \(reason.advice)"
    case .notSynced(let reason):
      "saved, but the disk does not confirm it: \(reason); see whether the disk is sound"
    case .nothingToUndo: "there is no change to take back"
    case .nothingToRedo: "there is no change that was taken back"
    case .changedSince(let step):
      "\"\(step.escapedForTerminal)\" stays as it is: something else has changed the file since, and that "
        + "would be lost"
    case .journalDamaged(let path):
      "nothing was taken back: the undo journal is damaged; it is kept as \(path.escapedForTerminal)"
    case .journalUnreadable(let path, let reason):
      "nothing was changed: the undo journal \(path.escapedForTerminal) cannot be read: \(reason); try again, "
        + "or move it away to go on without undo"
    case .sample:
      "this is a sample; it is never written. Name a profile of your own with --profile PATH"
    case .alreadyExists: "not saved: there is a file of that name; choose another"
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
