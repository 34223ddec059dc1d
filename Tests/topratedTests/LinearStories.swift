import Foundation
import Glibc
import Story
import Testing

/// Screen reader mode in the real program.
@Suite struct LinearStories {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = try folder.writeProfile(of: "on-the-way")
  }

  private var text: String { (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" }

  struct Talk: CustomTestStringConvertible, Sendable {
    let name: String
    let answers: [String]

    var testDescription: String { name }
  }

  static let talks = [
    Talk(
      name: "look-around",
      answers: [
        "next", "3", "weeks", "previous", "forecast", "5", "benefits", "2", "]", "today",
        "headline",
        "x",
      ]),
    Talk(
      name: "check-in",
      answers: [
        "check-in", "$1,300.50", "101", "95", "13", "0", "", "", "", "yes", "undo", "redo",
      ]),
    Talk(
      name: "what-if",
      answers: [
        "what-if", "criteria", "toggle 8", "settings", "1", "ninety", "91", "2", "50", "save",
        "busy", "esc",
        "what-ifs", "mark 1", "mark 3", "compare", "esc",
      ]),
    Talk(name: "plan", answers: ["plan", "timeline", "6", "Enter", "criteria", "today"]),
    Talk(
      name: "add",
      answers: [
        "add", "2", "262.50", "Checkout rewrite", "", "", "", "yes", "edit 5", "delete 1", "undo",
      ]),
  ]

  /// Compares all that a user sees after typing these answers in a terminal.
  @Test(arguments: talks) func isHeldInATerminal(_ talk: Talk) throws {
    let user = try start(Size(200, 160))
    for answer in talk.answers {
      try user.answers(answer)
    }
    try user.types("quit")
    try user.presses("Enter")
    try user.seesTheEnd(.code(0))
    try user.hasTheTerminalBack()
    #expect(user.output.allSatisfy { $0 >= 0x20 || $0 == 0x0A || $0 == 0x0D })
    let said = String(user.picture.text.reversed().drop { $0 == "\n" }.reversed()) + "\n"
    try Recording.expect(said, like: "topratedTests/Texts/linear-\(talk.name)")
  }

  @Test(arguments: talks) func isHeldThroughPipes(_ talk: Talk) throws {
    for options in [[], ["--ascii"]] {
      let run = try pipe(talk.answers + ["quit"], options)
      #expect(run.status == 0)
      #expect(run.errors.isEmpty)
      #expect(run.output.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A })
      #expect(run.outputLines.allSatisfy { !$0.hasSuffix(" ") })
      #expect(options.isEmpty || run.output.utf8.allSatisfy { $0 < 0x80 })
    }
  }

  @Test func theEndOfTheInputEndsItAndSavesNothing() throws {
    let before = text
    for answers in [[], ["c"], ["c", "95"], ["c", "95", "", "", "", "", "", ""]] {
      let run = try pipe(answers)
      #expect(run.status == 0)
      #expect(text == before)
    }
    let again = try pipe(["", "esc", "esc", "quit"])
    #expect(again.output.contains("Recovered an unsaved check-in"))
    #expect(again.output.contains("Enter keeps 95:"))
    #expect(try !pipe(["quit"]).output.contains("Recovered an unsaved"))
    let user = try start(Size(80, 24))
    try user.types("c")
    try user.presses("Enter", "Ctrl-D")
    try user.seesTheEnd(.code(0))
    #expect(text == before)
  }

  @Test func theEnvironmentAsksForItToo() throws {
    let run = try toprated("--demo", input: "quit\n", environment: ["ACCESSIBLE": "1"])
    #expect(run.status == 0)
    #expect(run.outputLines.dropFirst().first == "Ana Kovač, sample, Sun 22 Nov 2026.")
  }

  @Test func whatIsSavedAndCannotBeToldSaysSo() throws {
    let before = text
    let run = try shell(
      """
      cd '\(folder.url.path)'
      (until [ -e gone ]; do sleep 0.05; done; echo y) \
        | ('\(Program.path(of: "toprated"))' --linear --profile '\(path)'; echo $? > status) \
        | (sed '/^Criteria:$/q' > head; exec <&-; touch gone; sleep 0.5)
      """)
    #expect(
      run.errors == "toprated: Saved, but can't write standard output: Broken pipe. "
        + "Don't run this again.\n")
    #expect(try String(contentsOfFile: "\(folder.url.path)/status", encoding: .utf8) == "76\n")
    #expect(text != before)
  }

  @Test func whatIsNoUTF8IsAskedForAgain() throws {
    let run = try shell(
      #"printf 'import\na\377.csv\nquit\n' | exec '\#(Program.path(of: "toprated"))' --linear --demo"#
    )
    #expect(run.output.contains("That is not valid UTF-8. Type it again."))
    #expect(!run.output.contains("\u{FFFD}"))
  }

  @Test func thereIsAProfileAfterTheFirstQuestions() throws {
    let run = try toprated(
      "--linear", "--date", "2026-11-22",
      input: "c\n1240.50\n94\n12\n0\n100\nnone\nyes\nquit\n",
      environment: ["HOME": folder.url.path])
    #expect(run.output.contains("This is sample data."))
    #expect(
      run.output.contains("Badge shown, 1 none, 2 Rising Talent or 3 Top Rated. Enter leaves"))
    #expect(run.output.contains("\nSave? yes or no:\n"))
    let made = folder.url.appending(path: ".local/share/toprated/profile.json")
    let text = try String(contentsOf: made, encoding: .utf8)
    #expect(text.contains(#""eligibleWeeks": 12"#))
  }

  @Test func whatIsChangedOutsideIsToldAtTheNextPrompt() throws {
    let user = try start(Size(120, 60))
    _ = try folder.write(text.replacing("Ana Kovač", with: "Bea Kovač"))
    try user.answers("headline")
    try user.sees("changed on disk")
    try user.sees("Bea Kovač, Sun 22 Nov 2026.")
    try user.answers("c")
    try user.answers("")
    try user.answers("95")
    _ = try folder.write(text.replacing("Bea Kovač", with: "Cleo Kovač"))
    try user.answers("")
    try user.sees("Job Success Score: yours 95, on disk empty")
    try user.answers("keep")
    try user.sees("Enter keeps 95:")
    try user.answers("ctrl-s")
    try user.sees("Check-in of 22 Nov 2026: Job Success Score 95, u undoes")
    #expect(text.contains("Cleo") && text.contains(#""score": 95"#))
  }

  @Test func whatCannotBeSavedIsAskedAboutAndCanBeWrittenElsewhere() throws {
    let elsewhere = try TemporaryFolder()
    let user = try start(Size(120, 80))
    for answer in ["p", "Kept", "", "", ""] { try user.answers(answer) }
    try user.sees("Save? yes or no:")
    folder.remove()
    try user.answers("yes")
    try user.sees("Not saved.")
    try user.sees("Your change: person: name Ana Kovač to Kept.")
    for answer in ["try again", "save a copy", elsewhere.url.path + "/kept.json"] {
      try user.answers(answer)
    }
    try user.sees("Saved a copy: \(elsewhere.url.path)/kept.json")
    let kept = try String(contentsOf: elsewhere.url.appending(path: "kept.json"), encoding: .utf8)
    #expect(kept.contains(#""name": "Kept""#))
  }

  @Test func aFileOfUpworkIsShownAskedAboutAndTakenIn() throws {
    let exports = Project.folder.appending(path: "Tests/ProfileStoreTests/Fixtures/exports").path
    let run = try pipe(["import", "nofile", "\(exports)/week\t", "", "import", "undo", "quit"])
    #expect(run.output.contains("There is no file nofile."))
    #expect(run.output.contains("File. Enter previews \(exports)/weekly.csv:"))
    #expect(run.output.contains("Hourly, Hourly, 3 rows, $662.50, none, 1 row, $100.00"))
    #expect(run.output.contains("Import: 4 new payments from weekly.csv, u undoes"))
    #expect(run.output.contains("Undone: import: 4 new payments"))
  }

  @Test func nothingInTheFileSteersTheTerminal() throws {
    let path = try folder.write(
      #"{"version": 1, "freelancer": {"name": "a\u001b[2Jb\u009bc\u202ed\u0007"}}"#)
    let run = try toprated(
      "--linear", "--profile", path, input: "p\n\u{1B}[31mX\u{07}\n\u{1B}\nesc\n\u{1B}[A\nquit\n")
    #expect(run.output.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A })
    #expect(!run.output.unicodeScalars.contains { (0x80...0x9F).contains($0.value) })
    #expect(!run.output.unicodeScalars.contains("\u{202E}"))
  }

  private func start(_ size: Size) throws -> LiveScreen {
    let user = try Program.start(
      "toprated", arguments: ["--linear", "--profile", path, "--date", "2026-11-22"], size: size)
    try user.isAsked()
    return user
  }

  private func pipe(_ answers: [String], _ options: [String] = []) throws -> Run {
    let all = ["--linear", "--profile", path, "--date", "2026-11-22"] + options
    let typed = answers.map { "'\($0)\n'" }.joined(separator: " ")
    return try shell(
      "printf %s \(typed.isEmpty ? "''" : typed) | LANG=C.UTF-8 '\(Program.path(of: "toprated"))' "
        + all.map { "'\($0)'" }.joined(separator: " "))
  }
}

extension LiveScreen {
  /// Waits until the program asks for an answer.
  fileprivate func isAsked(below row: Int = -1) throws {
    try expectsAnswer { picture in
      guard let cursor = picture.cursor, cursor.row > row else { return false }
      return picture.text.split(separator: "\n", omittingEmptySubsequences: false)[cursor.row]
        .hasSuffix(":")
    }
  }

  /// Types a line and waits for the next prompt.
  fileprivate func answers(_ answer: String) throws {
    let row = picture.cursor?.row ?? -1
    try types(answer)
    try presses("Enter")
    try isAsked(below: row)
  }

  private func expectsAnswer(until isReached: (Picture) -> Bool) throws {
    let isAsked = settle(until: isReached)
    try #require(isAsked, "wanted a question\n\(picture.text)")
  }
}
