import Foundation
import Story
import Testing

/// Bad input gives a clear message on standard error, its own exit status, and nothing else.
@Suite struct FailureTests {
  struct Wrong: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let says: String

    init(_ arguments: String..., says: String) {
      self.arguments = arguments
      self.says = says
    }

    var testDescription: String { arguments.joined(separator: " ") }
  }

  @Test(arguments: [
    Wrong("status", "--date", "2026-13-01", says: "--date 2026-13-01: must be a day, such as"),
    Wrong("status", "--date", "02/03/2026", says: "can mean 2 Mar or 3 Feb"),
    Wrong("status", "--date", "--json", says: "--date needs a value: it must be a day"),
    Wrong(
      "status", "--profile", "", says: "--profile needs a value: it must be the path of a file"),
    Wrong("status", "--nonsense", says: "--nonsense"),
    Wrong("status", "-", says: "- reads JSON lines and needs --json"),
    Wrong("status", "--demo", "--profile", "x", says: "two different profiles"),
    Wrong("dashboard", "--json", says: "Use toprated status --json"),
    Wrong(
      "forecast", "--demo", "--score", "101",
      says: "--score 101: must be a whole number from 0 to 100"),
    Wrong("forecast", "--demo", "--earn", "2026-11-21=5", says: "must be 2026-11-22 or later"),
    Wrong("forecast", "--demo", "--earn", "2026-11-23=0", says: "must have an amount above 0"),
    Wrong("forecast", "--demo", "--earn", "X", says: "must be a day and an amount, such as"),
    Wrong("forecast", "--demo", "--weekly-earnings", "-1", says: "must be 0 or more"),
    Wrong(
      "forecast", "--demo", "--score", says: "--score needs a value: it must be a whole number"),
    Wrong(
      "forecast", "--demo", "--score=", says: "--score needs a value: it must be a whole number"),
    Wrong("forecast", "--demo", "--assume", "activity", says: "must be activity=met or"),
    Wrong("record", "refund", "-50", says: "must be 0 or more: type the amount without the minus"),
    Wrong("record", "earning", "-5", says: "must be 0 or more: type the amount without the minus"),
    Wrong("record", "earning", says: "The amount is missing: it must be an amount of 0 or more"),
    Wrong("record", "earning", "0,500", says: "amount 0,500: must be an amount"),
    Wrong("check-in", "--score", "101", says: "must be a whole number from 0 to 100, or none"),
    Wrong("check-in", "--eligible-weeks", "17", says: "must be a whole number from 0 to 16"),
    Wrong("check-in", "--badge", "gold", says: "must be one of none, risingTalent, topRated"),
    Wrong("due", "--within", "-1", says: "must be a whole number from 0 to 730"),
    Wrong("export", "--demo", says: "--format needs a value: it must be one of json, csv"),
    Wrong(
      "dashboard", "--theme", "nope", says: "--theme nope: must be one of auto, light, dark, mono"),
    Wrong("status", "--demo", "nobody", says: "--demo nobody: must be one of away, badge-pending"),
    Wrong("completions", "tcsh", says: "must be one of bash, zsh, fish"),
    Wrong("status", "--json=5", says: "--json takes no value"),
    Wrong(
      "forecast", "--demo", "--scenario", "none",
      says: "There is no what-if \"none\". Saved what-ifs"),
    Wrong(
      "forecast", "--demo", "--available", "asNeeded", "--available-from", "2027-01-01",
      says: "two different availabilities"),
    Wrong("dashboard", says: "The dashboard needs a terminal"),
  ])
  func wrongUsage(_ wrong: Wrong) throws {
    let run = try toprated(wrong.arguments)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(wrong.says))
    #expect(run.errors.split(separator: "\n").allSatisfy { $0.hasPrefix("toprated: ") })
    #expect(!run.errors.unicodeScalars.contains { (0x2400...0x2421).contains($0.value) })
  }

  @Test(arguments: ["status", "forecast", "plan", "check"]) func aMissingProfile(_ command: String)
    throws
  {
    let none = try toprated(command)
    #expect(none.status == 66)
    #expect(none.output.isEmpty)
    #expect(none.errors.contains("You have no profile yet"))
    #expect(none.errors.contains("toprated --demo"))
    let named = try toprated(command, "--profile", "/nonexistent.json")
    #expect(named.status == 66)
    #expect(
      named.errors == "toprated: The profile /nonexistent.json does not exist. Check the name, or "
        + "create it with toprated check-in --profile /nonexistent.json.\n")
  }

  @Test(arguments: ["status", "forecast", "plan", "check"]) func everyFaultOfAProfile(
    _ command: String
  )
    throws
  {
    let folder = try TemporaryFolder()
    let text =
      #"{"version": 1, "badge": "gold", "checkIns": [{"date": "2026-11-31", "score": 120}]}"#
    let path = try folder.write(text)
    let run = try toprated(command, "--profile", path)
    #expect(run.status == 65)
    #expect(run.output.isEmpty)
    #expect(
      run.errors == """
        toprated: \(path): badge: "gold" is not one of none, risingTalent, topRated
        toprated: \(path): checkIns[0].date: "2026-11-31" is not a date from 1970-01-01 to 2199-12-31, written YYYY-MM-DD
        toprated: \(path): checkIns[0].score: 120 is not a whole number from 0 to 100

        """)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
  }

  @Test func nothingOfAFileReachesTheTerminalRaw() throws {
    let folder = try TemporaryFolder()
    let name = #"{"version": 1, "freelancer": {"name": "a\u001b[31mb"}, "badge": "\u009b5m"}"#
    let faulty = try folder.write(name.replacing(#"\u009b"#, with: "\u{9B}"))
    let sound = try folder.write(name.replacing(#"\u009b5m"#, with: "none"), to: "sound.json")
    for run in [
      try toprated("status", "--profile", faulty), try toprated("status", "--profile", sound),
      try toprated("status", "--profile", "/tmp/\u{1B}[31m"), try toprated("\u{1B}[31m"),
    ] {
      let scalars = (run.output + run.errors).unicodeScalars
      #expect(
        !scalars.contains { $0.value < 0x20 && $0 != "\n" || (0x7F..<0xA0).contains($0.value) })
    }
  }

  @Test(arguments: [
    "status --demo", "--help", "--version", "help status", "help", "record", "man",
    "completions bash", "record earning --help",
  ])
  func anAnswerThatCannotBeWrittenIsAFailure(_ command: String) throws {
    for (output, reason) in [
      ("> /dev/full", "No space left on device"), (">&-", "Bad file descriptor"),
    ] {
      let run = try shell("exec \(path) \(command) \(output)")
      #expect(run.status == 74)
      #expect(run.errors == "toprated: Can't write standard output: \(reason).\n")
    }
  }
}
