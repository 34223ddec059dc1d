import Foundation
import Story
import Testing

@Suite struct StatusTests {
  @Test(arguments: [("badge-pending", 0), ("on-the-way", 1), ("sparse", 2)])
  func theExitCodeIsTheVerdictWhenAskedFor(_ name: String, _ status: Int32) throws {
    let asked = try toprated("status", "--exit-code", "--date", "2026-11-22", Project.sample(name))
    #expect(asked.status == status)
    #expect(try toprated("status", "--date", "2026-11-22", Project.sample(name)).status == 0)
  }

  @Test func theExitCodeOfSeveralIsThatOfTheWorst() throws {
    for names in [["badge-pending", "sparse", "on-the-way"], ["sparse", "badge-pending"]] {
      let run = try toprated(
        ["status", "--exit-code", "--date", "2026-11-22"] + names.map(Project.sample))
      #expect(run.status == 2)
    }
  }

  @Test func severalProfilesGetALineEach() throws {
    let run = try toprated(
      "status", "--json", "--date", "2026-11-22", Project.sample("away"), "/nonexistent",
      Project.sample("sparse"))
    let lines = run.outputLines.filter { !$0.isEmpty }
    #expect(lines.count == 3)
    #expect(
      lines[0].hasPrefix("{ \"profile\": \"\(Project.sample("away"))\", \"date\": \"2026-11-22\""))
    #expect(
      lines[1]
        == #"{ "profile": "/nonexistent", "errors": ["There is no file /nonexistent."] }"#)
    #expect(lines[2].contains(#""verdict": "undetermined""#))
    #expect(run.status == 66)
  }

  @Test func oneFaultyProfileOutweighsOneThatIsMissing() throws {
    let folder = try TemporaryFolder()
    let faulty = try folder.write("rubbish")
    let run = try toprated(
      "status", "--exit-code", "--date", "2026-11-22", faulty, "/nonexistent",
      Project.sample("away"))
    #expect(run.status == 65)
    #expect(run.errors.split(separator: "\n").count == 2)
    #expect(run.output.hasPrefix("\(Project.sample("away"))\n\nTop Rated"))
  }

  @Test func standardInputThatCannotBeReadIsAFailure() throws {
    let run = try shell("exec \(path) status --json - < /")
    #expect(run.status == 74)
    #expect(run.errors == "toprated: Can't read standard input: Is a directory.\n")
  }

  /// A saved scenario's payments before today are not used, and options override the scenario.
  @Test func optionsOverrideASavedScenario() throws {
    let folder = try TemporaryFolder()
    let scenario = #"{"name": "x", "score": 50, "earn": [{"date": "2020-01-01", "amount": 5000}]}"#
    let profile = try folder.write(
      #"{"version": 1, "transactions": [], "scenarios": [\#(scenario)]}"#)
    let forecast = ["forecast", "--profile", profile, "--date", "2026-11-22", "--scenario", "x"]
    #expect(try toprated(forecast).output.contains("unknown → 50%"))
    let overridden = try toprated(forecast + ["--score", "95"]).output
    #expect(overridden.contains("unknown → 95%"))
    #expect(overridden.contains("$5,000 on 1 Jan 2020 (in the past, not used)"))
    #expect(!overridden.contains("5,000.00"))
  }

  @Test func linesOfStandardInputAreAnsweredInOrder() throws {
    let input = "{\"version\": 1}\nrubbish\n{\"version\": 1, \"badge\": \"topRated\"}"
    let run = try toprated("status", "--json", "--date", "2026-11-22", "-", input: input)
    let lines = run.outputLines.filter { !$0.isEmpty }
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix(#"{ "profile": 1, "date""#))
    #expect(lines[1] == #"{ "profile": 2, "errors": ["line 2:1:1: expected a value"] }"#)
    #expect(lines[2].hasPrefix(#"{ "profile": 3, "date": "2026-11-22", "badge": "topRated""#))
    #expect(run.errors == "toprated: line 2:1:1: expected a value\n")
    #expect(run.status == 65)
  }

  /// More lines than all cores process at a time.
  @Test func manyLinesKeepTheirOrder() throws {
    let lines = (1...600).map { $0 % 7 == 0 ? "rubbish" : #"{"version": 1, "badge": "topRated"}"# }
    let run = try toprated(
      "status", "--json", "--date", "2026-11-22", "-", input: lines.joined(separator: "\n"))
    let answers = run.output.split(separator: "\n")
    #expect(answers.count == 600)
    for (number, answer) in zip(1..., answers) {
      let kind = number % 7 == 0 ? "errors" : "date"
      #expect(answer.hasPrefix(#"{ "profile": \#(number), "\#(kind)": "#))
    }
    #expect(run.errors.split(separator: "\n").count == 600 / 7)
    #expect(run.status == 65)
  }

  /// A program that sends each line only after the previous answer need not close the pipe.
  @Test func aLineIsAnsweredBeforeTheNextOneComes() throws {
    let (process, input, output) = (Process(), Pipe(), Pipe())
    process.executableURL = URL(filePath: path)
    process.arguments = ["status", "--json", "-"]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    for number in 1...3 {
      try input.fileHandleForWriting.write(contentsOf: Data("{\"version\": 1}\n".utf8))
      let answer = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
      #expect(answer.hasPrefix("{ \"profile\": \(number), "))
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test func aTableHasARowForEach() throws {
    let names = ["on-the-way", "earnings-roll-off", "rising-talent"]
    let run = try toprated(
      ["status", "--table", "--date", "2026-11-22"] + names.map(Project.sample) + ["/nonexistent"])
    #expect(
      run.output == """
        Name               Status             Met  Qualifies     Missing
        Ana Kovač          Not yet Top Rated  6/8  from 26 Dec   Weeks, Activity
        Élodie Lefèvre     Top Rated          8/8  until 13 Dec
        Oluwaseun Adébáyọ̀  Not yet Top Rated  4/8  no date       Score, Contract, Weeks, Earnings

        """)
    #expect(run.errors == "toprated: There is no file /nonexistent.\n")
    #expect(run.status == 66)
    let sparse = try toprated("status", "--table", "--date", "2026-11-22", Project.sample("sparse"))
    #expect(sparse.outputLines[1].hasPrefix(Project.sample("sparse")))
    #expect(sparse.outputLines[1].hasSuffix("Contract?, Profile?, Available?, Holds?, Activity?"))
  }

  @Test(arguments: [([], "Sun 22 Nov 2026"), (["--date", "2026-12-26"], "Sat 26 Dec 2026")])
  func aSampleHasItsDayUnlessAnotherIsNamed(_ date: [String], _ shown: String) throws {
    let run = try toprated(["status", "--demo"] + date)
    #expect(run.outputLines.contains("Ana Kovač · \(shown)"))
  }

  /// Answers depend neither on the locale nor on the time zone.
  @Test func theSameEverywhere() throws {
    let arguments = ["status", "--json", "--date", "2026-11-22", Project.sample("away")]
    let here = try toprated(arguments)
    for environment in [["TZ": "Pacific/Kiritimati"], ["TZ": "Pacific/Pago_Pago"], ["LC_ALL": "C"]]
    {
      #expect(
        try toprated(arguments, environment: environment).output == here.output)
    }
  }

  /// Today is the local calendar day; at any moment these two zones are at least a day apart.
  @Test func todayIsTheLocalDay() throws {
    let days = try ["UTC+12", "UTC-14"].map { zone in
      let run = try toprated(
        "status", "--json", "-", input: "{\"version\": 1}", environment: ["TZ": zone])
      return String(run.output.prefix(42))
    }
    #expect(Set(days).count == 2)
  }

  @Test func aProfileOfAHundredThousandTransactionsOpens() throws {
    let folder = try TemporaryFolder()
    let one = #"{ "date": "2026-11-18", "type": "hourly", "amount": 0.01, "contract": "c" }"#
    let all = Array(repeating: one, count: 100_000).joined(separator: ",\n")
    let path = try folder.write("{\"version\": 1, \"transactions\": [\(all)]}")
    let run = try toprated("status", "--profile", path, "--date", "2026-11-22")
    #expect(run.output.contains("$1,000.00"))
    #expect(run.status == 0)
  }
}
