import ArgumentParser
import Eligibility

struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract:
      "Estimate your Job Success Score from your contracts, and when it changes.",
    discussion: """
      toprated score                      which jobs count, and when they drop out
      toprated score --date 2027-01-02    as it looks on that day
      toprated score --json               for scripts

      The percentage is an estimate, not Upwork's figure. It is shown where it
      agrees with your check-ins, and never counts for the Top Rated criteria.
      """)

  @OptionGroup var shared: SharedOptions

  @OptionGroup var sample: SampleOptions

  func run() throws {
    let estimate = ScoreEstimate(try LoadedProfile(shared, sample).snapshot)
    try shared.output.write(estimate.text, json: estimate.json)
  }
}
