import Foundation
import Story
import Testing

/// Importing an Upwork file from the dashboard.
@Suite struct ImportStories {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = try folder.writeProfile(of: "on-the-way")
    let rows = ["2026-11-07,Shop,10:00,400.00,", "2026-11-14,Shop,5:00,200.00,"]
    _ = try folder.write(
      "Date,Contract,Hours,Amount,Payment type\n" + rows.joined(separator: "\n"),
      to: "weekly summary.csv")
    _ = try folder.write("Date,Contract,Hours,Amount,Payment type\n?,Shop,1,1,\n", to: "faulty.csv")
  }

  private var bytes: Data { (try? Data(contentsOf: URL(filePath: path))) ?? Data() }

  @Test(arguments: [(Size(80, 24), "Enter"), (Size(40, 12), "y")])
  func itIsShownAskedAndOneStep(_ size: Size, _ key: String) throws {
    let before = bytes
    let user = try Program.start(
      "toprated", arguments: ["--profile", path, "--date", "2026-11-22"], size: size)
    try user.sees("My Stats")
    try user.presses("i")
    try user.sees("A CSV file from Upwork")
    try user.pastes(folder.url.path + "/wee")
    try user.presses("Tab", "Enter")
    try user.sees("nothing saved yet")
    #expect(bytes == before)
    try user.presses(key)
    try user.seesNoMore("nothing saved yet")
    try user.sees("Import: 2 new payments")
    #expect(String(decoding: bytes, as: UTF8.self).contains(#""amount": 400"#))
    try user.presses("u")
    try user.sees("Undone: import")
    #expect(bytes == before)
    try user.leaves(with: "q")
  }

  /// The path of "weekly summary.csv" as a shell, file manager or browser gives it; `DIR` is its
  /// folder, which is also the home folder.
  @Test(arguments: [
    "DIR/weekly summary.csv", "  DIR/weekly summary.csv ", "'DIR/weekly summary.csv'",
    "'DIR/weekly summary.csv' ", "\"DIR/weekly summary.csv\"", "\"DIR/weekly summary.csv",
    "DIR/weekly\\ summary.csv", "file://DIR/weekly%20summary.csv",
    "file://localhostDIR/weekly%20summary.csv", "FILE://DIR/weekly summary.csv",
    "~/weekly summary.csv", "'~/weekly summary.csv'", "~/weekly\\ summary.csv",
    "'DIR/it'\\''s 100%.csv'", "DIR/it\\'s\\ 100%.csv", "DIR/it's 100%.csv",
    "file://DIR/it's%20100%25.csv", "~/back\\slash.csv", "'~/odd name'\t", "~/odd\\ na\t",
  ])
  func aPathMayBePastedOrDragged(_ typed: String) throws {
    let rows = "Date,Contract,Hours,Amount\n2026-11-07,Shop,10:00,400.00\n"
    for name in ["it's 100%.csv", "back\\slash.csv", "odd name.csv"] {
      _ = try folder.write(rows, to: name)
    }
    let path = typed.replacing("DIR", with: folder.url.path)
    let run = try toprated(
      "--linear", "--profile", self.path, "--date", "2026-11-22",
      input: "import\n\(path)\n\(path.hasSuffix("\t") ? "\n" : "")",
      environment: ["HOME": folder.url.path])
    #expect(run.output.contains("nothing saved yet"), Comment(rawValue: run.output))
  }

  @Test func whatIsWrongIsSaidAndNothingIsWritten() throws {
    let before = bytes
    let user = try Program.start("toprated", arguments: ["--profile", path], size: Size(120, 24))
    try user.sees("My Stats")
    try user.presses("i")
    try user.sees("A CSV file from Upwork")
    try user.pastes(folder.url.path + "/faulty.csv")
    try user.presses("Enter")
    try user.sees("faulty.csv:2: Date:")
    try user.presses("Ctrl-U", "x", "Enter")
    try user.sees("There is no file")
    try user.presses("Esc")
    try user.seesNoMore("There is no file")
    try user.leaves(with: "q")
    #expect(bytes == before)
  }

  /// Checks the completed text and the choices that are shown.
  @Test func tabCompletesAsFarAsNamesAgree() throws {
    for name in ["alpha.csv", "alps.csv", "beta one.csv", ".hidden.csv", "Überweisungen.csv"] {
      try folder.write("", to: name)
    }
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "inner"), withIntermediateDirectories: false)
    try folder.write("", to: "inner/only.csv")
    let user = try Program.start(
      "toprated", arguments: ["--profile", path], environment: ["HOME": folder.url.path],
      in: folder.url.path, size: Size(120, 24))
    try user.sees("q quit")
    try user.opens("Import")
    for (typed, path, choices) in [
      ("a", "alp", ["alpha.csv", "alps.csv"]), ("alpha", "alpha.csv", []),
      ("b", "beta one.csv", []), (".h", ".hidden.csv", []), ("i", "inner/", []),
      ("inner/", "inner/only.csv", []), ("./in", "./inner/", []), ("Ü", "Überweisungen.csv", []),
      ("~/al", "\(folder.url.path)/alp", ["alpha.csv"]), ("zzz", "zzz", []),
      ("nowhere/x", "nowhere/x", []),
    ] {
      try user.presses("Ctrl-U")
      try user.types(typed)
      try user.presses("Tab")
      for choice in choices { try user.sees(choice) }
      // Shows that the text ends where it was completed.
      try user.types("|")
      try user.sees("file  \(path)|")
    }
    try user.presses("Ctrl-U", ".", "/", "Tab")
    try user.sees("beta one.csv")
    try user.seesNoMore(".hidden")
    try user.does("back")
    try user.seesNoMore("─ Import")
    try user.leaves(with: "q")
  }
}
