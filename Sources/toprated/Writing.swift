import Eligibility
import Glibc
import ProfileStore

/// The profile that a command changes.
struct Writing {
  private let options: SharedOptions
  let path: String
  private let store: Store

  /// - Parameter command: as others are told who want to save at the same time.
  init(_ options: SharedOptions, as command: String) throws(Failure) {
    self.options = options
    path = try ProfileLocation(option: options.profile).path
    store = Store(
      path: path, owner: "toprated \(command)", patience: .seconds(Writing.tellWaiting))
  }

  private static func tellWaiting(for owner: LockOwner?) {
    let who = owner?.words ?? "another program"
    _ = StandardStream.error.write("toprated: waiting for \(who), which holds the profile\n")
  }

  /// Saves a change of the file as it is then, and says what was done.
  func change(_ edit: (ProfileFile?) -> ProfileEdit) throws(Failure) {
    var done = ProfileEdit("", [])
    let saved = try save { file in
      done = edit(file)
      return done
    }
    let words = saved.isChanged ? saved.name : "unchanged: \(saved.name)"
    try tell(saved, [words, try remark(on: done, in: saved)].compactMap(\.self))
  }

  private func remark(on edit: ProfileEdit, in saved: Saved) throws(Failure) -> String? {
    let rules = try Session.data().rules
    return Known(saved.file.profile, today: options.today, rules: rules).remark(on: edit)
  }

  /// The same, and leaves it to others to say what was done.
  func save(_ edit: (ProfileFile?) -> ProfileEdit) throws(Failure) -> Saved {
    let saved = try saving { () throws(StoreError) in
      try store.change(today: Clock.today) { file throws(StoreError) in edit(file) }
    }
    if let journal = saved.damagedJournal { Failure.journalSetAside(journal).tell() }
    return saved
  }

  func undo() throws(Failure) {
    let saved = try saving { () throws(StoreError) in try store.undo(today: Clock.today) }
    try tell(saved, ["taken back: \(saved.name)"])
  }

  func redo() throws(Failure) {
    let saved = try saving { () throws(StoreError) in try store.redo(today: Clock.today) }
    try tell(saved, ["done again: \(saved.name)"])
  }

  private func saving(_ save: () throws(StoreError) -> Saved) throws(Failure) -> Saved {
    do throws(StoreError) {
      return try save()
    } catch {
      throw .store(error, path)
    }
  }

  private func tell(_ saved: Saved, _ lines: [String]) throws(Failure) {
    try tell(of: saved) { () throws(Failure) in
      if options.json {
        try options.output.write(
          .object([
            ("profile", .string(path)), ("step", .string(saved.name)),
            ("changed", .bool(saved.isChanged)),
          ]))
      } else {
        try options.output.write(lines.map(\.printable))
      }
    }
  }

  /// Prints what was done; where that cannot be, says that it is saved, so that nobody does it twice.
  func tell(of saved: Saved, _ print: () throws(Failure) -> Void) throws(Failure) {
    guard saved.isChanged else { return try print() }
    // A reader that is gone must not end the program before it has said so.
    signal(SIGPIPE, SIG_IGN)
    do throws(Failure) {
      try print()
    } catch .cannotWrite(_, let reason) {
      throw .savedButNotPrinted(reason)
    }
  }
}
