import Foundation
import Story
import Testing

@Suite struct READMETests {
  @Test func itsScreenIsTheOneTheProgramShows() throws {
    let file = Project.folder.appending(path: "README.md")
    var readme = try String(contentsOf: file, encoding: .utf8)
    let user = try Program.start("toprated", arguments: ["--demo"], size: Size(80, 24))
    try user.sees("q quit")
    if ProcessInfo.processInfo.environment["TOPRATED_RECORD"] != nil,
      let start = readme.range(of: "```text\n My Stats"),
      let end = readme[start.upperBound...].range(of: "\n```")
    {
      let screen = "```text\n\(user.picture.text)"
      readme.replaceSubrange(start.lowerBound..<end.lowerBound, with: screen)
      try Data(readme.utf8).write(to: file)
    }
    try user.expects("the screen in the README") {
      readme.contains("```text\n\($0.text)\n```")
    }
    try user.leaves(with: "q")
  }

  /// `TOPRATED_RECORD=1 swift test --filter READMETests` draws it anew.
  @Test func itsPictureIsTheOneTheProgramShows() throws {
    let file = Project.folder.appending(path: "data/screen.svg")
    let isRecording = ProcessInfo.processInfo.environment["TOPRATED_RECORD"] != nil
    let snapshot = try? String(contentsOf: file, encoding: .utf8)
    let user = try Program.start("toprated", arguments: ["--demo"], size: Size(120, 40))
    try user.sees("q quit")
    if isRecording { try Data(user.picture.svg.utf8).write(to: file) }
    try user.expects("the picture in data/screen.svg") { isRecording || $0.svg == snapshot }
    try user.leaves(with: "q")
  }

  @Test func itsDialogueIsTheOneTheProgramHolds() throws {
    let readme = try String(
      contentsOf: Project.folder.appending(path: "README.md"), encoding: .utf8)
    let talk = Project.folder.appending(path: "Tests/topratedTests/Texts/linear-check-in.txt")
    let quoted = readme.components(separatedBy: "```text\nCriteria: check-in").last ?? ""
    let lines = quoted.components(separatedBy: "\n```").first ?? ""
    #expect(try String(contentsOf: talk, encoding: .utf8).contains("Criteria: check-in" + lines))
  }
}
