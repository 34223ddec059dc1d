import Eligibility
import Glibc
import ProfileStore

/// Changes a profile for a command.
struct ProfileEditor {
  private let options: SharedOptions
  private let location: ProfileLocation
  var path: String { location.path }
  private let store: Store

  /// - Parameter command: the name that other processes see while the profile is locked.
  init(_ options: SharedOptions, as command: String) throws(CommandError) {
    self.options = options
    location = try ProfileLocation(option: options.profile)
    store = Store(
      path: location.path, owner: "toprated \(command)",
      timeout: .patient(onWaiting: ProfileEditor.tellWaiting))
  }

  private static func tellWaiting(for owner: LockOwner?) {
    let who = owner?.name ?? "another program"
    _ = StandardStream.error.write("toprated: Waiting for \(who), which is saving the profile.\n")
  }

  /// Saves a change of the current file and prints the result.
  func change(_ edit: (ProfileFile?) -> ProfileEdit) throws(CommandError) {
    var done = ProfileEdit("", [])
    let saved = try save { file in
      done = edit(file)
      return done
    }
    let line = saved.isChanged ? "Saved: \(saved.name)" : "No change: \(saved.name)"
    try report(saved, [line, try remark(on: done, in: saved)].compactMap(\.self))
  }

  private func remark(on edit: ProfileEdit, in saved: Saved) throws(CommandError) -> String? {
    let rules = try LoadedProfile.data().rules
    return Snapshot(saved.file.profile, today: options.today, rules: rules).remark(on: edit)
  }

  /// Saves a change of the current file without printing the result.
  func save(_ edit: (ProfileFile?) -> ProfileEdit) throws(CommandError) -> Saved {
    let saved = try saving { () throws(StoreError) in
      try store.change(today: Clock.today) { file throws(StoreError.Reason) in edit(file) }
    }
    if let journal = saved.damagedJournal {
      CommandError.journalSetAside(journal).printToStandardError()
    }
    return saved
  }

  func undo() throws(CommandError) {
    let saved = try saving { () throws(StoreError) in try store.undo(today: Clock.today) }
    try report(saved, ["Undone: \(saved.name)"])
  }

  func redo() throws(CommandError) {
    let saved = try saving { () throws(StoreError) in try store.redo(today: Clock.today) }
    try report(saved, ["Redone: \(saved.name)"])
  }

  private func saving(_ save: () throws(StoreError) -> Saved) throws(CommandError) -> Saved {
    do throws(StoreError) {
      return try save()
    } catch {
      throw error.reason.isMissing ? location.missing : .store(error)
    }
  }

  private func report(_ saved: Saved, _ lines: [String]) throws(CommandError) {
    try report(of: saved) { () throws(CommandError) in
      let json = JSONValue.object([
        ("profile", .text(path)), ("step", .text(saved.name)), ("changed", .bool(saved.isChanged)),
      ])
      try options.output.write(lines.map(\.escapedForTerminal), json: json)
    }
  }

  /// Prints the result. If that fails, throws an error that reports that the change is saved.
  func report(of saved: Saved, _ print: () throws(CommandError) -> Void) throws(CommandError) {
    guard saved.isChanged else { return try print() }
    // SIGPIPE must not end the program before it has reported that the change is saved.
    signal(SIGPIPE, SIG_IGN)
    do throws(CommandError) {
      try print()
    } catch .cannotWrite(_, let reason) {
      throw .savedButNotPrinted(reason)
    }
  }
}
