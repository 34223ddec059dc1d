import ArgumentParser
import Eligibility
import ProfileStore

struct DueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "Show what to do now and what lapses soon; print nothing if all is well.",
    discussion: """
      toprated due                what to do now, and what lapses within 30 days
      toprated due --within 7     the same, within a week
      toprated due --json         the same as JSON, for scripts

      Exits with 0 and prints nothing if all is well, else with 1.

      To see it when you log in, add this line to ~/.profile:

        toprated due

      To get it by mail at 9:00 on days when there is something to do, run crontab -e and add:

        0 9 * * * toprated due
      """)

  @OptionGroup var shared: SharedOptions

  @OptionGroup var sample: SampleOptions

  @Option(
    help: ArgumentHelp("Days to look ahead (default: 30).", valueName: "days"),
    transform: { try TypedArgument.wholeNumber(0...LoadedProfile.data().rules.horizonDays)($0) })
  var within: Int?

  func run() throws {
    let assessment = try LoadedProfile(shared, sample).assessment
    let days = within ?? assessment.rules.lapsesSoonDays
    let due = assessment.due(within: days)
    try shared.output.write(assessment.text(due), json: assessment.json(due))
    if !due.isEmpty { throw ExitCode(1) }
  }
}
