import ArgumentParser
import Eligibility
import Glibc
import ProfileStore
import Terminal

/// Why a command cannot answer, in words that say what to do; each kind has its exit status.
enum CommandError: Error {
  case usage(String)
  case store(StoreError)
  /// With the path of the newest backup that is sound, and its day.
  case profileWithBackup(StoreError, path: String, Day)
  /// There is no profile where it is looked for when none is named.
  case noProfileYet(String)
  /// There is none at the path that somebody has named.
  case noSuchProfile(String, ProfileLocation.Origin)
  /// At least one.
  case imports([StoreError])
  /// None of the values of a page can be used; its notes say why.
  case nothingToSave(MyStatsReading)
  /// With the place where it is kept.
  case journalSetAside(String)
  case terminal(TerminalError)
  case cannotRead(String)
  /// With what, and the system's reason.
  case cannotWrite(String, String)
  case cannotCreate(String, String)
  /// The change is in the file; with the system's reason.
  case savedButNotPrinted(String)

  /// As in sysexits.h.
  var status: Int32 {
    switch self {
    case .usage, .terminal(.noTerminal): 64
    case .terminal(.unusable), .terminal(.systemError): 69
    case .store(let error), .profileWithBackup(let error, _, _): error.status
    case .noProfileYet, .noSuchProfile: 66
    case .imports(let errors): errors.first?.status ?? 65
    case .nothingToSave: 65
    case .journalSetAside: 74
    case .cannotRead, .cannotWrite: 74
    case .cannotCreate: 73
    case .savedButNotPrinted: 76
    }
  }

  /// One a fault.
  var lines: [String] {
    switch self {
    case .usage(let message): [message.escapedForTerminal]
    case .store(let error): error.lines
    case .profileWithBackup(let error, let path, let day):
      error.lines + [
        "The newest good backup, from \(day.formatted()), is \(path.escapedForTerminal)."
      ]
    case .noProfileYet(let path):
      [
        "You have no profile yet. Start one with toprated check-in, or try toprated --demo. "
          + "(Looked for \(path.escapedForTerminal))"
      ]
    case .noSuchProfile(let path, let origin):
      [
        "The profile \(path.escapedForTerminal)\(origin.explanation) does not exist. Check the name, or create "
          + "it with toprated check-in\(origin.option(path))."
      ]
    case .imports(let errors): errors.flatMap(\.lines)
    case .nothingToSave(let reading):
      ["Nothing to save: no figure on the page can be used."]
        + reading.notes.map { $0.message(on: reading.checkIn.date).escapedForTerminal }
    case .journalSetAside(let path):
      [
        "Earlier changes can't be undone: the undo journal was damaged and is kept as \(path.escapedForTerminal)."
      ]
    case .terminal(.noTerminal):
      ["The dashboard needs a terminal. Without one, use toprated status or toprated --linear."]
    case .terminal(.unusable(let name)):
      [
        "The dashboard can't be drawn on this terminal (TERM=\(name.escapedForTerminal)). Use toprated status instead."
      ]
    case .terminal(.systemError(let error)):
      ["Can't open the terminal: \(String(cString: strerror(error)))."]
    case .cannotRead(let reason): ["Can't read standard input: \(reason)."]
    case .cannotWrite(let file, let reason):
      ["Can't write \(file.escapedForTerminal): \(reason)."]
    case .savedButNotPrinted(let reason):
      ["Saved, but can't write standard output: \(reason). Don't run this again."]
    case .cannotCreate(let file, let reason):
      ["Can't create \(file.escapedForTerminal): \(reason)."]
    }
  }

  /// For one row of the screen.
  var short: String {
    if case .store(let error) = self { return error.shortLines.first ?? "" }
    return lines.first ?? ""
  }

  /// Prints it on standard error.
  func printToStandardError() {
    _ = StandardStream.error.write(lines.map { "toprated: \($0)\n" }.joined())
  }

  func report() -> Never {
    printToStandardError()
    exit(status)
  }
}
