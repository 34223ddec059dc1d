import Eligibility
import Foundation
import Glibc
import ProfileStore
import Testing

/// Obstacles in place of toprated's files, and the owners and modes of files.
@Suite struct FileSafetyTests {
  private let small = "{\"version\": 1}\n"

  enum Obstacle: String, CaseIterable {
    case pipe = "a named pipe"
    case link = "a symbolic link"
    case folder = "a folder"
    case socket = "a socket"

    /// - Parameter victim: The file that a link points to.
    func make(_ path: String, victim: String) throws {
      switch self {
      case .pipe: try #require(mkfifo(path, 0o600) == 0)
      case .link: try #require(symlink(victim, path) == 0)
      case .folder: try #require(mkdir(path, 0o700) == 0)
      case .socket: try #require(mknod(path, S_IFSOCK | 0o600, 0) == 0)
      }
    }
  }

  @Test(arguments: ["lock", "undo"], Obstacle.allCases)
  func nothingButARegularFileIsWrittenInto(_ kind: String, _ obstacle: Obstacle) throws {
    let profile = try TemporaryProfile(small)
    try profile.write("precious", to: "victim")
    let path = profile.folder.appending(path: ".profile.json.\(kind)").path
    try obstacle.make(path, victim: profile.folder.appending(path: "victim").path)
    let error = #expect(throws: StoreError.self) { try profile.set("a") }
    let line = error?.shortLines.joined() ?? ""
    #expect(line.contains(path))
    #expect(line.contains("it is \(obstacle.rawValue), not a regular file"))
    #expect(line.lowercased().contains("move"))
    #expect(try profile.text("victim") == "precious")
    #expect(try profile.text() == small)
    try FileManager.default.removeItem(atPath: path)
    #expect(try profile.set("a").damagedJournal == nil)
  }

  @Test(arguments: Obstacle.allCases) func aBackupNeverGoesThroughALinkOrAnythingElse(
    _ obstacle: Obstacle
  ) throws {
    let profile = try TemporaryProfile(small)
    try profile.write("precious", to: "victim")
    let path = profile.folder.appending(path: ".profile.json.\(profile.today).backup").path
    try obstacle.make(path, victim: profile.folder.appending(path: "victim").path)
    #expect(profile.store.newestGoodBackup(asOf: profile.today) == nil)
    _ = try? profile.set("a")
    #expect(try profile.text("victim") == "precious")
  }

  @Test(arguments: Obstacle.allCases) func aProfileAndAnImportAreReadAtOnceOrRefused(
    _ obstacle: Obstacle
  ) throws {
    let profile = try TemporaryProfile(small)
    let path = profile.folder.appending(path: "other.json").path
    try obstacle.make(path, victim: profile.path)
    if obstacle == .link {
      #expect(try ProfileFile.load(path).document.bytes == Array(small.utf8))
      return
    }
    let words = ["Can't read \(path): it is \(obstacle.rawValue), not a regular file."]
    #expect(
      #expect(throws: StoreError.self) { try ProfileFile.load(path) }?.lines == words)
    #expect(#expect(throws: StoreError.self) { try ImportedFile.load(path) }?.lines == words)
  }

  /// Sparse files: they take no space on disk, and reading them must take no memory.
  @Test func whatIsTooLargeIsNotRead() throws {
    let profile = try TemporaryProfile(small)
    for name in ["large.json", ".profile.json.undo"] {
      try profile.write("", to: name)
      #expect(truncate(profile.folder.appending(path: name).path, 1 << 42) == 0)
    }
    let large = profile.folder.appending(path: "large.json").path
    #expect(
      #expect(throws: StoreError.self) { try ProfileFile.load(large) }?.lines == [
        "\(large) is larger than 256 MiB, the limit for a profile."
      ])
    #expect(
      #expect(throws: StoreError.self) { try ImportedFile.load(large) }?.lines == [
        "\(large) is larger than 256 MiB, the limit for an export. Download a shorter period."
      ])
    #expect(
      #expect(throws: StoreError.self) {
        try Settings.load(large, Settings.Choices(themes: [], actions: [], isKey: { _ in false }))
      }?.lines == ["\(large) is larger than 16 MiB, the limit for a settings file."])
    var draft = DraftFile(of: profile.path)
    let path = draft.path
    try profile.write("", to: ".profile.json.draft")
    #expect(truncate(path, 1 << 42) == 0)
    #expect(draft.recover().isEmpty)
    draft.keep([1])
    #expect(try profile.attributes(".profile.json.draft")[.size] as? Int == 1 << 42)
    #expect(try profile.set("a").damagedJournal != nil)
  }

  @Test(arguments: Obstacle.allCases) func aDraftIsKeptInARegularFileOnly(_ obstacle: Obstacle)
    throws
  {
    let profile = try TemporaryProfile(small)
    try profile.write("precious", to: "victim")
    var draft = DraftFile(of: profile.path)
    try obstacle.make(draft.path, victim: profile.folder.appending(path: "victim").path)
    #expect(draft.recover().isEmpty)
    draft.keep([1, 2, 3])
    #expect(draft.fault?.description == "it is \(obstacle.rawValue), not a regular file")
    #expect(try profile.text("victim") == "precious")
  }

  /// Even if the umask lets everyone read new files.
  @Test func whatIsWrittenIsForItsOwnerAlone() throws {
    let profile = try TemporaryProfile(nil)
    try profile.set("a")
    try profile.set("b")
    try profile.write("rubbish\n", to: ".profile.json.undo")
    chmod(profile.folder.appending(path: ".profile.json.undo").path, 0o600)
    let file = try profile.set("c").file
    var draft = DraftFile(of: profile.path)
    draft.keep([1])
    let folder = profile.folder.appending(path: "else")
    _ = try profile.store.write(
      .title("d"), to: file, elsewhere: folder.appending(path: "copy.json").path)
    let names = try FileManager.default.subpathsOfDirectory(atPath: profile.folder.path)
    #expect(
      Set(names) == [
        "profile.json", ".profile.json.lock", ".profile.json.undo", ".profile.json.undo-damaged",
        ".profile.json.draft", ".profile.json.\(profile.today).backup", "else", "else/copy.json",
        "else/.copy.json.lock",
      ])
    for name in names {
      #expect(try profile.mode(name) == (name == "else" ? 0o700 : 0o600), "\(name)")
    }
    #expect(try profile.mode(".") == 0o700)
  }

  /// As with `sudo`.
  @Test(.enabled(if: geteuid() == 0, "needs root")) func whatRootSavesStaysItsOwners() throws {
    let profile = try TemporaryProfile(small)
    chown(profile.path, 1234, 4321)
    chmod(profile.path, 0o640)
    try profile.set("a")
    try profile.set("b")
    _ = try profile.store.undo(today: profile.today)
    var draft = DraftFile(of: profile.path)
    draft.keep([1])
    let names = try FileManager.default.contentsOfDirectory(atPath: profile.folder.path)
    #expect(names.count == 5)
    for name in names {
      let attributes = try profile.attributes(name)
      #expect(attributes[.ownerAccountID] as? Int == 1234, "\(name)")
      #expect(attributes[.groupOwnerAccountID] as? Int == 4321, "\(name)")
    }
    #expect(try profile.mode() == 0o640)
  }
}
