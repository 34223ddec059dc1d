import Foundation
import Story
import Testing

/// What-ifs, previews and plans, with the real program in a real terminal.
@Suite struct WhatIfStories {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = try folder.writeProfile(of: "on-the-way")
  }

  private var bytes: Data { (try? Data(contentsOf: URL(filePath: path))) ?? Data() }

  private func opens(_ size: Size = Size(80, 24)) throws -> LiveScreen {
    let user = try Program.start(
      "toprated", arguments: ["--profile", path, "--date", "2026-11-22"], size: size)
    try user.sees("My Stats")
    return user
  }

  @Test(arguments: [Size(80, 24), Size(120, 40), Size(40, 12)])
  func tryingChangesNothing(_ size: Size) throws {
    let before = bytes
    let user = try opens(size)
    try user.presses("w", "Tab", "Space", "Shift-Tab")
    try user.sees("WHAT-IF")
    try user.types("91")
    try user.presses("Enter")
    try user.sees("91%")
    for setting in [
      "Account holds", "Availability", "  hours a week", "Completeness", "Staying active",
      "A payment", "Weekly earnings", "Score",
    ] {
      try user.selects(setting)
      try user.does("more")
      try user.sees("• \(setting)")
    }
    if size.columns == 120 {
      for supposed in [
        "score 92%", "$50 a week", "a proposal every day", "profile 100% complete",
        "More than 30 hrs/week, 35 a week", "no account holds", "$100 on 22 Nov 2026",
      ] { try user.sees(supposed) }
    }
    try user.presses("]", "]", "}")
    try user.sees("7 Dec 2026")
    try user.presses("v")
    try user.sees("━━━")
    try user.presses("Esc")
    try user.seesNoMore(size.columns < 120 ? "━━━" : "─ Timeline ·")
    try user.presses("Esc")
    try user.sees("My Stats · Ana")
    #expect(bytes == before)
    try user.leaves(with: "q")
    #expect(bytes == before)
  }

  @Test func anUnfinishedOneIsThereAfterARestart() throws {
    let user = try opens()
    try user.presses("w", "8", "8", "Enter")
    try user.sees("trying score 88%")
    try user.leaves(with: "q")
    let again = try opens()
    try again.presses("w")
    try again.sees("trying score 88%")
    try again.presses("w")
    try again.sees("nothing yet")
    try again.leaves(with: "q")
    #expect(
      !FileManager.default.fileExists(
        atPath: folder.url.appending(path: ".profile.json.what-if").path))
  }

  @Test func aSavedOneIsThereAfterARestartAndCanBeUndone() throws {
    let before = bytes
    let user = try opens()
    try user.does("whatIf")
    try user.does("nextPanel")
    try user.sees("›  ✗ Eligible weeks")
    try user.selects("Recent activity")
    try user.does("toggle")
    try user.sees("Recent activity met")
    try user.presses("s")
    try user.types(" busy ")
    try user.presses("Enter")
    try user.sees("What-if saved: busy")
    try user.sees("WHAT-IF \"busy\"")
    try user.seesNoMore("not saved")
    try user.leaves(with: "q")

    let again = try opens()
    try again.opens("What-ifs")
    try again.selects("busy")
    try again.sees("busy · Recent activity met")
    try again.presses("Enter")
    try again.sees("trying Recent activity met")
    try again.presses("Esc")
    try again.sees("My Stats")
    try again.presses("u")
    try again.sees("Undone: what-if saved: busy")
    #expect(bytes == before)
    try again.leaves(with: "q")
  }

  @Test func aSupposedAvailabilityIsMadeTrueInOneStep() throws {
    let before = bytes
    let user = try opens()
    try user.does("whatIf")
    try user.sees("═ Settings")
    try user.selects("Availability")
    try user.presses("Left", "A")
    try user.sees("yes, save it")
    try user.presses("y")
    try user.sees("availability: More than 30 hrs/week, 35 a week → Not available")
    try user.presses("Esc")
    try user.sees("My Stats")
    #expect(String(decoding: bytes, as: UTF8.self).contains(#""capacity": "notAvailable""#))
    try user.presses("u")
    try user.sees("Undone")
    #expect(bytes == before)
    try user.leaves(with: "q")
  }

  @Test func thePlanIsOneKeyAway() throws {
    let user = try opens()
    try user.presses("n")
    try user.sees("You would qualify on 26 Dec if you:")
    try user.sees("by 26 Dec   send a proposal")
    try user.presses("Esc")
    try user.seesNoMore("if you:")
    try user.leaves(with: "q")
  }
}
