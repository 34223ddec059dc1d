import Foundation
import Story
import Testing

/// Hostile text in profiles, files, arguments and the environment, in the output of commands.
@Suite struct HostileTextTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  static let commands: [[String]] =
    [
      ["status"], ["status", "--short"], ["status", "--json"], ["status", "--table"], ["forecast"],
      ["plan"], ["due"], ["check"], ["info"], ["forecast", "--scenario", "x\u{1B}[31m"],
      ["set", "freelancer.name\u{9B}", "x"], ["record", "earning", "5\u{1B}"],
      ["status", "--date", "\u{202E}2026"],
    ] + ["json", "csv", "ics", "markdown", "html"].map { ["export", "--format", $0] }

  @Test(arguments: commands) func nothingOfTheProfileIsPrintedRaw(_ command: [String]) throws {
    let texts = [HostileText.texts.joined()] + HostileText.texts.suffix(1)
    for text in texts {
      let profile = try folder.write(try HostileText.profile(text))
      let run = try toprated(command + ["--profile", profile])
      let printed = run.output + run.errors
      // RFC 4180 and RFC 5545 end lines with a carriage return and a line feed.
      let hasReturns = command.contains("csv") || command.contains("ics")
      let dangerous = HostileText.found(in: hasReturns ? printed.withoutReturns : printed)
      #expect(dangerous.isEmpty, "\(dangerous)")
      #expect(!printed.isEmpty || command == ["due"])
    }
  }

  @Test func aNameIsShownWithStandIns() throws {
    let profile = try folder.write(try HostileText.profile("a\u{1B}[31m\u{7F}\u{9B}\u{202E}b"))
    let run = try toprated("status", "--profile", profile)
    #expect(run.output.contains("a\u{FFFD}[31m\u{FFFD}\u{FFFD}\u{FFFD}b"))
  }

  @Test func nothingTypedIsPrintedRaw() throws {
    let profile = try folder.writeProfile(of: "on-the-way")
    // An argument cannot contain a zero byte.
    for text in HostileText.texts.map({ $0.replacing("\0", with: "") }) {
      for command in [
        ["set", "freelancer.name", text], ["set", text, "x"], ["record", "hold", "--reason", text],
        ["record", "earning", "5", "--contract", text, "--reference", text],
        ["check-in", "--score", "94", "--note", text], ["undo"], ["undo", "--redo"],
      ] {
        let run = try toprated(command + ["--profile", profile])
        #expect(HostileText.found(in: run.output + run.errors).isEmpty, "\(command)")
        #expect(!(run.output + run.errors).isEmpty)
      }
    }
  }

  /// The cells, header and name of an import.
  @Test func nothingOfAnImportIsPrintedRaw() throws {
    let profile = try folder.writeProfile(of: "on-the-way")
    for (index, text) in HostileText.texts.enumerated() {
      let cell = "\"" + text.replacing("\"", with: "\"\"") + "\""
      let header = "Date,Ref ID,Type,Amount,Description,Team"
      let sound = "\(header)\n\"Nov 20, 2026\",\(cell),\(cell),5.00,\(cell),\(cell)\n"
      let faulty = "\(header)\n\(cell),1,Hourly,\(cell),x,y\n"
      let strange = "\(header),\(cell)\n\(cell)"
      for (number, content) in [sound, faulty, strange, cell, "Date,Contract,\(cell)"].enumerated()
      {
        let name = "\(index)\u{1B}[31m\u{202E}\(number).csv"
        let run = try toprated(
          "import", "--dry-run", try folder.write(content, to: name), "--profile", profile)
        #expect(HostileText.found(in: run.output + run.errors).isEmpty)
        #expect(run.status == (number == 0 ? 0 : 65))
      }
    }
  }

  @Test func neitherAreFileNamesNorTheEnvironment() throws {
    for text in HostileText.texts.map({ $0.replacing("\0", with: "") }) {
      let odd = "/nowhere/\(text)/profile.json"
      for run in [
        try toprated("status", "--profile", odd),
        try toprated("status", environment: ["TOPRATED_PROFILE": odd]),
        try toprated("info", environment: ["TOPRATED_PROFILE": odd, "XDG_CONFIG_HOME": odd]),
        try toprated("status", environment: ["HOME": odd]),
        try toprated("info", environment: ["XDG_DATA_HOME": odd, "HOME": odd]),
        try toprated("export", "--demo", "--format", "csv", "--output", odd),
        try toprated("dashboard", "--theme", text), try toprated("frobnicate" + text),
        try toprated("status", "--" + text),
      ] {
        let printed = run.output + run.errors
        #expect(HostileText.found(in: printed).isEmpty, "\(printed.debugDescription)")
        #expect(!printed.isEmpty)
      }
    }
  }
}

extension String {
  fileprivate var withoutReturns: String { replacing("\r\n", with: "\n") }
}
