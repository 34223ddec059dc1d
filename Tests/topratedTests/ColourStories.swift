import Foundation
import Story
import Testing

/// Colour and glyphs are used only where they are wanted and can be shown.
@Suite struct ColourStories {
  /// Options and environments that ask for no colour.
  static let plain: [(options: [String], environment: [String: String])] = [
    ([], ["NO_COLOR": "1"]), (["--no-color"], [:]), (["--theme", "mono"], [:]),
    ([], ["TERM": "vt100"]), ([], ["TERM": "xterm-mono"]),
    (["--theme", "dark"], ["TERM": "vt220"]),
    (["--no-color"], ["COLORTERM": "truecolor", "CLICOLOR_FORCE": "1"]),
  ]

  @Test(arguments: plain.indices) func thereIsNoneWhereNoneIsWanted(_ index: Int) throws {
    let (options, environment) = ColourStories.plain[index]
    let user = try Program.start(
      "toprated", arguments: ["--demo"] + options, environment: environment)
    try user.sees("✗ Eligible weeks", .reverse)
    try user.presses("f", "w", "Space", "v", "?")
    try user.sees("Help")
    try user.leaves(with: "q")
    #expect(coloursSpoken(user.output).isEmpty)
  }

  @Test func anEmptyNO_COLORSaysNothing() throws {
    let user = try Program.start(
      "toprated", arguments: ["--demo"], environment: ["NO_COLOR": ""])
    try user.sees("✓", in: .indexed(28))
    try user.leaves(with: "q")
  }

  static let locales: [(isUTF8: Bool, environment: [String: String])] = [
    (true, ["LANG": "C.UTF-8"]), (true, ["LANG": "C", "LC_ALL": "C.UTF-8"]),
    (true, ["LANG": "C", "LC_CTYPE": "C.UTF-8"]),
    (false, ["LANG": "C"]), (false, ["LC_ALL": "C"]), (false, ["LC_ALL": "POSIX"]),
    (false, ["LANG": ""]), (false, ["LANG": "en_US.ISO-8859-1"]),
    (false, ["LC_CTYPE": "POSIX"]), (false, ["LANG": "\u{1B}[31m"]),
  ]

  @Test(arguments: locales.indices) func withoutUTF8EverythingIsASCII(_ index: Int) throws {
    let (isUTF8, environment) = ColourStories.locales[index]
    let user = try opensDashboard(on: "on-the-way", environment: environment)
    try user.sees(isUTF8 ? "Ana Kovač" : "Ana Kovac")
    try user.sees(isUTF8 ? "›✗ Eligible weeks" : ">x Eligible weeks", .reverse)
    try user.presses("f", "v", "?")
    try user.sees("Help")
    try user.leaves(with: "q")
    #expect(user.output.allSatisfy { $0 < 0x80 } == !isUTF8)
    let status = try toprated(["status", "--demo"], environment: environment)
    #expect(status.output.utf8.allSatisfy { $0 < 0x80 } == !isUTF8)
  }

  @Test func asciiCanBeAskedFor() throws {
    let user = try Program.start("toprated", arguments: ["--demo", "--ascii"])
    try user.sees(">x Eligible weeks", .reverse)
    try user.leaves(with: "q")
    #expect(user.output.allSatisfy { $0 < 0x80 })
  }

  /// Commands that print no escape sequence into a pipe or file, whatever the environment asks for.
  static let commands: [[String]] =
    [
      ["status"], ["status", "--json"], ["status", "--short"], ["status", "--table"], ["forecast"],
      ["forecast", "--json", "--score", "80"], ["plan"], ["plan", "--json"], ["due"], ["check"],
      ["info"], ["man"], ["--help"], ["help", "status"], ["--version"], ["frobnicate"],
      ["set", "badge", "gold"], ["undo"], ["import", "nofile"], ["dashboard"], [],
    ] + ["json", "csv", "ics", "markdown", "html"].map { ["export", "--format", $0] }
    + ["bash", "zsh", "fish"].map { ["completions", $0] }

  @Test(arguments: commands) func nothingSteersATerminalThroughAPipe(_ command: [String]) throws {
    let folder = try TemporaryFolder()
    let eager = [
      "HOME": folder.url.path, "TERM": "xterm-256color", "CLICOLOR_FORCE": "1", "FORCE_COLOR": "3",
      "CLICOLOR": "1",
      "COLORTERM": "truecolor",
    ]
    let run = try toprated(command, environment: eager)
    #expect(!(run.output + run.errors).contains("\u{1B}"))
    #expect(!(run.output + run.errors).isEmpty)
    if ["dashboard", nil].contains(command.first) { #expect(run.status == 64) }
  }

  /// If only input or only output is a terminal, reports an error and draws nothing.
  @Test(arguments: ["</dev/null", "| cat", "> out", "< /dev/null > out"])
  func halfATerminalIsNone(_ other: String) throws {
    let folder = try TemporaryFolder()
    let script = "'\(path)' --demo \(other); echo \"end $?\"; test ! -s out && echo nothing"
    let user = try Program.start(
      "/bin/bash", arguments: ["-o", "pipefail", "-c", script], in: folder.url.path,
      size: Size(120, 24))
    try user.sees("toprated: The dashboard needs a terminal. Without one,")
    try user.sees("end 64")
    try user.sees("nothing")
    try user.seesTheEnd(.code(0))
    #expect(!user.output.contains(0x1B))
    try user.hasTheTerminalBack()
  }
}
