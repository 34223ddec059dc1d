import ArgumentParser
import Screen

struct DashboardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dashboard",
    abstract: "Open the dashboard. This is what toprated alone does.",
    discussion: """
      toprated                         open your profile
      toprated --demo                  open a built-in sample
      toprated --demo sparse           open another sample
      toprated --date 2026-12-26       open it as on that day
      """)

  @OptionGroup var shared: SharedOptions

  @OptionGroup var sample: SampleOptions

  @Option(help: "Colour theme.")
  var theme: Theme?

  @Flag(help: "Screen reader mode: plain lines, no screen drawing. Also with ACCESSIBLE=1.")
  var linear = false

  func validate() throws {
    if shared.json {
      throw ValidationError("The dashboard can't print JSON. Use toprated status --json.")
    }
  }

  func run() throws {
    try DashboardLoop.run(GlobalOptions(shared, sample), theme: theme, isLinear: linear)
  }
}
