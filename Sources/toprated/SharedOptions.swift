import ArgumentParser
import Eligibility
import ProfileStore
import Terminal

/// Options of every command.
/// No option group contains another: each level makes the parser's debug checks five times slower.
struct SharedOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Use this profile.", valueName: "path"), completion: .profiles,
    transform: TypedArgument.path)
  var profile: String?

  @Option(
    help: ArgumentHelp(
      "Use this day as today: 2026-02-03, 3 Feb, -3d or +2w.", valueName: "day"),
    completion: .days,
    transform: TypedDay.init)
  var date: TypedDay?

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Use ASCII characters only.")
  var ascii = false

  @Flag(name: .customLong("no-color"), help: "Don't use colour.")
  var noColor = false

  var output: Output { Output(ascii: ascii, isJSON: json) }

  /// The day on which a change is made.
  var today: Day { date?.past ?? Clock.today }

  /// Returns the day for which something is recorded. Throws if it is after today.
  func recordedDay() throws(CommandError) -> Day {
    if today > Clock.today {
      throw .usage("--date \(today) is after today. My Stats cannot show that yet.")
    }
    return today
  }
}

/// Options of commands that only read.
struct SampleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Use a built-in sample, which is never changed (default: \(Sample.usual.rawValue)).",
      valueName: "name"))
  var demo: Sample?
}

extension Sample: ExpressibleByArgument {}
