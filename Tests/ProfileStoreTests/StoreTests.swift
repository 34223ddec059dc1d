import Eligibility
import Foundation
import Glibc
import ProfileStore
import Testing

@Suite struct StoreTests {
  private let small = "{\"version\": 1}\n"

  @Test func aNewProfileIsWrittenInTheStyleOfTheFormatForNobodyElseToRead() throws {
    let profile = try TemporaryProfile(nil)
    try profile.set("Illustrator")
    #expect(
      try profile.text() == """
        {
          "version": 1,
          "freelancer": {
            "title": "Illustrator"
          }
        }

        """)
    #expect(try profile.mode() == 0o600)
    #expect(try profile.mode(".") == 0o700)
    #expect(try profile.files(".new").isEmpty)
  }

  @Test(arguments: [0o600, 0o644, 0o660]) func theModeIsKept(_ mode: Int) throws {
    let profile = try TemporaryProfile(small)
    chmod(profile.path, mode_t(mode))
    try profile.set("a")
    #expect(try profile.mode() == mode)
  }

  @Test func symbolicLinksAreKept() throws {
    let profile = try TemporaryProfile(nil)
    let target = try TemporaryProfile(small)
    try FileManager.default.createDirectory(at: profile.folder, withIntermediateDirectories: true)
    symlink("second.json", profile.path)
    symlink(target.path, profile.folder.appending(path: "second.json").path)
    try profile.set("a")
    #expect(
      try profile.attributes("profile.json")[.type] as? FileAttributeType == .typeSymbolicLink)
    #expect(try target.text() == profile.text())
    #expect(try profile.files(".undo").isEmpty)
    #expect(try target.files(".undo") == [".profile.json.undo"])
  }

  @Test func aLinkThatLeadsNowhereYetIsFollowed() throws {
    let profile = try TemporaryProfile(small)
    let link = profile.folder.appending(path: "link.json").path
    symlink("later.json", link)
    _ = try Store(path: link).change(today: profile.today) { _ in .title("a") }
    #expect(try profile.text("later.json").contains("\"a\""))
  }

  @Test func anUnchangedFileIsNotWritten() throws {
    let profile = try TemporaryProfile("{\"version\": 1, \"badge\": \"none\"}")
    let before = try profile.attributes("profile.json")[.systemFileNumber] as? Int
    let saved = try profile.store.change(today: profile.today) { _ in
      ProfileEdit("badge", [.set(.scalar(["badge"]), .text("none"))])
    }
    #expect(!saved.isChanged)
    #expect(try profile.attributes("profile.json")[.systemFileNumber] as? Int == before)
    #expect(try profile.files(".undo").isEmpty)
  }

  @Test func whatSomethingElseChangedIsNotOverwritten() throws {
    let profile = try TemporaryProfile(small)
    let loaded = try ProfileFile.load(profile.path)
    try profile.write("{\"version\": 1, \"badge\": \"none\"}")
    let error = #expect(throws: StoreError.self) {
      try profile.store.apply(.title("a"), to: loaded, today: profile.today)
    }
    guard case .changedOutside(let file) = error?.reason else { return #expect(Bool(false)) }
    #expect(file.profile.badge == Badge.none)
    let saved = try profile.store.apply(.title("a"), to: file, today: profile.today)
    #expect(saved.file.profile.badge == Badge.none)
  }

  @Test(arguments: ["rubbish", "{\"version\": 2}", "{\"version\": 1, \"badge\": \"gold\"}"])
  func aProfileThatCannotBeReadIsLeftAsItIs(_ text: String) throws {
    let profile = try TemporaryProfile(text)
    let error = #expect(throws: StoreError.self) { try profile.set("a") }
    #expect(error?.status == 65)
    #expect(try profile.text() == text)
  }

  @Test func whatWouldBeFaultyIsNotWritten() throws {
    let profile = try TemporaryProfile(small)
    let error = #expect(throws: StoreError.self) {
      try profile.store.change(today: profile.today) { _ in
        ProfileEdit("badge", [.set(.scalar(["badge"]), .text("gold"))])
      }
    }
    #expect(
      error?.shortLines == [
        #"profile.json: badge: "gold" is not one of none, risingTalent, topRated"#
      ])
    #expect(try profile.text() == small)
  }

  @Test func aWeekOfBackupsIsKept() throws {
    let profile = try TemporaryProfile(small)
    for day in 0..<9 {
      try profile.set("first of \(day)", on: profile.today + day)
      try profile.set("second of \(day)", on: profile.today + day)
    }
    #expect(try profile.files(".backup").count == 7)
    let later = profile.today + 8
    let newest = try #require(profile.store.newestGoodBackup(asOf: later))
    #expect(newest.day == profile.today + 8)
    #expect(newest.file.profile.freelancer.title == "second of 7")
    try profile.write("rubbish", to: ".profile.json.\(newest.day).backup")
    #expect(profile.store.newestGoodBackup(asOf: later)?.day == profile.today + 7)
  }

  /// Backups dated in the future come from a wrong clock and are deleted first.
  @Test func backupsOfDaysToComeDoNotPushOutTodays() throws {
    let profile = try TemporaryProfile(small)
    for day in 1...7 {
      try profile.write("{\"version\": 1}", to: backup(profile.today + 400 + day))
    }
    for day in 0..<7 {
      try profile.set("first of \(day)", on: profile.today + day)
      let there = try profile.files(".backup")
      #expect(there.count == 7)
      for made in 0...day { #expect(there.contains(backup(profile.today + made))) }
      #expect(
        profile.store.newestGoodBackup(asOf: profile.today + day)?.day == profile.today + day)
    }
  }

  private func backup(_ day: Day) -> String { ".profile.json.\(day).backup" }

  @Test func whatAKilledRunLeftBehindIsGone() throws {
    let profile = try TemporaryProfile(small)
    try profile.write("half a prof", to: ".profile.json.new")
    try profile.set("a")
    #expect(try profile.files(".new").isEmpty)
  }

  @Test func aHeldLockIsToldWithItsOwner() throws {
    let profile = try TemporaryProfile(small)
    let lock = open(
      profile.folder.appending(path: ".profile.json.lock").path, O_RDWR | O_CREAT, 0o600)
    defer { close(lock) }
    flock(lock, LOCK_EX)
    _ = write(lock, "4711 toprated import\n", 21)
    // Some day at 14:05, local time.
    var moment = tm()
    moment.tm_isdst = -1
    (moment.tm_year, moment.tm_mday, moment.tm_hour, moment.tm_min) = (126, 1, 14, 5)
    let time = timespec(tv_sec: mktime(&moment), tv_nsec: 0)
    futimens(lock, [time, time])
    let error = #expect(throws: StoreError.self) { try profile.set("a") }
    #expect(error?.status == 75)
    let line = error?.shortLines.first ?? ""
    #expect(
      line.hasPrefix(
        "profile.json: Not saved: toprated import (process 4711) has been using the profile since 14:05"
      ))
    #expect(try profile.text() == small)
  }

  @Test func aFolderThatCannotBeMadeIsTold() throws {
    let store = Store(path: "/proc/toprated/profile.json")
    let error = #expect(throws: StoreError.self) {
      try store.change(today: Day(number: 20_000)) { _ in .title("a") }
    }
    #expect(error?.status == 73)
  }

  @Test func aChangeCanBeKeptElsewhere() throws {
    let profile = try TemporaryProfile(small)
    let loaded = try ProfileFile.load(profile.path)
    let elsewhere = profile.folder.appending(path: "other.json").path
    _ = try profile.store.write(.title("a"), to: loaded, elsewhere: elsewhere)
    #expect(try profile.text() == small)
    #expect(try ProfileFile.load(elsewhere).profile.freelancer.title == "a")
    let error = #expect(throws: StoreError.self) {
      try profile.store.write(.title("b"), to: loaded, elsewhere: elsewhere)
    }
    #expect(error?.status == 73)
  }
}
