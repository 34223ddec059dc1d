import Eligibility
import ProfileStore
import Screen

/// The profile that is open in the dashboard, and where it is saved.
struct ProfileSession {
  private let options: GlobalOptions
  private let data: EmbeddedData
  private let keymap: Keymap
  /// `nil` if the sample is open.
  let path: String?
  /// `nil` if there is no profile yet.
  private var loaded: ProfileFile?
  /// Why the file could not be read last time; `nil` if it could.
  private var broken: String?

  /// Opens the profile; the sample, if no profile is named and there is none yet.
  static func open(
    _ options: GlobalOptions, _ preferences: DashboardSettings
  ) throws(CommandError) -> (ProfileSession, Dashboard) {
    let data = try LoadedProfile.data()
    let isReadOnly = try options.isReadOnly
    let location = isReadOnly ? nil : try ProfileLocation(option: options.profile)
    var session = ProfileSession(options, data, preferences.keymap, path: location?.path)
    do throws(CommandError) {
      let opened = try LoadedProfile(options, data: data)
      session.loaded = opened.file
      let source: Dashboard.Source = isReadOnly ? .sample : .profile
      return (session, preferences.dashboard(opened.assessment, source))
    } catch .noProfileYet where location?.origin == .usual {
      let sample = Snapshot(
        try LoadedProfile.profile(of: .usual, data).profile, today: data.sampleDay,
        rules: data.rules)
      var dashboard = preferences.dashboard(Assessment(sample), session.noProfileYet)
      dashboard.welcome()
      return (session, dashboard)
    } catch .store(let error) {
      guard let backup = session.store?.newestGoodBackup(asOf: Clock.today) else {
        throw .store(error)
      }
      throw .profileWithBackup(error, path: backup.path, backup.day)
    }
  }

  private init(
    _ options: GlobalOptions, _ data: EmbeddedData, _ keymap: Keymap, path: String?
  ) {
    self.options = options
    self.data = data
    self.keymap = keymap
    self.path = path
  }

  private var noProfileText: String {
    let hint = keymap.press(.editingRequested(.checkIn), "start one")
    return ["You have no profile yet.", hint].compactMap(\.self).joined(separator: " ")
  }

  private var noProfileYet: Dashboard.Source {
    .noProfileYet(empty: assessment(of: Profile()))
  }

  private func assessment(of profile: Profile) -> Assessment {
    let today = options.demo ? options.date ?? data.sampleDay : options.today
    return Assessment(Snapshot(profile, today: today, rules: data.rules))
  }

  /// `nil` if the sample is open. Reports a lock at once, so that the keys stay responsive.
  private var store: Store? {
    path.map { Store(path: $0, owner: "toprated dashboard", timeout: .instant) }
  }

  /// Performs a request and returns its outcome.
  mutating func perform(_ request: StoreRequest) -> Message {
    switch request {
    case .save(let edit): save(edit)
    case .saveCopy(let edit, let path): write(edit, to: path)
    case .undo: undo()
    case .redo: redo()
    case .reload: reload()
    case .completePath(let path): complete(path)
    case .previewImport(let path): previewImport(path)
    case .readPage(let text): readPage(text)
    }
  }

  /// Reloads the profile at the user's request.
  private mutating func reload() -> Message {
    do throws(CommandError) {
      let opened = try LoadedProfile(options, data: data)
      broken = nil
      loaded = opened.file
      return .profileRead(opened.assessment, path == nil ? .sample : .profile)
    } catch .noProfileYet where loaded == nil {
      return .nothingDone(noProfileText)
    } catch {
      let reason = notRead(error)
      broken = reason
      return .readingFailed(reason)
    }
  }

  /// Checks whether the file changed on disk; `nil` if it did not, or is as broken as before.
  mutating func checkFile() -> Message? {
    guard let path else { return nil }
    do throws(StoreError) {
      let file = try ProfileFile.load(path, reusing: loaded)
      let isAsLoaded = file.document.bytes == loaded?.document.bytes
      if isAsLoaded, broken == nil { return nil }
      broken = nil
      loaded = file
      return .fileChangedOnDisk(assessment(of: file.profile))
    } catch {
      if error.reason.isMissing, loaded == nil { return nil }
      let reason = notRead(error.reason.isMissing ? .noProfileYet(path) : .store(error))
      if reason == broken { return nil }
      broken = reason
      return .readingFailed(reason)
    }
  }

  /// Assesses the profile on a new day; `nil` if the day is the same or set by an option.
  func newDay(after day: Day) -> Message? {
    guard path != nil, options.today != day else { return nil }
    return .dayBegan(assessment(of: loaded?.profile ?? Profile()))
  }

  /// Returns why the file can't be read, and the newest backup.
  private func notRead(_ failure: CommandError) -> String {
    let backup = store?.newestGoodBackup(asOf: Clock.today).map {
      " Newest good backup, \($0.day.formatted(.short)): \($0.path)"
    }
    switch failure {
    case .noProfileYet(let path), .noSuchProfile(let path, _):
      return "The profile was moved or deleted: \(path).\(backup ?? "")"
    case .store(let error) where error.isOfFile: return "\(failure.short)\(backup ?? "")"
    default: return "Can't read the profile: \(failure.short).\(backup ?? "")"
    }
  }

