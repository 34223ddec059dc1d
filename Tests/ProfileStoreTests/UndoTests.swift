import Eligibility
import Foundation
import ProfileStore
import Testing

@Suite struct UndoTests {
  @Test func stepsAreTakenBackAndDoneAgain() throws {
    let profile = try TemporaryProfile("{\"version\": 1}")
    var texts = [try profile.text()]
    for title in ["a", "b", "č\u{1F600}\r\n\""] {
      try profile.set(title)
      texts.append(try profile.text())
    }
    for text in texts.dropLast().reversed() {
      _ = try profile.store.undo(today: profile.today)
      #expect(try profile.text() == text)
    }
    #expect(throws: StoreError.self) { try profile.store.undo(today: profile.today) }
    for text in texts.dropFirst() {
      _ = try profile.store.redo(today: profile.today)
      #expect(try profile.text() == text)
    }
    #expect(throws: StoreError.self) { try profile.store.redo(today: profile.today) }
  }

  @Test func aNewChangeDropsWhatWasTakenBack() throws {
    let profile = try TemporaryProfile("{\"version\": 1}")
    try profile.set("a")
    try profile.set("b")
    #expect(try profile.store.undo(today: profile.today).name == "title b")
    try profile.set("c")
    #expect(throws: StoreError.self) { try profile.store.redo(today: profile.today) }
    #expect(try profile.store.undo(today: profile.today).name == "title c")
    #expect(try profile.store.undo(today: profile.today).name == "title a")
  }

