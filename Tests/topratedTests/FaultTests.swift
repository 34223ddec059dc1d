import Eligibility
import Foundation
import Glibc
import ProfileStore
import Story
import Testing

/// Whatever call fails, the file is completely old or completely new, and undo works.
@Suite struct FaultTests {
  private let disk: FaultyDisk
  private let today = Day(number: 20_000)

  init() throws {
    disk = try FaultyDisk()
  }

  @Test(arguments: FaultyDisk.Kind.allCases) func everyCallOfASaveMayFail(_ kind: FaultyDisk.Kind)
    throws
  {
    let calls = try saves(kind, until: { _ in false })
    #expect(calls > 25)
  }

  /// Files are synced before they are renamed, and the folder before the save is complete.
  @Test func everythingIsOnTheDiskBeforeItCounts() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("{\n  \"version\": 1\n}\n")
    let calls = try disk.calls(of: ["record", "proposal", "--profile", path], on: folder)
      .map { $0.replacing(/[0-9]{4}-[0-9]{2}-[0-9]{2}/, with: "DAY") }
    // Other users can never read the files, not even before they are complete.
    #expect(
      calls == [
        "create .profile.json.lock 600", "write .profile.json.lock",
        // The backup of the day.
        "create .profile.json.new 600", "write .profile.json.new", "fsync .profile.json.new",
        "rename .profile.json.new .profile.json.DAY.backup",
        // The step to undo.
        "create .profile.json.undo 600", "write .profile.json.undo", "fsync .profile.json.undo",
        // The profile, and finally the folder.
        "create .profile.json.new 600", "write .profile.json.new", "fsync .profile.json.new",
        "rename .profile.json.new profile.json", "fsync ",
      ])
  }

  @Test func aHundredKills() throws {
    let all = Rounds.count(100, all: 500)
    var kills = 0
    while kills < all { kills += try saves(.kill, until: { kills + $0 >= all }) }
  }

  @Test(arguments: FaultyDisk.Kind.allCases) func everyCallOfAFirstSaveMayFail(
    _ kind: FaultyDisk.Kind
  ) throws {
    var call = 1
    while true {
      let new = try TemporaryFolder()
      let path = new.url.appending(path: "a/b/profile.json").path
      let arguments = ["record", "proposal", "--profile", path]
      guard let run = try disk.run(arguments, on: new, kind, atCall: call) else { break }
      let exists = FileManager.default.fileExists(atPath: path)
      if exists { #expect(try ProfileFile.load(path).profile.activity?.count == 1) }
      #expect(run.status != 0 || exists)
      if kind.isHarmless { #expect(run.status == 0, "call \(call): \(run.errors)") }
      _ = try Store(path: path).change(today: today) { _ in mark(call) }
      call += 1
    }
    #expect(call > 20)
  }

  /// Saves once for each of the calls, letting that call fail, and undoes each save.
  private func saves(_ kind: FaultyDisk.Kind, until enough: (Int) -> Bool) throws -> Int {
    let folder = try TemporaryFolder()
    let path = try folder.write("{\n  \"version\": 1,\n  \"mine\": [1, 2]\n}\n")
    let store = Store(path: path)
    var call = 0
    while !enough(call) {
      let before = try store.change(today: today) { _ in mark(call) }.file
      try removeBackups(folder)
      let arguments = ["record", "proposal", "--profile", path]
      guard let run = try disk.run(arguments, on: folder, kind, atCall: call + 1) else { break }
      try expectOldOrNew(run, kind, before, store)
      call += 1
    }
    return call
  }

  private func expectOldOrNew(
    _ run: Run, _ kind: FaultyDisk.Kind, _ old: ProfileFile, _ store: Store
  ) throws {
    let file = try ProfileFile.load(store.path)
    let isNew = file.document.bytes != old.document.bytes
    #expect(file.proposals == old.proposals + (isNew ? 1 : 0))
    #expect(run.status != 0 || isNew)
    if kind.isHarmless { #expect(run.status == 0, "\(run.errors)") }
    if kind != .kill, run.status != 0 {
      #expect(run.errors.lowercased().contains(isNew ? "saved, but" : "can't"))
    }
    // A journal that could not be read is not treated as damaged.
    #expect(access(SidecarFiles(of: store.path).damagedJournal, F_OK) != 0)
    let undone = try store.undo(today: today)
    #expect(undone.name.hasPrefix(isNew ? "proposal" : "mark"))
    if isNew { #expect(undone.file.document.bytes == old.document.bytes) }
    let redone = try store.redo(today: today)
    #expect(redone.file.document.bytes == file.document.bytes)
    if isNew { _ = try store.undo(today: today) }
  }

  /// Returns an edit that differs from all others.
  private func mark(_ number: Int) -> ProfileEdit {
    let title = "\(number) \(UUID().uuidString)"
    return ProfileEdit("mark \(number)", [.set(.scalar(["freelancer", "title"]), .text(title))])
  }

  /// Makes the next save write a backup.
  private func removeBackups(_ folder: TemporaryFolder) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    where name.hasSuffix(".backup") {
      try FileManager.default.removeItem(at: folder.url.appending(path: name))
    }
  }
}

extension ProfileFile {
  fileprivate var proposals: Int { profile.activity?.count ?? 0 }
}
