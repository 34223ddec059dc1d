import Foundation
import Story
import Testing

/// The complete output of the commands.
@Suite struct TextTests {
  struct Command: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let file: String

    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let commands = [
    Command(arguments: ["status", "--demo"], file: "status"),
    Command(arguments: ["status", "--demo", "--ascii"], file: "status-ascii"),
    Command(arguments: ["status", "--demo", "--json"], file: "status-json"),
    Command(arguments: ["forecast", "--demo"], file: "forecast"),
    Command(
      arguments: ["forecast", "--demo", "--stay-active", "--earn", "2026-12-15=700"],
      file: "forecast-supposed"),
    Command(
      arguments: ["forecast", "--demo", "--on", "2027-01-16", "--stay-active"],
      file: "forecast-on"),
    Command(arguments: ["forecast", "--demo", "--json", "--score", "80"], file: "forecast-json"),
    Command(arguments: ["plan", "--demo"], file: "plan"),
    Command(arguments: ["plan", "--demo", "--json"], file: "plan-json"),
    Command(
      arguments: [
        "plan", "--profile", Project.sample("earnings-roll-off"), "--date", "2026-11-22",
      ],
      file: "plan-keep"),
    Command(
      arguments: [
        "plan", "--profile", Project.sample("earnings-roll-off"), "--date", "2026-11-22", "--json",
      ],
      file: "plan-keep-json"),
    Command(
      arguments: ["plan", "--profile", Project.sample("rising-talent"), "--date", "2026-11-22"],
      file: "plan-newcomer"),
    Command(
      arguments: ["plan", "--profile", Project.sample("sparse"), "--date", "2026-11-22", "--json"],
      file: "plan-sparse-json"),
    Command(arguments: ["score", "--demo"], file: "score-none"),
    Command(
      arguments: ["score", "--profile", Project.sample("score-dip"), "--date", "2026-11-22"],
      file: "score-dip"),
    Command(
      arguments: [
        "score", "--profile", Project.sample("score-dip"), "--date", "2026-11-22", "--json",
      ],
      file: "score-dip-json"),
    Command(
      arguments: [
        "score", "--profile", Project.sample("score-disappears"), "--date", "2026-11-22",
      ],
      file: "score-disappears"),
    Command(
      arguments: ["score", "--profile", Project.sample("score-dip"), "--date", "2027-06-01"],
      file: "score-unshown"),
    Command(arguments: ["export", "--demo", "--format", "json"], file: "export-json"),
    Command(arguments: ["export", "--demo", "--format", "csv"], file: "export-csv"),
    Command(
      arguments: ["export", "--demo", "--format", "csv", "--what", "transactions"],
      file: "export-csv-transactions"),
    Command(arguments: ["export", "--demo", "--format", "ics"], file: "export-ics"),
    Command(arguments: ["export", "--demo", "--format", "markdown"], file: "export-markdown"),
    Command(arguments: ["export", "--demo", "--format", "html"], file: "export-html"),
    Command(arguments: ["--help"], file: "help"),
    Command(arguments: ["export", "--help"], file: "help-export"),
    Command(arguments: ["due", "--help"], file: "help-due"),
    Command(arguments: ["status", "--help"], file: "help-status"),
    Command(arguments: ["forecast", "--help"], file: "help-forecast"),
    Command(arguments: ["plan", "--help"], file: "help-plan"),
    Command(arguments: ["check-in", "--help"], file: "help-check-in"),
    Command(arguments: ["record", "--help"], file: "help-record"),
    Command(arguments: ["record", "earning", "--help"], file: "help-record-earning"),
    Command(arguments: ["record", "contract", "--help"], file: "help-record-contract"),
    Command(arguments: ["score", "--help"], file: "help-score"),
    Command(arguments: ["set", "--help"], file: "help-set"),
    Command(arguments: ["import", "--help"], file: "help-import"),
    Command(arguments: ["undo", "--help"], file: "help-undo"),
    Command(arguments: ["check", "--help"], file: "help-check"),
    Command(arguments: ["info", "--help"], file: "help-info"),
    Command(arguments: ["dashboard", "--help"], file: "help-dashboard"),
    Command(arguments: ["completions", "--help"], file: "help-completions"),
    Command(arguments: ["man", "--help"], file: "help-man"),
    Command(arguments: ["man"], file: "man"),
    Command(arguments: ["--version"], file: "version"),
  ]

  @Test(arguments: commands) func printsWhatItDid(_ command: Command) throws {
    let run = try toprated(command.arguments)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    try Recording.expect(run.output, like: "topratedTests/Texts/\(command.file)")
  }

  /// Includes locales that are not installed.
  @Test(arguments: [
    ("C.UTF-8", "6/8 · 26 Dec"), ("de_DE.utf8", "6/8 · 26 Dec"), ("xx_XX.UTF-8", "6/8 · 26 Dec"),
    ("xx_XX.ISO-8859-1", "6/8 . 26 Dec"), ("POSIX", "6/8 . 26 Dec"), ("", "6/8 . 26 Dec"),
  ])
  func writesAsTheLocaleDoes(_ locale: String, _ prompt: String) throws {
    for variable in ["LANG", "LC_CTYPE", "LC_ALL"] {
      let environment = ["LANG": ""].merging([variable: locale]) { $1 }
      let run = try toprated(["status", "--demo", "--short"], environment: environment)
      #expect(run.output == "\(prompt)\n")
    }
  }
}
