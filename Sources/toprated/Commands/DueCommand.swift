import ArgumentParser
import Eligibility
import ProfileStore

struct DueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "Print what lapses soon or needs a check-in; nothing if there is nothing.",
    discussion: """
      toprated due                                         within 30 days
      toprated due --within 7                              within a week
      due=$(toprated due) || notify-send "Top Rated" "$due"

      Exits with 0 if nothing is due, 1 if something is: for cron and login shells.
      """)

  @OptionGroup var options: ProfileOptions

  @Option(
    help: ArgumentHelp("How many days to look ahead; 30 unless said.", valueName: "days"),
    transform: { try TypedArgument.wholeNumber(0...LoadedProfile.data().rules.horizonDays)($0) })
  var within: Int?

  func run() throws {
    let assessment = try LoadedProfile(options).assessment
    let days = within ?? assessment.rules.lapsesSoonDays
    let due = assessment.due(within: days)
    let output = options.shared.output
    if options.shared.json {
      try output.write(assessment.json(due, within: days))
    } else {
      try output.write(assessment.text(due))
    }
    if !due.isEmpty { throw ExitCode(1) }
  }
}
