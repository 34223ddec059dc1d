import Foundation
import Glibc
import Story
import Testing

/// A profile for one test, with the dashboards and commands that use it.
private struct ProfileSession {
  let folder: TemporaryFolder
  let path: String

  init(_ sampleName: String = "on-the-way") throws {
    folder = try TemporaryFolder()
    let text = try String(contentsOfFile: Project.sample(sampleName), encoding: .utf8)
    path = try folder.write(text)
  }

  var text: String { (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" }

  func opens(_ size: Size = Size(80, 24)) throws -> LiveScreen {
    let user = try Program.start(
      "toprated", arguments: ["--profile", path, "--date", "2026-11-22"], size: size)
    try user.sees("My Stats")
    return user
  }
}

/// Changing a profile from the keyboard, with the real program in a real terminal.
@Suite struct EditingStories {
  @Test func aWeeklyCheckInTakesFewKeys() throws {
    let session = try ProfileSession()
    let user = try session.opens()
    let figures = ["$1,300.50", "95%", "13", "0", "100"]
    var presses = 1
    try user.presses("c")
    try user.sees("12-month earnings", .bold)
    for figure in figures {
      try user.types(figure)
      try user.presses("Enter")
      presses += 1
    }
    try user.saves()
    presses += 1
    #expect(presses <= 20)
    try user.sees("Job Success Score · 95%")
    try user.sees("Saved. The figure of 13 on 22 Nov conflicts with your weekly scores")
    #expect(
      session.text.contains(
        """
            {
              "date": "2026-11-22",
              "score": 95,
              "eligibleWeeks": 13,
              "earnings": 1300.50,
              "completeness": 100,
              "accountHolds": 0
            }
        """))
    try user.leaves(with: "q")
  }

  struct Change: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// Opens the form, types and saves.
    let story: @Sendable (LiveScreen) throws -> Void
    let file: String
    /// The row that the list shows after saving, if the form was opened from a list.
    var listed: String?

    init(
      _ name: String, file: String, listed: String? = nil,
      story: @escaping @Sendable (LiveScreen) throws -> Void
    ) {
      testDescription = name
      self.story = story
      self.file = file
      self.listed = listed
    }
  }

