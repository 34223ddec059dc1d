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
      toprated status --exit-code         0 qualified, 1 not qualified, 2 not known
      toprated status --json - < lines    profiles as JSON lines, a line of answer for each
      """)

  @OptionGroup var options: ProfileOptions

  @Flag(help: "Print what is met, ? what is not known, and the date, for a prompt.")
  var short = false

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
    if short, options.shared.json {
      throw ValidationError("--short is text and --json is not; leave one out")
    }
    if !profiles.isEmpty, options.demo || options.shared.profile != nil {
      throw ValidationError("name profiles as arguments or with an option, not both")
    }
  }

  func run() throws {
    if profiles.isEmpty || profiles.count == 1 && profiles[0] != "-" {
      try runOne()
    } else {
      try runSeveral()
    }
  }

  private func runOne() throws {
    var options = options
    options.shared.profile = profiles.first ?? options.shared.profile
    let assessment = try Session(options).assessment
    let output = options.shared.output
    if options.shared.json {
      try output.write(assessment.json)
    } else {
      try output.write(short ? [assessment.prompt] : assessment.statusText)
    }
    if exitCode { throw ExitCode(assessment.verdict.status) }
  }

  private func runSeveral() throws {
    var answers = Answers(options.shared, short: short)
    let data = try Session.data()
    for path in profiles {
      if path == "-" {
        try answerLines(&answers, data)
      } else {
        let assessment = assess(data) { () throws(ProfileError) in try .load(path) }
        try answers.add(assessment, named: .string(path))
      }
    }
    let status = answers.faultStatus ?? (exitCode ? answers.worst : 0)
    if status != 0 { throw ExitCode(status) }
  }

  /// Profiles as JSON lines on standard input, each named by the number of its line.
  private func answerLines(_ answers: inout Answers, _ data: EmbeddedData) throws {
    var lines = StandardInputLines()
    var number = 1
    while let line = try lines.next() {
      let assessment = assess(data) { () throws(ProfileError) in
        try ProfileFile(line, named: "line \(number)")
      }
      try answers.add(assessment, named: .number(number))
      number += 1
    }
  }

  private func assess(
    _ data: EmbeddedData, _ load: () throws(ProfileError) -> ProfileFile
  ) -> Result<Assessment, ProfileError> {
    Result(catching: load).map { file in
      let known = Known(file.profile, today: options.shared.today, rules: data.rules)
      return Assessment(known)
    }
  }
}
