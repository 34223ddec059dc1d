import ArgumentParser
import Eligibility

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Export a report, a calendar, CSV or JSON.",
    discussion: """
      toprated export --format html --output report.html   a report to read or send
      toprated export --format markdown                    the same report as text
      toprated export --format ics --output toprated.ics   your dates, for a calendar
      toprated export --format csv --what transactions     payments as a spreadsheet
      toprated export --format json                        all results, for scripts

      In CSV, text that starts with = + - or @ gets an apostrophe before it, so
      that a spreadsheet does not run it as a formula.
      """)

  @OptionGroup var shared: SharedOptions

  @OptionGroup var sample: SampleOptions

  @Option(
    help: ArgumentHelp("File format.", valueName: "format"))
  var format: ExportFormat

  @Option(help: ArgumentHelp("What to put in the CSV (default: weeks).", valueName: "list"))
  var what: ExportedList?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to this file.", valueName: "file"),
    completion: .file(), transform: TypedArgument.path)
  var output: String?

  func validate() throws {
    if shared.json {
      throw ValidationError("Use --format json instead of --json.")
    }
    if what != nil, format != .csv {
      throw ValidationError("--what is only for CSV. Add --format csv, or leave it out.")
    }
  }

  func run() throws {
    let report = Report(try LoadedProfile(shared, sample).snapshot, isASCII: shared.ascii)
    let text = format.text(report, of: what ?? .weeks)
    if let output {
      let path = try TypedPath.resolved(output, for: "--output")
      try OutputFile(path: path, notOverwriting: profilePath).write(text)
    } else {
      try Output.write(exported: text)
    }
  }

  private var profilePath: String? {
    get throws(CommandError) {
      sample.demo != nil ? nil : try ProfileLocation(option: shared.profile).path
    }
  }
}
