import Foundation
import Story
import Testing

/// A program that stays open past midnight.
@Suite(.enabled(if: Midnight.library != nil, "needs faketime")) struct MidnightStories {
  private let folder: TemporaryFolder
  private let profile: String

  init() throws {
    folder = try TemporaryFolder()
    profile = try folder.writeProfile(of: "on-the-way")
    try setClock("2026-11-22 23:59:00")
  }

  private func setClock(_ time: String) throws {
    _ = try folder.write(time, to: "clock")
  }

  private func opens(_ options: String...) throws -> LiveScreen {
    try Program.start(
      "toprated", arguments: ["--profile", profile] + options,
      environment: [
        "LD_PRELOAD": try #require(Midnight.library), "TZ": "UTC", "FAKETIME_NO_CACHE": "1",
        "FAKETIME_TIMESTAMP_FILE": folder.url.appending(path: "clock").path,
        "DONT_FAKE_MONOTONIC": "1", "NO_FAKE_STAT": "1",
      ], size: Size(120, 40))
  }

  private var written: String {
    (try? String(contentsOfFile: profile, encoding: .utf8)) ?? ""
  }

  @Test func theDashboardGoesOnWithTheNextDay() throws {
    let user = try opens()
    try user.sees("Sun 22 Nov 2026")
    try setClock("2026-11-23 00:00:30")
    try user.presses("j")
    try user.sees("Mon 23 Nov 2026")
    try user.seesNoMore("22 Nov 2026")
    try user.presses("y")
    try eventually { written.contains(#""confirmed": "2026-11-23""#) }
    try user.leaves(with: "q")
  }

  /// The user can continue typing in the open form.
  @Test func aFormThatIsOpenGoesOnToo() throws {
    let user = try opens()
    try user.sees("Sun 22 Nov 2026")
    try user.opens("Account holds")
    try user.does("add")
    try user.sees("2026-11-22")
    try user.selects("Reason")
    try user.types("sent")
    try user.sees("sent")
    try setClock("2026-11-23 00:00:30")
    try user.types(" two")
    try user.sees("sent two")
    try user.sees("2026-11-23")
    try user.saves()
    try eventually { written.contains("sent two") }
    #expect(written.contains(#""from": "2026-11-23""#))
    try user.sees("Account holds · 1")
    try user.presses("Esc")
    try user.seesNoMore("Account holds · 1")
    try user.leaves(with: "q")
  }

  @Test func aPretendedDayStays() throws {
    let user = try opens("--date", "2026-11-22")
    try user.sees("Sun 22 Nov 2026")
    try setClock("2026-11-23 00:00:30")
    try user.presses("?")
    try user.sees("Help · Panels")
    try user.presses("?")
    try user.sees("Sun 22 Nov 2026")
    try user.leaves(with: "q")
  }

  @Test func theDialogueGoesOnToo() throws {
    let user = try opens("--linear")
    try user.sees("Sun 22 Nov 2026")
    try setClock("2026-11-23 00:00:30")
    try user.types("y")
    try user.presses("Enter")
    try user.sees("Mon 23 Nov 2026")
    #expect(written.contains(#""confirmed": "2026-11-23""#))
    try user.types("quit")
    try user.presses("Enter")
    try user.seesTheEnd(.code(0))
  }
}

private enum Midnight {
  /// The library that shows a program a different time; `nil` if it is not installed.
  static let library = ["x86_64", "aarch64"].map {
    "/usr/lib/\($0)-linux-gnu/faketime/libfaketime.so.1"
  }.first { FileManager.default.fileExists(atPath: $0) }
}
