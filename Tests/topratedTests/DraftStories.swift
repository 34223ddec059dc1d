import Foundation
import Glibc
import Story
import Testing

/// An edit that is open when the program ends.
@Suite struct DraftStories {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = try folder.writeProfile(of: "on-the-way")
  }

  private var text: String { (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" }
  private var draft: String { folder.url.appending(path: ".profile.json.draft").path }

  private func opens() throws -> LiveScreen {
    try Program.start("toprated", arguments: ["--profile", path, "--date", "2026-11-22"])
  }

  @Test(arguments: [SIGHUP, SIGTERM, SIGKILL])
  func isOfferedAtTheNextStart(_ signal: Int32) throws {
    let before = text
    let user = try opens()
    try user.sees("q quit")
    try user.presses("c", "Enter", "7", "7", "Tab")
    try user.sees("Job Success Score       77")
    user.signals(signal)
    #expect(text == before)

    let again = try opens()
    try again.sees("Recovered an unsaved check-in. Ctrl-S saves it, Esc discards it.")
    try again.sees("77")
    try again.saves()
    try again.sees("Saved. There is no qualifying date any more")
    #expect(text.contains(#""score": 77"#))
    #expect(!FileManager.default.fileExists(atPath: draft))
    try again.leaves(with: "q")
  }

  @Test func whatIsLeftIsForgotten() throws {
    let user = try opens()
    try user.sees("q quit")
    try user.presses("p", "x")
    try user.sees("Ana Kovačx")
    try eventually { FileManager.default.fileExists(atPath: draft) }
    try user.sees("Esc leave")
    try user.presses("Esc", "Esc")
    try user.seesNoMore("Esc leave")
    #expect(!FileManager.default.fileExists(atPath: draft))
    try user.leaves(with: "q")
  }

  /// A what-if has no name until it is saved.
  @Test func aWhatIfIsBackAsItWas() throws {
    let user = try opens()
    try user.sees("q quit")
    try user.does("whatIf")
    try user.does("more")
    try user.sees("trying score 95%")
    let kept = folder.url.appending(path: ".profile.json.what-if").path
    try eventually { FileManager.default.fileExists(atPath: kept) }
    user.signals(SIGKILL)

    let again = try opens()
    try again.sees("q quit")
    try again.does("whatIf")
    try again.sees("WHAT-IF (not saved) · Ana Kovač")
    try again.sees("trying score 95%")
    try again.leaves(with: "q")
  }

  @Test func whyNothingIsKeptIsSaid() throws {
    #expect(mkfifo(draft, 0o600) == 0)
    let user = try Program.start(
      "toprated", arguments: ["--profile", path, "--date", "2026-11-22"], size: Size(160, 24))
    try user.sees("Unsaved changes are not kept if the program ends: ")
    try user.presses("p", "x")
    try user.sees("Ana Kovačx")
    try user.presses("Esc", "Esc")
    try user.seesNoMore("Esc leave")
    try user.leaves(with: "q")
  }

  @Test func anotherDashboardDoesNotTakeIt() throws {
    let user = try opens()
    try user.sees("q quit")
    try user.presses("p", "x")
    try user.sees("Ana Kovačx")
    let other = try opens()
    try other.sees("q quit")
    try other.seesNoMore("Recovered an unsaved")
    try other.presses("c", "5")
    try other.sees("Esc leave")
    try other.presses("Esc", "Esc")
    try other.seesNoMore("Esc leave")
    try other.leaves(with: "q")
    try user.sees("Esc leave")
    try user.presses("Esc", "Esc")
    try user.seesNoMore("Esc leave")
    try user.leaves(with: "q")
  }

  @Test(arguments: [
    "", "{", "[]", #"{"form": "nothing", "fields": []}"#, #"{"form": "badge", "fields": [1]}"#,
  ])
  func whatCannotBeUnderstoodIsLeftAside(_ draft: String) throws {
    _ = try folder.write(draft, to: ".profile.json.draft")
    let user = try opens()
    try user.sees("q quit")
    try user.leaves(with: "q")
  }
}
