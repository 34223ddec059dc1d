import Foundation
import Story
import Testing

@Suite struct ExportTests {
  private static let formats = ["json", "csv", "ics", "markdown", "html"]

  /// Writes a profile with markup, formulas, delimiters, right-to-left and combining characters.
  private func hostile(in folder: TemporaryFolder) throws -> [String] {
    let name = #"=<script>alert(1)</script>&\"' \u202e|;,\\ [a](b) \n\u001b[31m"#
    let path = try folder.write(
      #"""
      {
        "version": 1,
        "freelancer": { "name": "\#(name)", "title": "</title><style>*{}" },
        "firstContract": "2026-10-01",
        "transactions": [
          { "date": "2026-11-01", "type": "hourly", "amount": 5, "contract": "=1+1" },
          { "date": "2026-11-02", "type": "refund", "amount": -5, "contract": "=\u0301,\u0301" },
          { "date": "2026-11-03", "type": "other", "amount": 1234.5, "contract": "a \"b\" c" },
          { "date": "2026-11-04", "type": "bonus", "amount": 1, "contract": "a\nb", "reference": "7" }
        ],
        "contracts": [
          { "client": "\#(name)", "title": "</svg>", "firstPaid": "2026-10-01",
            "ended": "2026-10-05", "stars": 1 }
        ]
      }
      """#)
    return ["export", "--profile", path, "--date", "2026-11-22", "--format"]
  }

  @Test func anotherProgramReadsTheCalendar() throws {
    let calendar = try toprated("export", "--demo", "--format", "ics").output
    #expect(
      try python("calendar_entries", calendar) == """
        2026-11-28 | plan-keepScore-1 | 7 | Top Rated: from 28 Nov keep your score at 90% or more for \
        5 weeks, until 26 Dec
        2026-12-26 | qualifies | 7 | Top Rated: you would qualify
        2026-12-26 | eligibleWeeks-met | 7 | Top Rated, Eligible weeks: met on 26 Dec if your score \
        holds
        2026-12-26 | plan-propose-1 | 7 | Top Rated: by 26 Dec send a proposal
        2027-03-02 | earnings-lapses | 7 | Top Rated, Earnings, 12 months: drops below $1,000 on 2 Mar \
        unless you earn more
        2026-11-27 | check-in | 0 | Top Rated: check in | weekly

        """)
  }

  @Test(arguments: ["away", "rising-talent", "sparse", "badge-pending", "three-weak-weeks"])
  func everyCalendarHasEntriesInShortLines(_ name: String) throws {
    let run = try toprated(
      "export", "--format", "ics", "--profile", Project.sample(name), "--date", "2026-11-22")
    #expect(try !python("calendar_entries", run.output).isEmpty)
    let lines = run.output.utf8.split(separator: UInt8(ascii: "\n"))
    #expect(lines.allSatisfy { $0.last == UInt8(ascii: "\r") && $0.count <= 76 })
  }

  /// A calendar then moves an entry instead of adding a second one.
  @Test func anEntryIsTheSameOneWhateverDayItIsExportedOn() throws {
    let exports = try ["2026-11-22", "2026-12-01"].map { day in
      try toprated("export", "--demo", "--format", "ics", "--date", day).output
        .split(separator: "\r\n").filter {
          $0.hasPrefix("UID:qualifies") || $0.hasPrefix("UID:earnings")
        }
    }
    #expect(exports[0].count == 2)
    #expect(exports[0] == exports[1])
  }

  @Test(arguments: ["on-the-way", "away", "rising-talent", "sparse", "earnings-roll-off"])
  func everyPageIsWellFormed(_ name: String) throws {
    let run = try toprated(
      "export", "--format", "html", "--profile", Project.sample(name), "--date", "2026-11-22")
    #expect(try python("page_text", run.output).contains("All eight"))
  }

  @Test func namesAreNoMarkup() throws {
    let folder = try TemporaryFolder()
    let export = try hostile(in: folder)
    let page = try toprated(export + ["html"])
    #expect(!page.output.contains("<script"))
    let texts = try python("page_text", page.output)
    #expect(texts.contains(#"=<script>alert(1)</script>&"' \#u{FFFD}|;,\ [a](b)  \#u{FFFD}[31m"#))
    let markdown = try toprated(export + ["markdown"]).outputLines[2]
    #expect(
      markdown == #"Sun 22 Nov 2026 · =\<script\>alert(1)\</script\>\&"' \#u{FFFD}\|;,\\ "#
        + #"\[a\](b)  \#u{FFFD}\[31m · \</title\>\<style\>\*{}"#)
    #expect(try python("calendar_entries", toprated(export + ["ics"]).output).contains("Top Rated"))
  }

  @Test func contractsAreNoFormulas() throws {
    let folder = try TemporaryFolder()
    let run = try toprated(hostile(in: folder) + ["csv", "--what", "transactions"])
    #expect(
      run.output.replacing("\r\n", with: "\n") == """
        date,type,amount,contract,reference,featured,estimate,expires
        2026-11-01,hourly,5.00,'=1+1,,,,2027-11-01
        2026-11-02,refund,-5.00,"'=\u{301},\u{301}",,,,2027-11-02
        2026-11-03,other,1234.50,"a ""b"" c",,,,
        2026-11-04,bonus,1.00,a b,7,,,2027-11-04

        """)
  }

  /// Includes fullwidth signs, which spreadsheets accept, too.
  @Test(arguments: ["=", "+", "-", "@", "＝", "＋", "－", "＠"])
  func everySignOfAFormulaIsDisarmed(_ sign: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      #"""
      {"version": 1, "transactions": [{"date": "2026-11-01", "type": "hourly", "amount": 5,
        "contract": "\#(sign)1", "reference": "\#(sign)2"}]}
      """#)
    let run = try toprated(
      "export", "--profile", path, "--date", "2026-11-22", "--format", "csv", "--what",
      "transactions")
    #expect(run.output.contains(",'\(sign)1,'\(sign)2,"))
  }

  @Test(arguments: formats) func anExportIsTheSameInEveryLocale(_ format: String) throws {
    let export = ["export", "--demo", "--format", format]
    let here = try toprated(export)
    #expect(try toprated(export, environment: ["LC_ALL": "C"]).output == here.output)
    let ascii = try toprated(export + ["--ascii"])
    #expect(ascii.status == 0)
    #expect(ascii.output.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func aFileIsWrittenWholeOrNotAtAll() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("what was there before", to: "weeks.csv")
    let export = ["export", "--demo", "--format", "csv", "--output"]
    let run = try toprated(export + [path])
    #expect(run.output.isEmpty)
    #expect(run.status == 0)
    #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("ends,score"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["weeks.csv"])
    let nowhere = try toprated(export + ["/nonexistent/a.csv"])
    #expect(
      nowhere.errors
        == "toprated: Can't create /nonexistent/a.csv: No such file or directory.\n")
    #expect(nowhere.status == 73)
    let full = try toprated(export + ["/dev/full"])
    #expect(full.errors == "toprated: Can't write /dev/full: No space left on device.\n")
    #expect(full.status == 74)
  }

  @Test func theProfileIsNotWrittenOver() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(#"{"version": 1}"#)
    let run = try toprated("export", "--profile", path, "--format", "json", "--output", path)
    #expect(
      run.errors == "toprated: --output \(path) is the profile itself. Choose another file.\n")
    #expect(run.status == 64)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == #"{"version": 1}"#)
  }

  @Test(arguments: [
    (["--format", "json", "--json"], "Use --format json instead of --json."),
    (
      ["--format", "ics", "--what", "weeks"],
      "--what is only for CSV. Add --format csv, or leave it out."
    ),
  ])
  func whatCannotBeIsRefused(_ arguments: [String], _ reason: String) throws {
    let run = try toprated(["export", "--demo"] + arguments)
    #expect(run.errors == "toprated: \(reason)\n")
    #expect(run.status == 64)
  }

  private func exportOfDip(_ format: String) throws -> String {
    try toprated(
      "export", "--format", format, "--profile", Project.sample("score-dip"), "--date", "2026-11-22"
    ).output
  }

  /// The job that counts against the score, until when, and the day the score would disappear.
  @Test func theCalendarHasTheDaysOnWhichAFailureDropsOut() throws {
    let entries = try python("calendar_entries", exportOfDip("ics")).split(separator: "\n")
      .filter { $0.contains("Job Success Score:") }.map { $0.split(separator: " | ") }
    let dropsOut = "Job Success Score: Lumen Candles (Subscription checkout) drops out of the"
    #expect(
      entries.map { "\($0[0]) \($0[3])" } == [
        "2027-01-11 \(dropsOut) 6-month window", "2027-07-11 \(dropsOut) 12-month window",
        "2028-07-11 \(dropsOut) 24-month window",
        "2028-09-19 Job Success Score: would disappear if nothing more is paid",
      ])
    #expect(Set(entries.map { $0[1] }).count == entries.count)
  }

  @Test func thePageDrawsTheContractsAndCallsTheFigureAnEstimate() throws {
    let page = try exportOfDip("html")
    let text = try python("page_text", page)
    #expect(text.contains("About 85–87% today: an estimate, not Upwork's figure."))
    #expect(text.contains("Lumen Candles (Subscription checkout): failure, 2.3 stars"))
    #expect(text.contains("Ahead, if nothing more is paid"))
    #expect(page.matches(of: /class="run unmet" x=/).count >= 3)
  }

  @Test func theMarkdownListsTheContracts() throws {
    let lines = try exportOfDip("markdown").split(separator: "\n")
    #expect(lines.contains("About 85–87% today: an estimate, not Upwork's figure."))
    #expect(lines.contains("| 11 Jan 2027 | about 100% |"))
    #expect(
      lines.contains(
        "| Lumen Candles (Subscription checkout) | failure | 1.5 | 11 Jan 2027 | 11 Jul 2027 "
          + "| 11 Jul 2028 |"))
  }

  @Test(arguments: ["score-dip", "sparse"])
  func theJSONHasWhatTheScoreCommandSays(_ name: String) throws {
    let options = ["--profile", Project.sample(name), "--date", "2026-11-22"]
    let score = try JSONSerialization.jsonObject(
      with: Data(toprated(["score", "--json"] + options).output.utf8))
    let export = try JSONSerialization.jsonObject(
      with: Data(toprated(["export", "--format", "json"] + options).output.utf8))
    let all = try #require(export as? [String: Any])
    #expect(try canonicalJSON(#require(all["score"])) == canonicalJSON(score))
  }

  /// Returns the output of a script in `Fixtures` for a text.
  private func python(_ script: String, _ input: String) throws -> String {
    let file = Project.folder.appending(path: "Tests/topratedTests/Fixtures/\(script).py").path
    let run = try run("/usr/bin/python3", [file], input: input)
    #expect(run.errors.isEmpty)
    return run.output
  }
}
