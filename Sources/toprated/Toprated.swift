import ArgumentParser
import ProfileStore
import Terminal

/// The program: its commands, and how it ends.
@main
struct Toprated: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "toprated",
    abstract: "Do I have Upwork's Top Rated badge, when do I get it, what is missing, what if?",
    discussion: """
      Everything is read from one JSON file of your own; nothing leaves this machine.

      toprated --demo                                      look at the sample first
      toprated check-in --score 94 --eligible-weeks 12     begin your own profile
      toprated                                             look at it
      toprated forecast --stay-active --score 92           what if?
      toprated due                                         what is about to lapse?
      """,
    version: "toprated \(version)" + (EmbeddedData.commit.map { " (\($0))" } ?? ""),
    subcommands: [
      DashboardCommand.self, StatusCommand.self, DueCommand.self, ForecastCommand.self,
      PlanCommand.self, ScoreCommand.self, ExportCommand.self, CheckInCommand.self,
      RecordCommand.self,
      SetCommand.self, ImportCommand.self, UndoCommand.self, CheckCommand.self,
      InfoCommand.self, CompletionsCommand.self, ManCommand.self,
    ],
    defaultSubcommand: DashboardCommand.self)

  static let version = "0.1.0"
  /// For the manual.
  static let versionDate = "2026-11-22"

  static func main() {
    Terminal.leaveSignals()
    do {
      if let usual = UsualArguments.command(CommandLine.arguments.dropFirst()) {
        try usual()
      } else {
        var command = try parseAsRoot()
        try command.run()
      }
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
    let arguments = Array(CommandLine.arguments.dropFirst())
    let mistyped = MistypedCommand.found(in: arguments)
    let isAnswer = exitCode(for: error) == .success
    if isAnswer, mistyped == nil || arguments.first != "help" { exit(withError: error) }
    Failure.usage(mistyped?.line ?? message(for: error)).report()
  }
}