  @Test func whatSomethingElseWroteIsNotLost() throws {
    let profile = try TemporaryProfile("{\"version\": 1}")
    try profile.set("a")
    let mine = try profile.text().replacing("\"a\"", with: "\"mine\"")
    try profile.write(mine)
    let error = #expect(throws: StoreError.self) { try profile.store.undo(today: profile.today) }
    #expect(
      error?.shortLines == [
        "profile.json: Can't undo or redo \"title a\": the profile changed on disk since, and that change would "
          + "be lost."
      ])
    #expect(try profile.text() == mine)
    try profile.set("b")
    _ = try profile.store.undo(today: profile.today)
    #expect(try profile.text() == mine)
    #expect(throws: StoreError.self) { try profile.store.undo(today: profile.today) }
  }

  @Test func undoOfAFirstChangeKeepsTheFile() throws {
    let profile = try TemporaryProfile(nil)
    try profile.set("a")
    _ = try profile.store.undo(today: profile.today)
    #expect(try profile.text() == "{\n  \"version\": 1\n}\n")
  }

  @Test func whereThereIsNoProfileNothingIsLeftBehind() throws {
    let profile = try TemporaryProfile("{\"version\": 1}")
    try FileManager.default.removeItem(atPath: profile.path)
    let error = #expect(throws: StoreError.self) { try profile.store.undo(today: profile.today) }
    #expect(error?.status == 66)
    #expect(try profile.files("").isEmpty)
  }

  @Test(arguments: [
    "rubbish\n", "\"redo\"\n", "{ \"undo\": [] }\n", "{ \"change\": \"a\" }\n{ \"undo\": [] }\n",
  ])
  func aDamagedJournalIsSetAside(_ text: String) throws {
    let profile = try TemporaryProfile("{\"version\": 1}")
    try profile.write(text, to: ".profile.json.undo")
    let saved = try profile.set("a")
    #expect(saved.damagedJournal?.hasSuffix("/.profile.json.undo-damaged") == true)
    #expect(try profile.text(".profile.json.undo-damaged") == text)
    #expect(try profile.store.undo(today: profile.today).name == "title a")
  }

  @Test func aLineThatWasNotFinishedCountsForNothing() throws {
    let profile = try TemporaryProfile("{\"version\": 1}")
    try profile.set("a")
    let journal = try profile.text(".profile.json.undo")
    try profile.write(journal + "{ \"change\": \"b\", \"bef", to: ".profile.json.undo")
    #expect(try profile.set("c").damagedJournal == nil)
    #expect(try profile.store.undo(today: profile.today).name == "title c")
    #expect(try profile.store.undo(today: profile.today).name == "title a")
  }

  @Test func theJournalDoesNotGrowForEver() throws {
    let profile = try TemporaryProfile("{\"version\": 1}")
    try profile.set("a")
    let there = String(repeating: "{ \"undo\": [] }\n\"redo\"\n", count: 999)
    try profile.write(try profile.text(".profile.json.undo") + there, to: ".profile.json.undo")
    try profile.set("b")
    try profile.set("c")
    #expect(try profile.text(".profile.json.undo").split(separator: "\n").count == 3)
    _ = try profile.store.undo(today: profile.today)
    _ = try profile.store.undo(today: profile.today)
    #expect(try profile.store.undo(today: profile.today).name == "title a")
  }

  @Test func aThousandStepsAreKept() throws {
    let profile = try TemporaryProfile("{\"version\": 1}")
    try profile.set("b")
    try profile.set("a")
    let line = try profile.text(".profile.json.undo").split(separator: "\n")[1] + "\n"
    try profile.write(String(repeating: String(line), count: 2_000), to: ".profile.json.undo")
    try profile.set("c")
    #expect(try profile.text(".profile.json.undo").split(separator: "\n").count == 1_000)
    for name in ["title c", "title a"] {
      #expect(try profile.store.undo(today: profile.today).name == name)
    }
  }

  @Test func theJournalStaysBelowFiveMebibytes() throws {
    let profile = try TemporaryProfile("{\"version\": 1}")
    let long = String(repeating: "x", count: 9_990)
    try profile.set(long)
    try profile.set("a")
    let line = try profile.text(".profile.json.undo").split(separator: "\n")[1] + "\n"
    let room = 5 << 20
    let many = String(repeating: String(line), count: room / line.utf8.count)
    try profile.write(many, to: ".profile.json.undo")
    try profile.set(long)
    try profile.set("b")
    let size = try profile.text(".profile.json.undo").utf8.count
    #expect((room - 2 * line.utf8.count...room).contains(size))
    for name in ["title b", "title \(long)", "title a"] {
      #expect(try profile.store.undo(today: profile.today).name == name)
    }
  }

  /// The stored difference between two texts never splits a character.
  @Test func aChangeInsideACharacterIsTakenBack() throws {
    let profile = try TemporaryProfile("{\"version\": 1}")
    let titles = ["č", "š", "\u{1F600}", "\u{1F601}", "aš", "šš", "š", "\u{161}\u{301}"]
    for title in titles { try profile.set(title) }
    let after = try profile.text()
    for title in titles.reversed() {
      #expect(try profile.store.undo(today: profile.today).name == "title \(title)")
    }
    #expect(try profile.text() == "{\"version\": 1}")
    for _ in titles { _ = try profile.store.redo(today: profile.today) }
    #expect(try profile.text() == after)
  }

  /// The journal has a step with two splices.
  @Test func aJournalOfAnEarlierReleaseIsRead() throws {
    let text = """
      {
        "version": 1,
        "badge": "none",
        "activity": [
          { "date": "2026-11-22", "type": "proposal", "note": "šč \\"x\\"" }
        ]
      }
      """
    let profile = try TemporaryProfile(text)
    try profile.write(
      #"""
      { "change": "proposal", "before": "31-2b26902fec93269c", "after": "129-80af2a05e9b5df12", "splices": [[0, "{\"version\": 1, \"badge\": \"none\"}", 37], [35, "", 92]] }
      { "change": "check-in", "before": "129-80af2a05e9b5df12", "after": "192-3834438ae382bda3", "splices": [[35, "", 63]] }
      { "undo": [[35, ",\n  \"checkIns\": [\n    { \"date\": \"2026-11-22\", \"score\": 95 }\n  ]", 0]] }

      """#, to: ".profile.json.undo")
    #expect(try profile.store.redo(today: profile.today).name == "check-in")
    #expect(try profile.text().contains("\"score\": 95"))
    #expect(try profile.store.undo(today: profile.today).name == "check-in")
    #expect(try profile.store.undo(today: profile.today).name == "proposal")
    #expect(try profile.text() == #"{"version": 1, "badge": "none"}"#)
    for _ in 1...2 { _ = try profile.store.redo(today: profile.today) }
    #expect(try profile.store.undo(today: profile.today).name == "check-in")
    #expect(try profile.text() == text)
  }

  /// The journal does not store what a change added, because the profile contains it; undoing the
  /// change moves it to the journal.
  @Test func aChangeLargerThanTheJournalIsTakenBackAndDoneAgain() throws {
    let profile = try TemporaryProfile("{\"version\": 1}")
    let note = String(repeating: "x", count: 9_000)
    let checkIns = (0..<700).map { _ in
      ProfileEdit.Operation.add(
        .checkIns,
        [.init("date", .day(profile.today)), .init("note", .text(note))])
    }
    _ = try profile.store.change(today: profile.today) { _ in ProfileEdit("many", checkIns) }
    let after = try profile.text()
    #expect(try profile.text(".profile.json.undo").utf8.count < 1_000)
    for _ in 1...2 {
      #expect(try profile.store.undo(today: profile.today).name == "many")
      #expect(try profile.text() == "{\"version\": 1}")
      #expect(try profile.store.redo(today: profile.today).name == "many")
      #expect(try profile.text() == after)
    }
  }
}
