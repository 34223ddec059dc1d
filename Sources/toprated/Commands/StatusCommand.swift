import ArgumentParser
import Eligibility
import ProfileStore

struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Print the verdict, the eight criteria, the weeks and the benefits.",
    discussion: """
      toprated status                     your profile, as text
      toprated status --json ana.json     another one, as JSON
      toprated status --short             for a prompt: 6/8 · 26 Dec
      toprated status --table *.json      a row for each of a team
      toprated status --exit-code         0 qualified, 1 not qualified, 2 not known
      toprated status --json - < lines    profiles as JSON lines, a line of answer for each
      """)

  @OptionGroup var options: ProfileOptions

  @Flag(help: "Print what is met, ? what is not known, and the date, for a prompt.")
  var short = false

  @Flag(help: "Print a row for each of several profiles.")
  var table = false

  @Flag(help: "Exit with 0 if qualified, 1 if not, 2 if not known.")
  var exitCode = false

  @Argument(
    help: ArgumentHelp("Profiles to read; - with --json: JSON lines.", valueName: "profile"),
    completion: .profiles)
  var profiles: [String] = []

  func validate() throws {
    if profiles.contains("-"), !options.shared.json {
      throw ValidationError("- reads JSON lines; add --json")
    }
    if [short, table, options.shared.json].count(where: \.self) > 1 {
      throw ValidationError("--short, --table and --json are three ways to answer; choose one")
    }
    if table, profiles.isEmpty {
      throw ValidationError("--table needs profiles, as in toprated status --table team/*.json")
    }
    if !profiles.isEmpty, options.demo != nil || options.shared.profile != nil {
      throw ValidationError("name profiles as arguments or with an option, not both")
    }
  }

  func run() throws {
    let paths = try profiles.map { path in
      path == "-" ? path : try TypedPath.resolved(path, for: "a profile's path")
    }
    if !table, paths.isEmpty || paths.count == 1 && paths[0] != "-" {
      try runOne(paths.first)
    } else {
      try runSeveral(paths[...])
    }
  }

  private func runOne(_ path: String?) throws {
    var circumstances = options.circumstances
    circumstances.profile = path ?? circumstances.profile
    let assessment = try LoadedProfile(circumstances).assessment
    let output = circumstances.output
    if circumstances.json {
      try output.write(assessment.json)
    } else {
      try output.write(short ? [assessment.prompt] : assessment.statusText)
    }
    if exitCode { throw ExitCode(assessment.verdict.status) }
  }

  private func runSeveral(_ paths: ArraySlice<String>) throws {
    var answers = StatusBatch(options.shared.output, as: form)
    let assessor = Assessor(
      today: options.circumstances.today, rules: try LoadedProfile.data().rules)
    var paths = paths
    while let path = paths.first {
      if path == "-" {
        paths = paths.dropFirst()
        try answerLines(&answers, assessor)
      } else {
        // A few at a time: what is read need not be kept.
        let some = Array(paths.prefix { $0 != "-" }.prefix(64))
        paths = paths.dropFirst(some.count)
        try answers.add(some.mapped { [form] _, path in assessor.status(file: path, as: form) })
      }
    }
    try answers.end()
    let status = answers.faultStatus ?? (exitCode ? answers.worst : 0)
    if status != 0 { throw ExitCode(status) }
  }

  /// Profiles as JSON lines on standard input, each named by the number of its line.
  private func answerLines(_ answers: inout StatusBatch, _ assessor: Assessor) throws {
    var input = StandardInputLines()
    var first = 1
    while true {
      let lines = try input.batch()
      if lines.isEmpty { return }
      try answers.add(
        lines.mapped { [first, form] index, line in
          assessor.status(line: line, number: first + index, as: form)
        })
      first += lines.count
    }
  }

  private var form: StatusFormat {
    if options.shared.json { return .json }
    return short ? .short : table ? .table : .text
  }
}

/// Answers for profiles wherever they come from, on any thread.
private struct Assessor: Sendable {
  let today: Day
  let rules: Rules

  func status(file path: String, as form: StatusFormat) -> StatusResult {
    let assessed = assess { () throws(ProfileError) in try .load(path) }
    return StatusResult(assessed, named: .text(path), as: form)
  }

  func status(line: [UInt8], number: Int, as form: StatusFormat) -> StatusResult {
    let assessed = assess { () throws(ProfileError) in
      try ProfileFile(line, named: "line \(number)")
    }
    return StatusResult(assessed, named: .integer(number), as: form)
  }

  private func assess(
    _ load: () throws(ProfileError) -> ProfileFile
  ) -> Result<Assessment, ProfileError> {
    Result(catching: load).map { Assessment(Snapshot($0.profile, today: today, rules: rules)) }
  }
}
