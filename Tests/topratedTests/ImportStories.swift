import Foundation
import Story
import Testing

/// Taking in a file of Upwork from the dashboard.
@Suite struct ImportStories {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = try folder.copy(of: "on-the-way")
    let rows = ["2026-11-07,Shop,10:00,400.00,", "2026-11-14,Shop,5:00,200.00,"]
    _ = try folder.write(
      "Date,Contract,Hours,Amount,Payment type\n" + rows.joined(separator: "\n"),
      to: "weekly summary.csv")
    _ = try folder.write("Date,Contract,Hours,Amount,Payment type\n?,Shop,1,1,\n", to: "faulty.csv")
  }

  private var bytes: Data { (try? Data(contentsOf: URL(filePath: path))) ?? Data() }

  @Test(arguments: [Size(80, 24), Size(40, 12)])
  func itIsShownAskedAndOneStep(_ size: Size) throws {
    defer { folder.remove() }
    let before = bytes
    let user = try Program.start(
      "toprated", arguments: ["--profile", path, "--date", "2026-11-22"], size: size)
    try user.sees("My Stats")
    try user.presses("i")
    try user.sees("a CSV that Upwork gives out")
    try user.pastes(folder.url.path + "/wee")
    try user.presses("Tab", "Enter")
    try user.sees("nothing is written")
    #expect(bytes == before)
    try user.presses("y")
    try user.seesNoMore("nothing is written")
    try user.sees("import: 2 transactions")
    #expect(String(decoding: bytes, as: UTF8.self).contains(#""amount": 400"#))
    try user.presses("u")
    try user.sees("taken back: import")
    #expect(bytes == before)
    try user.leaves(with: "q")
  }

  @Test func whatIsWrongIsSaidAndNothingIsWritten() throws {
    defer { folder.remove() }
    let before = bytes
    let user = try Program.start("toprated", arguments: ["--profile", path], size: Size(120, 24))
    try user.sees("My Stats")
    try user.presses("i")
    try user.sees("a CSV that Upwork gives out")
    try user.pastes(folder.url.path + "/faulty.csv")
    try user.presses("Enter")
    try user.sees("faulty.csv:2: Date:")
    try user.presses("Ctrl-U", "x", "Enter")
    try user.sees("x: there is no such file")
    try user.presses("Esc")
    try user.seesNoMore("there is no such file")
    try user.leaves(with: "q")
    #expect(bytes == before)
  }
}