  private mutating func save(_ edit: ProfileEdit) -> Message {
    guard let store else {
      return .savingFailed(edit, reason: ProfileSession.sampleText)
    }
    do throws(StoreError) {
      let saved = try save(edit, in: store)
      loaded = saved.file
      let assessment = assessment(of: saved.file.profile)
      return remark(on: saved, edit, assessment).map { .savedWithRemark(assessment, $0) }
        ?? .saved(assessment, saying: saved.name)
    } catch {
      let reason = error.shortLines.joined(separator: " ")
      switch error.reason {
      case .changedOutside(let onDisk):
        loaded = onDisk
        return .saveConflicted(assessment(of: onDisk.profile), edit)
      // The change is in the file; saving it again would add it twice.
      case .notSynced: return checkFile() ?? .nothingDone(reason)
      default: return .savingFailed(edit, reason: reason)
      }
    }
  }

  private func remark(on saved: Saved, _ edit: ProfileEdit, _ assessment: Assessment) -> String? {
    if let aside = saved.damagedJournal {
      return
        "Saved. Earlier changes can't be undone: the undo journal was damaged and is kept as \(aside)."
    }
    if !saved.isChanged { return "Nothing new: \(saved.name)" }
    return assessment.snapshot.remark(on: edit).map { "Saved. \($0)" }
  }

  private func save(_ edit: ProfileEdit, in store: Store) throws(StoreError) -> Saved {
    guard let loaded else {
      return try store.change(today: Clock.today) { there throws(StoreError.Reason) in
        if let there { throw .changedOutside(there) }
        return edit
      }
    }
    return try store.apply(edit, to: loaded, today: Clock.today)
  }

  private static let sampleText = "This is sample data, which is never changed."

  /// Saves a change as a copy in another file.
  private func write(_ edit: ProfileEdit, to other: String) -> Message {
    guard let store else {
      return .savingFailed(edit, reason: ProfileSession.sampleText)
    }
    do throws(CommandError) {
      let path = try TypedPath.resolved(other, for: "the path")
      _ = try mapError(
        CommandError.store, try store.write(edit, to: loaded, elsewhere: path))
      return .writtenElsewhere(path)
    } catch {
      return .savingFailed(edit, reason: error.lines.joined(separator: " "))
    }
  }

  private func complete(_ path: String) -> Message {
    let completion = PathCompletion(PastedPath(path).path)
    return .completed(completion.path, choices: completion.choices.map(\.escapedForTerminal))
  }

  /// Returns a preview of importing a file.
  private func previewImport(_ path: String) -> Message {
    let today = options.today
    do throws(CommandError) {
      let export = try export(path)
      let done = Import(
        [export], into: loaded?.profile ?? Profile(), today: today, rules: data.rules)
      let answer = ImportOutput(
        done: done, profile: path, today: today, isDryRun: true,
        confirmation: "Enter imports them.",
        contracts: .offered(by: updatingText), isChanged: false)
      return .importPreviewed(
        answer.text.map(\.escapedForTerminal), done.edit,
        updatingContracts: done.contracts.isEmpty ? nil : done.editUpdatingContracts)
    } catch {
      return .fileRefused(error.lines)
    }
  }

  private func readPage(_ text: String) -> Message {
    do throws(StoreError) {
      let page = Array(text.utf8)
      return .pageRead(
        try MyStatsReading(page, from: "What you pasted", today: options.today))
    } catch {
      return .nothingDone(error.lines.joined(separator: " "))
    }
  }

  private var updatingText: String {
    let hint = keymap.hint(
      for: .popup(.contractsUpdateRequested), "imports and updates them too.", in: .importPreview)
    return hint ?? ""
  }

  private func export(_ typed: String) throws(CommandError) -> ImportedFile {
    let path = try TypedPath.resolved(PastedPath(typed).path, for: "the path")
    return try mapError({ CommandError.imports([$0]) }, try ImportedFile.load(path))
  }

  private mutating func undo() -> Message {
    let loaded = loaded
    return stepped("Undone") { store throws(StoreError) in
      try store.undo(today: Clock.today, reusing: loaded)
    }
  }

  private mutating func redo() -> Message {
    let loaded = loaded
    return stepped("Redone") { store throws(StoreError) in
      try store.redo(today: Clock.today, reusing: loaded)
    }
  }

  private mutating func stepped(
    _ verb: String, _ step: (Store) throws(StoreError) -> Saved
  ) -> Message {
    guard let store else { return .nothingDone(ProfileSession.sampleText) }
    do throws(StoreError) {
      let saved = try step(store)
      loaded = saved.file
      return .changed(assessment(of: saved.file.profile), saying: "\(verb): \(saved.name)")
    } catch {
      return .nothingDone(error.shortLines.joined(separator: " "))
    }
  }
}
