import Eligibility
import ProfileStore

/// The profile that a command changes.
struct Writing {
  private let options: SharedOptions
  let path: String
  private let store: Store

  /// - Parameter command: as others are told who want to save at the same time.
  init(_ options: SharedOptions, as command: String) {
    self.options = options
    path = ProfileLocation(option: options.profile).path
    store = Store(path: path, owner: "toprated \(command)")
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
