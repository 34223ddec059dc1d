import Foundation
import Story
import Testing

@Suite struct READMETests {
  @Test func itsScreenIsTheOneTheProgramShows() throws {
    let file = Project.folder.appending(path: "README.md")
    var readme = try String(contentsOf: file, encoding: .utf8)
    let user = try Program.start("toprated", arguments: ["--demo"], size: Size(80, 24))
    try user.sees("q quit")
    if Recording.isOn,
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

  /// `TOPRATED_RECORD=1 swift test --filter READMETests` draws it again.
  @Test func itsPictureIsTheOneTheProgramShows() throws {
    let file = Project.folder.appending(path: "data/screen.svg")
    let kept = try? String(contentsOf: file, encoding: .utf8)
    let user = try Program.start("toprated", arguments: ["--demo"], size: Size(120, 40))
    try user.sees("q quit")
    if Recording.isOn { try Data(user.picture.svg.utf8).write(to: file) }
    try user.expects("the picture in data/screen.svg") { Recording.isOn || $0.svg == kept }
    try user.leaves(with: "q")
  }

  @Test func itsDialogueIsTheOneTheProgramHolds() throws {
    let file = Project.folder.appending(path: "README.md")
    var readme = try String(contentsOf: file, encoding: .utf8)
    let talk = try String(
      contentsOf: Project.folder.appending(path: "Tests/topratedTests/Texts/linear-check-in.txt"),
      encoding: .utf8)
    let start = try #require(talk.range(of: "Criteria: check-in\n")).lowerBound
    let lines = talk[start...].split(separator: "\n").prefix(6).joined(separator: "\n")
    if ProcessInfo.processInfo.environment["TOPRATED_RECORD"] != nil,
      let first = readme.range(of: "```text\nCriteria: check-in"),
      let last = readme[first.upperBound...].range(of: "\n```")
    {
      readme.replaceSubrange(first.lowerBound..<last.lowerBound, with: "```text\n\(lines)")
      try Data(readme.utf8).write(to: file)
    }
    #expect(readme.contains("```text\n\(lines)\n```"))
  }

  @Test func itNamesEveryCommand() throws {
    let readme = try String(
      contentsOf: Project.folder.appending(path: "README.md"), encoding: .utf8)
    #expect(readme.split(separator: "\n").count <= 250)
    let help = try toprated("--help").output
    let commands = help.components(separatedBy: "SUBCOMMANDS:").last ?? ""
    let names = commands.matches(of: #/\n  ([a-z-]+) /#).map { String($0.1) }
    #expect(names.count > 10)
    for name in names where name != "dashboard" {
      #expect(readme.contains("| `toprated \(name)` |"), "\(name)")
    }
  }

  /// Both commands of the quick start, without the installation.
  @Test func itsCommandsAreTheOnesThatAreTested() throws {
    let readme = try String(
      contentsOf: Project.folder.appending(path: "README.md"), encoding: .utf8)
    for line in [
      ".start/install && swift run -c release toprated", ".start/install tests && swift test -q",
    ] {
      #expect(readme.contains("```sh\n\(line)\n```"))
    }
    let script = Project.folder.appending(path: ".start/install").path
    for arguments in [[], ["tests"]] {
      let run = try run("/bin/bash", ["-n", script] + arguments)
      #expect(run.status == 0 && run.errors.isEmpty)
    }
  }
}
