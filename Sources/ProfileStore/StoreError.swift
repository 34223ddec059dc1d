import Eligibility

/// Why a file can't be read, imported, changed or saved.
package struct StoreError: Error, Equatable, Sendable {
  /// As the user named it, or "standard input".
  package let path: String
  package let reason: Reason

  package init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  package enum Reason: Error, Equatable, Sendable {
    case file(FileError)
    case syntax(SyntaxFault)
    /// What is wrong in a profile or in the settings.
    case values([Fault])

    /// The columns are those of no import format.
    case unknownFormat
    /// The first faults of an export, and how many more there are.
    case rows([ImportFault], more: Int)
    /// The page shows none of the figures of My Stats.
    case noFigures
    /// The message with which Upwork's API refused to answer.
    case apiError(String)

    /// The change would make the profile invalid.
    case invalid([Fault])
    /// The profile is no longer what was loaded, but this.
    case changedOutside(ProfileFile)
    /// By a process that is saving, or that was stopped while saving.
    case locked(LockOwner?)
    case cannotCreate(String, FileError)
    case cannotWrite(String, FileError)
    /// The change is saved, but may not have reached the disk yet.
    case notSynced(FileError)
    case nothingToUndo
    case nothingToRedo
    /// Something else has changed the file since that step.
    case changedSince(step: String)
    /// With the path where the damaged journal is kept.
    case journalDamaged(String)
    /// With its path. The journal may be intact, so it stays where it is.
    case journalUnreadable(String, FileError)
    case alreadyExists
    /// Sample profiles come with the program and are never changed.
    case sample

    static let missing = Reason.file(.missing)

    package var isMissing: Bool {
      if case .file(let error) = self { error.isMissing } else { false }
    }
  }

  /// Whether the file itself cannot be read, whatever is in it.
  package var isOfFile: Bool {
    if case .file = reason { true } else { false }
  }

  /// Gives the reasons of a function the path that they are about.
  static func at(_ path: String) -> (Reason) -> StoreError {
    { StoreError(path: path, reason: $0) }
  }
}

extension StoreError {
  /// The exit status, as in sysexits.h.
  package var status: Int32 {
    switch reason {
    case .file(let error): error.statusOfReading
    case .syntax, .values, .unknownFormat, .rows, .noFigures, .apiError: 65
    // What the user typed is wrong, not the profile.
    case .invalid: 64
    case .nothingToUndo, .nothingToRedo, .sample: 64
    case .cannotCreate, .alreadyExists: 73
    case .cannotWrite, .changedSince, .journalDamaged, .journalUnreadable: 74
    case .locked, .changedOutside: 75
    case .notSynced: 76
    }
  }

  /// What is wrong, where, and what the user can do: one line a fault.
  package var lines: [String] { lines(naming: path) }

  /// The same lines with only the file name, where the folder is known.
  package var shortLines: [String] {
    lines(naming: path.split(separator: "/").last.map(String.init) ?? path)
  }

  private func lines(naming path: String) -> [String] {
    let name = path.escapedForTerminal
    return switch reason {
    case .file(let error): [error.message(reading: name)]
    case .syntax(let fault): ["\(name):\(fault.line):\(fault.column): \(fault.expected)"]
    case .values(let faults), .invalid(let faults): faults.map { $0.line(of: path) }
    case .unknownFormat:
      [
        "\(name):1: not a CSV from Upwork. Its first line needs the columns "
          + "\(ImportFormat.all.map(\.columnText).joined(separator: "; or "))."
      ]
    case .rows(let faults, let more):
      faults.map { "\(name):\($0.message)" }
        + (more == 0 ? [] : ["\(name): \(pluralized(more, "more error"))"])
    case .noFigures:
      [
        "\(name): no figures found. Copy all of your My Stats page: it shows "
          + MyStatsFigure.allCases.map(\.name).joinedAsList
          + ". On Upwork, click your profile picture, then \"Stats and trends\"."
      ]
    case .apiError(let message):
      ["\(name): Upwork answered with an error: \(message.escapedForTerminal)"]
    case .changedOutside:
      ["\(name): Not saved: the profile changed on disk. Reload it and make the change again."]
    case .locked(let owner):
      [
        "\(name): Not saved: "
          + (owner.map { "\($0.name) has been using the profile since \($0.since)" }
            ?? "another toprated is using the profile") + ". Try again when it has ended."
      ]
    case .cannotCreate(let path, let reason):
      [
        "\(name): Not saved: can't create \(path.escapedForTerminal): \(reason). \(reason.advice)"
      ]
    case .cannotWrite(let path, let reason):
      ["\(name): Not saved: can't write \(path.escapedForTerminal): \(reason). \(reason.advice)"]
    case .notSynced(let reason):
      ["\(name): Saved, but the disk did not confirm it: \(reason). Check the disk."]
    case .nothingToUndo: ["Nothing to undo."]
    case .nothingToRedo: ["Nothing to redo."]
    case .changedSince(let step):
      [
        "\(name): Can't undo or redo \"\(step.escapedForTerminal)\": the profile changed on disk "
          + "since, and that change would be lost."
      ]
    case .journalDamaged(let path):
      [
        "\(name): Nothing was undone: the undo journal is damaged. "
          + "It is kept as \(path.escapedForTerminal)."
      ]
    case .journalUnreadable(let path, let reason):
      [
        "\(name): Nothing was changed: the undo journal can't be read. Try again, or move "
          + "\(path.escapedForTerminal) away to continue without undo. (\(reason))"
      ]
    case .alreadyExists:
      ["\(name): Not saved: a file with this name exists. Choose another name."]
    case .sample:
      [
        "This is sample data, which is never changed. Use your own profile with --profile PATH."
      ]
    }
  }
}
