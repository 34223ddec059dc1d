import ArgumentParser
import Eligibility
import ProfileStore

struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Show whether you qualify, the eight criteria, your weeks and the benefits.",
    discussion: """
      toprated status                     show your profile as text
      toprated status --json ana.json     show another profile as JSON
      toprated status --short             one line for a shell prompt: 6/8 · 26 Dec
      toprated status --table *.json      one row for each profile of a team
      toprated status --exit-code         0: you qualify, 1: not yet, 2: unknown
      toprated status --json - < lines    read JSON lines, print a line for each
      """)

  @OptionGroup var shared: SharedOptions

  @OptionGroup var sample: SampleOptions

  @Flag(help: "Print one short line for a shell prompt.")
  var short = false

  @Flag(help: "Print one row for each profile.")
  var table = false

  @Flag(help: "Exit with 0 if you qualify, 1 if not, 2 if unknown.")
  var exitCode = false

  @Argument(
    help: ArgumentHelp("Profiles to show. - reads JSON lines (with --json).", valueName: "profile"),
    completion: .profiles)
  var profiles: [String] = []

  func validate() throws {
    if profiles.contains("-"), !shared.json {
      throw ValidationError("- reads JSON lines and needs --json. Add --json.")
    }
    if [short, table, shared.json].count(where: \.self) > 1 {
      throw ValidationError("--short, --table and --json can't be combined. Use only one of them.")
    }
    if table, profiles.isEmpty {
      throw ValidationError("--table needs profiles, such as toprated status --table team/*.json.")
    }
    if !profiles.isEmpty, sample.demo != nil || shared.profile != nil {
      throw ValidationError("Name profiles either as arguments or with an option, not both.")
    }
  }

  func run() throws {
    let paths = try profiles.map { path in
      path == "-" ? path : try TypedPath.resolved(path, for: "The profile")
    }
    if !table, paths.isEmpty || paths.count == 1 && paths[0] != "-" {
      try runOne(paths.first)
    } else {
      try runSeveral(paths[...])
    }
  }

  private func runOne(_ path: String?) throws {
    var options = try GlobalOptions(shared, sample)
    options.profile = path ?? options.profile
    let assessment = try LoadedProfile(options).assessment
    try options.output.write(
      short ? [assessment.prompt] : assessment.statusText, json: assessment.json)
    if exitCode { throw ExitCode(assessment.verdict.status) }
  }

  private func runSeveral(_ paths: ArraySlice<String>) throws {
    var results = StatusBatch(shared.output, as: form)
    let assessor = Assessor(
      today: try GlobalOptions(shared, sample).today, rules: try LoadedProfile.data().rules)
    var paths = paths
    while let path = paths.first {
      if path == "-" {
        paths = paths.dropFirst()
        try answerLines(&results, assessor)
      } else {
        // A few at a time, so that not all profiles are in memory.
        let some = Array(paths.prefix { $0 != "-" }.prefix(64))
        paths = paths.dropFirst(some.count)
        try results.add(some.mapped { [form] _, path in assessor.status(file: path, as: form) })
      }
    }
    try results.end()
    let status = results.faultStatus ?? (exitCode ? results.exitStatus : 0)
    if status != 0 { throw ExitCode(status) }
  }

  /// Reads profiles as JSON lines from standard input; each is named by its line number.
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
    if shared.json { return .json }
    return short ? .short : table ? .table : .text
  }
}

/// Assesses profiles from files or lines, on any thread.
private struct Assessor: Sendable {
  let today: Day
  let rules: Rules

  func status(file path: String, as form: StatusFormat) -> StatusResult {
    let assessed = assess { () throws(StoreError) in try .load(path) }
    return StatusResult(assessed, named: .text(path), as: form)
  }

  func status(line: [UInt8], number: Int, as form: StatusFormat) -> StatusResult {
    let assessed = assess { () throws(StoreError) in
      try ProfileFile(line, named: "line \(number)")
    }
    return StatusResult(assessed, named: .integer(number), as: form)
  }

  private func assess(
    _ load: () throws(StoreError) -> ProfileFile
  ) -> Result<Assessment, StoreError> {
    Result(catching: load).map { Assessment(Snapshot($0.profile, today: today, rules: rules)) }
  }
}
