import ArgumentParser
import Eligibility

struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Show the fewest steps to get or keep Top Rated.",
    discussion: """
      toprated plan                      what to do, and by when
      toprated plan --date 2027-01-02    as it looks on that day
      toprated plan --json               for scripts
      """)

  @OptionGroup var shared: SharedOptions

  @OptionGroup var sample: SampleOptions

  func run() throws {
    let plan = Plan(try LoadedProfile(shared, sample).snapshot)
    try shared.output.write(plan.text, json: plan.json)
  }
}
