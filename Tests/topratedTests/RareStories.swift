import Foundation
import Glibc
import ProfileStore
import Story
import Testing

/// Rare events.
@Suite struct RareStories {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = try folder.writeProfile(of: "on-the-way")
  }

  private var text: String { (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" }

  private func opens(environment: [String: String] = [:]) throws -> LiveScreen {
    let user = try Program.start(
      "toprated", arguments: ["--profile", path, "--date", "2026-11-22"],
      environment: environment, size: Size(120, 30))
    try user.sees("q quit")
    return user
  }

  /// The file changed before the save, and the program has not noticed yet.
  @Test func aSaveThatMeetsAForeignChangeAsks() throws {
    let user = try opens()
    try user.opens("Person")
    try user.presses("Ctrl-U")
    try user.types("Mine")
    try user.sees("›Name                    Mine")
    user.signals(SIGSTOP)
    let theirs = text.replacing("Ana Kovač", with: "Theirs")
    _ = try folder.write(theirs)
    try user.saves()
    user.signals(SIGCONT)
    try user.sees("─ Changed on disk")
    try user.sees("yours Mine  on disk Theirs")
    #expect(text == theirs)
    try user.does("keepYours")
    try user.sees("─ Person")
    try user.saves()
    try user.sees("My Stats · Mine")
    #expect(text == theirs.replacing("Theirs", with: "Mine"))
    try user.leaves(with: "q")
  }

  @Test func aBrokenProfileNamesItsGoodBackup() throws {
    _ = try folder.write(text, to: ".profile.json.2025-01-02.backup")
    _ = try folder.write("rubbish", to: ".profile.json.2025-01-03.backup")
    _ = try folder.write("rubbish")
    let backup = "\(folder.url.path)/.profile.json.2025-01-02.backup"
    let user = try Program.start("toprated", arguments: ["--profile", path], size: Size(200, 24))
    try user.seesTheEnd(.code(65))
    try user.sees("profile.json:1:1: expected a value")
    try user.sees("The newest good backup, from 2 Jan 2025, is ")
    #expect(String(decoding: user.output, as: UTF8.self).contains(backup))
    #expect(text == "rubbish")
  }

  @Test func aProfileThatBreaksMeanwhileDoesToo() throws {
    _ = try folder.write(text, to: ".profile.json.2025-01-02.backup")
    let user = try opens()
    _ = try folder.write("rubbish")
    try user.sees("Can't read the profile: profile.json:1:1: expected a value")
    try user.sees("Newest good backup, 2 Jan")
    try user.leaves(with: "q")
  }

  @Test func undoWithADamagedJournalChangesNothingAndKeepsIt() throws {
    let before = text
    _ = try folder.write("rubbish\n", to: ".profile.json.undo")
    let run = try toprated("undo", "--profile", path)
    #expect(run.status == 74)
    #expect(
      run.errors
        == "toprated: \(path): Nothing was undone: the undo journal is damaged. It is kept as "
        + "\(folder.url.path)/.profile.json.undo-damaged.\n")
    #expect(text == before)
    #expect(
      try String(contentsOfFile: SidecarFiles(of: path).damagedJournal, encoding: .utf8)
        == "rubbish\n")
    _ = try folder.write("rubbish\n", to: ".profile.json.undo")
    let user = try opens()
    try user.does("undo")
    try user.sees("the undo journal is damaged")
    #expect(text == before)
    try user.leaves(with: "q")
  }

  /// Over a slow line, the bytes of a character arrive one by one.
  @Test func aCharacterInTwoReadsIsOne() throws {
    let watch = try WatchedTerminal()
    let slow = watch.environment.merging(["WATCHED_READ": "1"]) { $1 }
    let user = try opens(environment: slow)
    try user.opens("Person")
    try user.presses("Ctrl-U")
    try user.types("é日👍t")
    try user.sees("›Name                    é日👍t")
    try user.presses("Left", "Ctrl-Left")
    try user.types("<")
    try user.sees("›Name                    <é日👍t")
    try user.does("back")
    try user.sees("Esc again discards")
    try user.does("back")
    try user.seesNoMore("─ Person")
    try user.leaves(with: "q")
  }

  /// The program draws far more than the terminal takes before the test reads from it.
  @Test func aTerminalThatTakesNoMoreIsWaitedFor() throws {
    let user = try opens()
    user.resizes(to: 400, 150)
    try user.sees("─ History")
    for _ in 0..<20 { try user.presses("Ctrl-L") }
    try user.does("last")
    try user.sees("›✗ Recent activity", .reverse)
    try user.leaves(with: "q")
  }

  @Test(arguments: ["tr_TR.UTF-8", "de_DE.UTF-8", "C"])
  func everythingIsTheSameInEveryLocale(_ locale: String) throws {
    for command in [
      "status", "status --json", "forecast", "plan", "score", "due", "info",
      "record proposal --date 2026-11-02 --json", "undo",
    ] {
      let arguments = command.split(separator: " ").map(String.init) + ["--profile", path]
      let dated = ["info", "undo"].contains(command) || command.contains("--date")
      let whole = arguments + (dated ? [] : ["--date", "2026-11-22"])
      let here = try toprated(whole + ["--ascii"])
      if command.hasPrefix("record") { _ = try toprated("undo", "--profile", path) }
      if command == "undo" { _ = try toprated("undo", "--redo", "--profile", path) }
      let there = try toprated(
        whole + ["--ascii"], environment: ["LC_ALL": locale, "LANG": locale])
      #expect(here.output == there.output, "\(command)")
      #expect(here.status == there.status && there.errors.isEmpty, "\(command): \(there.errors)")
    }
  }
}
