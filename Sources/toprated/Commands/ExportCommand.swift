import ArgumentParser
import Eligibility

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write everything that is evaluated for a program, a calendar or a reader.",
    discussion: """
      toprated export --format html --output report.html   to read or to send
      toprated export --format markdown                    the same as text
      toprated export --format ics --output toprated.ics   dates for a calendar
      toprated export --format csv --what transactions     for a spreadsheet
      toprated export --format json                        for a program

      In CSV, a text that a spreadsheet would take for a formula, one that begins
      with = + - or @, gets an apostrophe before it.
      """)

  @OptionGroup var options: ProfileOptions

  @Option(
    help: ArgumentHelp("How to write it.", valueName: "format"))
  var format: ExportFormat

  @Option(help: ArgumentHelp("The list that the CSV has; weeks unless said.", valueName: "list"))
  var what: ExportedList?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write it, whole or not at all.", valueName: "file"),
    completion: .file(), transform: TypedArgument.path)
  var output: String?

  func validate() throws {
    if options.shared.json {
      throw ValidationError("--json is for answers; here it is --format json")
    }
    if what != nil, format != .csv {
      throw ValidationError("--what chooses what is in the CSV; leave it out or add --format csv")
    }
  }

  func run() throws {
    let report = Report(try LoadedProfile(options).snapshot, isASCII: options.shared.ascii)
    let text = format.text(report, of: what ?? .weeks)
    if let output {
      let path = try TypedPath.resolved(output, for: "--output")
      try OutputFile(path: path, sparing: profilePath).write(text)
    } else {
      try options.shared.output.write(exported: text)
    }
  }

  private var profilePath: String? {
    get throws(CommandError) {
      options.demo != nil ? nil : try ProfileLocation(option: options.shared.profile).path
    }
  }
}
