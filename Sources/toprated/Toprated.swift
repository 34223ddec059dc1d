import ArgumentParser

/// The program: its commands, and how it ends.
@main
struct Toprated: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "toprated",
    abstract: "Do I have Upwork's Top Rated badge, when do I get it, what is missing, what if?",
    discussion: """
      Everything is read from one JSON file of your own; nothing leaves this machine.
      Begin with the built-in sample: toprated --demo
      """,
    version: "toprated \(version)",
    subcommands: [
      DashboardCommand.self, StatusCommand.self, DueCommand.self, ForecastCommand.self,
      PlanCommand.self,
      ExportCommand.self, CheckInCommand.self, RecordCommand.self, SetCommand.self,
      ImportCommand.self, UndoCommand.self, CheckCommand.self,
      InfoCommand.self,
    ],
    defaultSubcommand: DashboardCommand.self)

  static let version = "0.1.0"

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      failure.report()
    } catch let code as ExitCode {
      exit(withError: code)
    } catch {
      report(error)
    }
  }

  /// What the argument parser found: a request for help, or arguments that cannot be.
  private static func report(_ error: any Error) -> Never {
    guard exitCode(for: error) != .success else { exit(withError: error) }
    Failure.usage(message(for: error)).report()
  }
}
