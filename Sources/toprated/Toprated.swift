import ArgumentParser
import ProfileStore
import Terminal

/// The program: its commands, and its exit.
@main
struct Toprated: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "toprated",
    abstract: "See whether you qualify for Upwork's Top Rated badge, when, and what to do next.",
    discussion: """
      Your figures stay in one JSON file on this computer. toprated never uses the network.

      toprated --demo                                      try it with sample data
      toprated check-in --score 94 --eligible-weeks 12     start your own profile
      toprated                                             open the dashboard
      toprated forecast --stay-active --score 92           try a what-if
      toprated due                                         see what to do now
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
  /// The date for the manual page.
  static let versionDate = "2026-11-22"

  static func main() {
    Terminal.leaveSignals()
    StandardStream.reserve()
    let arguments = CommandLineWords.prepared(Array(CommandLine.arguments.dropFirst()))
    do {
      try refuseInvalidArguments()
      if arguments.isEmpty {
        try DashboardLoop.run(GlobalOptions())
      } else {
        var command = try parseAsRoot(arguments)
        try command.run()
      }
    } catch let failure as CommandError {
      failure.report()
    } catch let code as ExitCode {
      exit(withError: code)
    } catch {
      report(error, in: arguments)
    }
  }

  /// Rejects arguments that are not UTF-8, because once decoded they could name another file.
  private static func refuseInvalidArguments() throws(CommandError) {
    for index in 1..<max(1, Int(CommandLine.argc)) {
      guard let argument = CommandLine.unsafeArgv[index] else { return }
      if String(validatingCString: argument) == nil {
        throw .usage("Argument \(index) is not valid UTF-8. If it names a file, rename the file.")
      }
    }
  }

  /// Reports what the argument parser throws: a request for help, or invalid arguments.
  private static func report(_ error: any Error, in arguments: [String]) -> Never {
    let mistyped = MistypedCommand.found(in: arguments)
    let isAnswer = exitCode(for: error) == .success
    guard isAnswer, mistyped == nil else {
      CommandError.usage(mistyped?.line ?? UsageMessage(error, in: arguments).line).report()
    }
    do throws(CommandError) {
      try Output.write(exported: fullMessage(for: error) + "\n")
    } catch {
      error.report()
    }
    exit(withError: nil)
  }
}
