import Eligibility
import Foundation
import ProfileStore
import Story
import Testing

/// `toprated import` as used from a shell.
@Suite struct ImportCommandTests {
  private let folder: TemporaryFolder
  private let path: String
  private let history = fixture("statements_2026-08-01_2026-11-20.csv")
  private let report = fixture("2026-11-21_transaction_report.csv")
  private let weekly = fixture("weekly.csv")

  init() throws {
    folder = try TemporaryFolder()
    path = folder.url.appending(path: "new/profile.json").path
  }

  @Test func whatItPrints() throws {
    try expectText("import-dry-run", try run("--dry-run", history, report, weekly))
    try expectText("import", try run(history))
    try expectText("import-more", try run(weekly))
    try expectText("import-json", try run("--json", report))
    try expectText("import-again", try run(history))
  }

  @Test func aDryRunWritesNothing() throws {
    #expect(try run("--dry-run", history).status == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).isEmpty)
    _ = try run(history)
    let before = try Data(contentsOf: URL(filePath: path))
    #expect(try run("--dry-run", "--json", weekly).output.contains("\"dryRun\": true"))
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test func undoTakesBackTheWholeImport() throws {
    _ = try run(weekly)
    let before = try Data(contentsOf: URL(filePath: path))
    _ = try run(history, report)
    let undone = try toprated("undo", "--profile", path)
    #expect(
      undone.output == "Undone: import: 8 new payments from 2 files, 1 estimate replaced\n")
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  /// One payment that is stored twice, with and without its client, and an agency's payment.
  @Test(arguments: [
    "Date,Ref ID,Type,Amount,Agency,Team",
    "Date,Transaction ID,Transaction type,Amount $,Agency,Team,Ref ID",
    "Date,Transaction ID,Transaction type,Amount,Agency,Team,Ref ID",
    "Date,Transaction ID,Transaction type,Amount $,Agency team,Client team,Ref ID",
  ])
  func whatAnEarlierVersionTookWronglyIsPutRight(_ header: String) throws {
    let profile = try folder.write(
      """
      {
        "version": 1,
        "transactionsSince": "2025-11-01",
        "transactions": [
          { "date": "2026-09-05", "type": "hourly", "amount": 262.50, "reference": "81" },
          { "date": "2026-09-06", "type": "hourly", "amount": 500, "reference": "82" },
          { "date": "2026-09-05", "type": "hourly", "amount": 262.50, "contract": "Orchard", "reference": "81" }
        ]
      }

      """)
    let end = { (reference: Int) in header.hasSuffix("Ref ID") ? ",\(reference)" : "" }
    let file = try folder.write(
      """
      \(header)
      "Sep 6, 2026",82,Hourly,500.00,North Pier,Orchard\(end(82))
      "Sep 5, 2026",81,Hourly,262.50,,Orchard\(end(81))
      "Sep 4, 2026",80,GST,-25.00,,\(end(80))
      """, to: "report.csv")
    func earnings() throws -> Bool {
      let options = ["--json", "--date", "2026-11-22", "--profile", profile]
      return try toprated(["status"] + options).output.contains(#""value": 262.50"#)
    }
    let before = try String(contentsOfFile: profile, encoding: .utf8)
    #expect(try !earnings())
    let run = try toprated("import", file, "--profile", profile, "--date", "2026-11-22")
    #expect(
      run.output.hasPrefix(
        """
        Imported from report.csv: no new payments, 1 agency payment removed, 1 duplicate removed
        12-month earnings: $1,025.00 → $262.50

        """))
    #expect(run.output.contains("Removed, earned for an agency: 6 Sep 2026, $500.00, Ref ID 82"))
    #expect(try earnings())
    let again = try toprated("import", file, "--profile", profile, "--date", "2026-11-22")
    #expect(
      again.output.hasPrefix("Nothing new in report.csv. Its payment is already in your profile.\n")
    )
    _ = try toprated("undo", "--profile", profile)
    #expect(try String(contentsOfFile: profile, encoding: .utf8) == before)
  }

  @Test func oneBadRowFailsAllFiles() throws {
    let bad = try folder.write(
      "Date,Contract,Hours,Amount\n2026-11-14,a,1,2\n2026-11-31,a,1,2\n2026-11-14,a,1,x\n",
      to: "bad.csv")
    let run = try run(history, bad)
    #expect(run.status == 65)
    #expect(run.output.isEmpty)
    #expect(
      run.errors == """
        toprated: \(bad):3: Date: "2026-11-31" is not a date. Use Jun 21, 2023 or 2023-06-21.
        toprated: \(bad):4: Amount: "x" is not an amount. Use 1,240.50, -$28 or (28.00).

        """)
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func eachFailureHasItsStatus() throws {
    #expect(try run().status == 64)
    #expect(try run("/nonexistent.csv").status == 66)
    #expect(try run("/tmp").status == 74)
    #expect(try run(Project.sample("away")).status == 65)
    let impossible = try toprated("import", history, "--profile", "/dev/null/profile.json")
    #expect(impossible.status == 73)
    let faulty = try folder.write("{\"version\": 2}")
    for options in [[], ["--dry-run"]] {
      #expect(try toprated(["import", history, "--profile", faulty] + options).status == 65)
    }
    #expect(try String(contentsOfFile: faulty, encoding: .utf8) == "{\"version\": 2}")
  }

  @Test func nothingOfAFileReachesTheTerminalRaw() throws {
    let file = try folder.write(
      "Date,Contract,Hours,Amount,Payment type\n2026-11-14,\u{1B}[31m,1,2,\u{1B}[31m\n",
      to: "odd\u{1B}.csv")
    let run = try run(file)
    #expect(run.status == 0)
    #expect(!(run.output + run.errors).contains("\u{1B}"))
  }

  /// A slow pipe stands in for a large file.
  @Test func longReadingShowsHowFarItIsInATerminalOnly() throws {
    let rows = (0..<5_000).map { "2026-11-14,Contract \($0 % 9),1:00,\($0 % 900)\n" }.joined()
    let file = try folder.write("Date,Contract,Hours,Amount\n" + rows, to: "long.csv")
    let program = "\(Program.path(of: "toprated")) import --dry-run /dev/stdin --profile \(path)"
    let fed = "(sleep 0.7; cat \(file)) | \(program)"
    let shown = try shell("exec script -qec '\(fed)' /dev/null")
    #expect(shown.output.contains("\rtoprated: Reading /dev/stdin 8"))
    #expect(shown.output.contains("5000 rows"))
    let silent = try shell(fed)
    #expect(silent.errors.isEmpty)
    #expect(silent.output.contains("5000 rows"))
  }

  private func run(_ arguments: String...) throws -> Run {
    try toprated(["import", "--profile", path, "--date", "2026-11-22"] + arguments)
  }

  private func expectText(_ name: String, _ run: Run) throws {
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    try Recording.expect(
      run.output.replacing(path, with: "PROFILE"), like: "topratedTests/Texts/\(name)")
  }

  private static func fixture(_ name: String) -> String {
    Project.folder.appending(path: "Tests/ProfileStoreTests/Fixtures/exports/\(name)").path
  }
}