  static let changes = [
    Change("availability", file: #""capacity": "lessThan30""#) {
      try $0.opens("Availability")
      try $0.presses("Right")
      try $0.saves()
    },
    Change("first contract", file: #""firstContract": "2026-02-04""#) {
      try $0.opens("First contract")
      try $0.presses("+")
      try $0.does("confirm")
    },
    Change("sections", file: #""employment": 3"#) {
      try $0.opens("Sections")
      try $0.selects("Employment")
      try $0.presses("+")
      try $0.saves()
    },
    Change("badge", file: #""badge": "topRated""#) {
      try $0.presses("Tab", "Tab", "e", "t", "Enter")
    },
    Change("person", file: #""name": "Zoe""#) {
      try $0.opens("Person")
      try $0.presses("Ctrl-U")
      try $0.types("Zoe")
      try $0.saves()
    },
    Change("proposal", file: #"{ "date": "2026-11-22", "type": "proposal" }"#) {
      try $0.adds("a proposal")
      try $0.does("confirm")
    },
    Change("earning", file: #"{ "date": "2026-11-22", "type": "fixedPrice", "amount": 70 }"#) {
      try $0.adds("a payment")
      try $0.types("70")
      try $0.saves()
    },
    Change("hold", file: #"{ "from": "2026-11-22" }"#) {
      try $0.adds("an account hold")
      try $0.saves()
    },
    Change("an old check-in", file: #""score": 70"#) {
      try $0.presses("Tab", "e")
      try $0.sees("─ Check-in of 20 Nov 2026")
      try $0.selects("Job Success Score")
      try $0.types("70")
      try $0.saves()
    },
    Change("a transaction", file: #""amount": 9,"#, listed: "$9.00") {
      try $0.opens("Payments")
      try $0.does("edit")
      try $0.sees("─ Payment ─")
      try $0.selects("Amount")
      try $0.presses("Ctrl-U", "9")
      try $0.saves()
    },
    Change(
      "since when transactions are listed", file: #""transactionsSince": "2026-09-20""#,
      listed: "Payments: all payments since"
    ) {
      try $0.opens("Payments")
      try $0.does("since")
      try $0.sees("All payments since")
      try $0.presses("Ctrl-U")
      try $0.types("-9w")
      try $0.saves()
    },
    Change("still true", file: #""confirmed": "2026-11-22""#) { try $0.does("stillTrue") },
  ]

  @Test func anEarningThatMyStatsIncludesIsSaidToAddNothing() throws {
    let session = try ProfileSession()
    let user = try session.opens(Size(80, 24))
    try user.opens("Check-in")
    try user.types("640")
    try user.saves()
    try eventually { session.text.contains(#""earnings": 640"#) }
    try user.adds("a payment")
    try user.types("70")
    try user.saves()
    try user.sees("12-month earnings stay the same")
  }

  /// Each change can be saved, undone and redone, and undone again after a restart.
  @Test(arguments: changes, [Size(80, 24), Size(40, 12)])
  func everythingCanBeChangedAndTakenBack(_ change: Change, _ size: Size) throws {
    let session = try ProfileSession()
    let before = session.text
    let user = try session.opens(size)
    try change.story(user)
    try eventually { session.text.contains(change.file) }
    if let listed = change.listed {
      try user.sees(listed)
      try user.presses("Esc")
      try user.seesNoMore("Payments ·")
    }
    try user.presses("u")
    try user.sees("Undone")
    #expect(session.text == before)
    try user.presses("U")
    try user.sees("Redone")
    #expect(session.text.contains(change.file))
    try user.leaves(with: "q")
    let again = try session.opens(size)
    try again.presses("u")
    try again.sees("Undone")
    #expect(session.text == before)
    try again.leaves(with: "q")
  }

  @Test(arguments: [Size(80, 24), Size(40, 12)])
  func aBadValueIsRefusedInWordsAndKept(_ size: Size) throws {
    let session = try ProfileSession()
    let before = session.text
    let user = try session.opens(size)
    try user.opens("Check-in")
    try user.selects("Job Success Score")
    try user.types("120")
    try user.sees("Enter a whole number")
    try user.presses("Enter")
    try user.sees("Enter a whole number")
    try user.saves()
    try user.sees("Enter a whole number")
    try user.presses("Esc")
    try user.sees("Esc again discards what you typed")
    try user.presses("Esc")
    try user.seesNoMore("Enter a whole")
    #expect(session.text == before)
    try user.leaves(with: "q")
  }

  @Test func linesAreEditedAsInAShell() throws {
    let session = try ProfileSession()
    let user = try session.opens()
    try user.opens("Person")
    try user.selects("Title")
    try user.presses("Ctrl-U")
    try user.types("two words")
    try user.presses("Ctrl-W")
    try user.types("cows")
    try user.presses("Ctrl-A")
    try user.types("my ")
    try user.presses("Ctrl-E")
    try user.types("!")
    try user.sees("my two cows!")
    try user.pastes("\nq\u{1B}[31mé한")
    try user.sees("my two cows! q[31mé한")
    try user.presses("Ctrl-A", "Ctrl-K")
    try user.seesNoMore("cows")
    try user.presses("Esc", "Esc")
    try user.seesNoMore("Person")
    try user.leaves(with: "q")
  }

  @Test func anotherDayOpensItsCheckIn() throws {
    let session = try ProfileSession()
    let user = try session.opens()
    try user.opens("Check-in")
    try user.selects("Day")
    try user.types("-2d")
    try user.sees("Fri 20 Nov 2026, 2 days ago")
    try user.presses("Enter")
    try user.sees("Check-in of 20 Nov 2026")
    try user.presses("Esc")
    try user.seesNoMore("Check-in of")
    try user.leaves(with: "q")
  }

  @Test func anEntryIsDeletedAndComesBack() throws {
    let session = try ProfileSession()
    let before = session.text
    let user = try session.opens()
    try user.opens("Activity")
    try user.sees("Activity · 11")
    try user.does("delete")
    try user.sees("Activity · 10")
    try user.presses("Esc")
    try user.seesNoMore("Activity · 10")
    try user.presses("u")
    try user.sees("Undone")
    #expect(session.text == before)
    try user.leaves(with: "q")
  }

  @Test func whatIsChangedOutsideAppears() throws {
    let session = try ProfileSession()
    let user = try session.opens()
    try user.selects("Recent activity")
    let run = try toprated("record", "proposal", "--profile", session.path, "--date", "2026-11-22")
    #expect(run.status == 0)
    try user.sees("changed on disk")
    try user.sees("›✓ Recent activity", .reverse)
    try user.leaves(with: "q")
  }

  @Test func withAFormOpenAChangeOutsideIsAQuestion() throws {
    let session = try ProfileSession()
    let user = try session.opens()
    try user.presses("p", "Ctrl-U")
    try user.types("Mine")
    let theirs = session.text.replacing("Ana Kovač", with: "Theirs")
    _ = try session.folder.write(theirs)
    try user.sees("Changed on disk")
    try user.sees("Mine")
    try user.sees("Theirs")
    try user.presses("k")
    try user.sees("Person")
    try user.saves()
    try user.sees("My Stats · Mine")
    #expect(session.text.contains(#""name": "Mine""#))
    try user.leaves(with: "q")
  }

  @Test func theVersionOnDiskCanBeLoaded() throws {
    let session = try ProfileSession()
    let user = try session.opens()
    try user.presses("p")
    try user.types("x")
    _ = try session.folder.write(session.text.replacing("Ana Kovač", with: "Theirs"))
    try user.sees("Changed on disk")
    try user.presses("l")
    try user.sees("My Stats · Theirs")
    try user.leaves(with: "q")
  }

  @Test func whatSomethingElseHasChangedSinceIsNotUndone() throws {
    let session = try ProfileSession()
    let user = try session.opens()
    try user.presses("y")
    try eventually { session.text.contains(#""confirmed": "2026-11-22""#) }
    let theirs = session.text.replacing("Ana Kovač", with: "Theirs")
    _ = try session.folder.write(theirs)
    try user.sees("Theirs")
    try user.presses("u")
    try user.sees("Can't undo or redo")
    #expect(session.text == theirs)
    try user.leaves(with: "q")
  }

  @Test func aBrokenFileIsNeverOverwritten() throws {
    let session = try ProfileSession()
    let whole = session.text
    let user = try session.opens()
    _ = try session.folder.write("rubbish")
    try user.sees("Can't read the profile: profile.json:1:1: expected a value")
    try user.presses("c")
    try user.sees("Nothing is saved until this is fixed")
    #expect(session.text == "rubbish")
    _ = try session.folder.write(whole)
    try user.sees("changed on disk")
    try user.presses("y")
    try user.sees("Availability: confirmed")
    try user.leaves(with: "q")
  }

  @Test func whatCannotBeSavedStaysAndCanBeWrittenElsewhere() throws {
    let session = try ProfileSession()
    let elsewhere = try TemporaryFolder()
    let user = try session.opens(Size(120, 24))
    try user.presses("p", "Ctrl-U")
    try user.types("Kept")
    // Waits for the draft: while it is being written, the folder's removal would go unnoticed.
    try user.sees("Kept")
    let draft = session.folder.url.appending(path: ".profile.json.draft").path
    try eventually { FileManager.default.fileExists(atPath: draft) }
    session.folder.remove()
    try user.sees("outdated")
    try user.saves()
    try user.sees("Not saved")
    try user.presses("Enter")
    try user.sees("Not saved")
    try user.presses("w")
    try user.types(elsewhere.url.path + "/kept.json")
    try user.presses("Enter")
    try user.sees("Saved a copy")
    let kept = try String(contentsOf: elsewhere.url.appending(path: "kept.json"), encoding: .utf8)
    #expect(kept.contains(#""name": "Kept""#))
    try user.leaves(with: "q")
  }

  @Test func theFirstStartAsksForWhatMyStatsShows() throws {
    let folder = try TemporaryFolder()
    let user = try Program.start(
      "toprated", arguments: ["--date", "2026-11-22"],
      environment: ["XDG_DATA_HOME": folder.url.path])
    try user.sees("sample")
    try user.presses("c")
    try user.sees("Set up your profile")
    try user.selects("Job Success Score")
    try user.types("93")
    try user.saves()
    try user.sees("Job Success Score · 93%")
    try user.seesNoMore("sample")
    let path = folder.url.appending(path: "toprated/profile.json").path
    try user.leaves(with: "q")
    #expect(
      try String(contentsOfFile: path, encoding: .utf8) == """
        {
          "version": 1,
          "checkIns": [
            { "date": "2026-11-22", "score": 93 }
          ]
        }

        """)
  }

  @Test func theSampleIsNeverWritten() throws {
    let user = try Program.start("toprated", arguments: ["--demo"])
    try user.sees("sample")
    for key in ["c", "e", "a", "p", "y", "u"] {
      try user.presses(key)
      try user.sees("Sample data can't be changed.")
    }
    try user.leaves(with: "q")
  }
}
