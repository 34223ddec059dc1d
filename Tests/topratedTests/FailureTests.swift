import Foundation
import Testing

/// Bad input gets a clear message on standard error, its own exit status, and nothing else.
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
    Wrong("status", "--date", "2026-02-30", says: "'2026-02-30' is invalid"),
    Wrong("status", "--nonsense", says: "--nonsense"),
    Wrong("status", "-", says: "- reads JSON lines; add --json"),
    Wrong("status", "--demo", "--profile", "x", says: "name two profiles"),
    Wrong("dashboard", "--json", says: "use toprated status --json"),
    Wrong("forecast", "--demo", "--score", "101", says: "'101' is invalid"),
    Wrong("forecast", "--demo", "--earn", "2026-11-21=5", says: "lies before 2026-11-22"),
    Wrong("forecast", "--demo", "--earn", "2026-11-23=0", says: "is invalid"),
    Wrong("forecast", "--demo", "--scenario", "none", says: "there is none of that name"),
    Wrong(
      "forecast", "--demo", "--available", "asNeeded", "--available-from", "2027-01-01",
      says: "two availabilities"),
    Wrong("dashboard", says: "the dashboard needs a terminal"),
  ])
  func wrongUsage(_ wrong: Wrong) throws {
    let run = try toprated(wrong.arguments)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(wrong.says))
    #expect(run.errors.split(separator: "\n").allSatisfy { $0.hasPrefix("toprated: ") })
  }

  @Test(arguments: ["status", "forecast", "plan", "check"]) func aMissingProfile(_ command: String)
    throws
  {
    let none = try toprated(command)
    #expect(none.status == 66)
    #expect(none.output.isEmpty)
    #expect(none.errors.contains("there is no profile yet"))
    #expect(none.errors.contains("toprated --demo"))
    let named = try toprated(command, "--profile", "/nonexistent.json")
    #expect(named.status == 66)
    #expect(named.errors.hasPrefix("toprated: /nonexistent.json: there is no profile yet; "))
  }

  @Test(arguments: ["status", "forecast", "plan", "check"]) func everyFaultOfAProfile(
    _ command: String
  )
    throws
  {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
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
    defer { folder.remove() }
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

  @Test func anAnswerThatCannotBeWrittenIsAFailure() throws {
    let run = try shell("exec \(path) status --demo > /dev/full")
    #expect(run.status == 74)
    #expect(run.errors == "toprated: standard output: cannot be written: No space left on device\n")
  }
}
