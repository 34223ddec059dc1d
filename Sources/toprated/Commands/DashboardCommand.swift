import ArgumentParser
import Screen

struct DashboardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dashboard",
    abstract: "Open the dashboard (also without a subcommand).",
    discussion: """
      toprated                         your profile
      toprated --demo                  a built-in sample
      toprated --demo sparse           another one
      toprated --date 2026-12-26       as if it were that day
      """)

  @OptionGroup var options: ProfileOptions

  @Option(help: "How it looks.")
  var theme: Theme?

  @Flag(help: "As a dialogue in plain lines, for a screen reader (also where ACCESSIBLE=1).")
  var linear = false

  func validate() throws {
    if options.shared.json {
      throw ValidationError("the dashboard has no JSON; use toprated status --json")
    }
  }

  func run() throws {
    try DashboardLoop(options.circumstances, theme: theme, isLinear: linear).run()
  }
}
