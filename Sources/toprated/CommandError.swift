import ArgumentParser
import Eligibility
import Glibc
import ProfileStore
import Terminal

/// Why a command cannot answer, in words that say what to do; each kind has its exit status.
enum CommandError: Error {
  case usage(String)
  case profile(ProfileError)
  /// With the path of the newest backup that is sound, and its day.
  case profileWithBackup(ProfileError, path: String, Day)
  /// There is no profile where it is looked for when none is named.
  case noProfileYet(String)
  /// With the path of the profile.
  case store(StoreError, String)
  /// At least one.
  case exports([ImportError])
  case myStats(MyStatsError)
  /// None of the values of a page can be used; its notes say why.
  case nothingToSave(MyStatsReading)
  /// With the place where it is kept.
  case journalSetAside(String)
  case terminal(Terminal.Failure)
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
    case .terminal(.unusable), .terminal(.refused): 69
    case .profile(let error), .profileWithBackup(let error, _, _): error.status
    case .noProfileYet: 66
    // What was typed is at fault, not the profile.
    case .store(.invalid, _): 64
    case .store(let error, _): error.status
    case .exports(let errors): errors.first?.status ?? 65
    case .myStats(let error): error.status
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
    case .profile(let error): error.lines
    case .profileWithBackup(let error, let path, let day):
      error.lines + ["the newest good backup, of \(day), is \(path.escapedForTerminal)"]
    case .noProfileYet(let path):
      [
        "\(path.escapedForTerminal): there is no profile yet; toprated --demo shows the sample, "
          + "and toprated check-in begins one"
      ]
    case .store(let error, let path): error.lines(of: path)
    case .exports(let errors): errors.flatMap(\.lines)
    case .myStats(let error): [error.line]
    case .nothingToSave(let reading):
      ["nothing to save: the page has no figure that can be used"]
        + reading.notes.map { $0.words(on: reading.checkIn.date).escapedForTerminal }
    case .journalSetAside(let path):
      [
        "the undo journal was damaged and begins anew; the old one is kept as \(path.escapedForTerminal)"
      ]
    case .terminal(.noTerminal):
      ["the dashboard needs a terminal; toprated --linear and toprated status need none"]
    case .terminal(.unusable(let name)):
      [
        "no screen can be drawn on TERM=\(name.escapedForTerminal); toprated status prints the same as text"
      ]
    case .terminal(.refused(let error)):
      ["cannot open the terminal: \(String(cString: strerror(error)))"]
    case .cannotRead(let reason): ["standard input: cannot be read: \(reason)"]
    case .cannotWrite(let file, let reason):
      ["\(file.escapedForTerminal): cannot be written: \(reason)"]
    case .savedButNotPrinted(let reason):
      ["saved, but standard output cannot be written: \(reason); do not run this again"]
    case .cannotCreate(let file, let reason):
      ["\(file.escapedForTerminal): cannot be created: \(reason)"]
    }
  }

  /// For one row of the screen.
  var short: String {
    if case .profile(let error) = self { return error.shortLines.first ?? "" }
    return lines.first ?? ""
  }

  /// Prints it on standard error.
  func tell() {
    _ = StandardStream.error.write(lines.map { "toprated: \($0)\n" }.joined())
  }

  func report() -> Never {
    tell()
    exit(status)
  }
}
