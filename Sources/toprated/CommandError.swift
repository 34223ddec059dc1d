import ArgumentParser
import Eligibility
import Glibc
import ProfileStore
import Terminal

/// Why a command failed, with a message that explains what to do, and an exit status.
enum CommandError: Error {
  case usage(String)
  case store(StoreError)
  /// Contains the path and the day of the newest backup without errors.
  case profileWithBackup(StoreError, path: String, Day)
  /// No profile is named, and there is none in the default place; contains that path.
  case noProfileYet(String)
  /// The profile that the user named does not exist.
  case noSuchProfile(String, ProfileLocation.Origin)
  /// The files that cannot be imported; at least one.
  case imports([StoreError])
  /// None of the figures of a page can be used; the notes explain why.
  case nothingToSave(MyStatsReading)
  /// Contains the path to which the damaged journal was moved.
  case journalSetAside(String)
  case terminal(TerminalError)
  case cannotRead(String)
  /// Contains what can't be written, and the system's error message.
  case cannotWrite(String, String)
  case cannotCreate(String, String)
  /// The change is saved; contains the system's error message.
  case savedButNotPrinted(String)

  /// The exit status, as in sysexits.h.
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

  /// One line per error.
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

  /// The message for one row of the screen.
  var short: String {
    if case .store(let error) = self { return error.shortLines.first ?? "" }
    return lines.first ?? ""
  }

  func printToStandardError() {
    _ = StandardStream.error.write(lines.map { "toprated: \($0)\n" }.joined())
  }

  func report() -> Never {
    printToStandardError()
    exit(status)
  }
}
