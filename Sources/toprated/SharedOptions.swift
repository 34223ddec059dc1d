import ArgumentParser
import Eligibility
import ProfileStore
import Terminal

/// What every command takes.
struct SharedOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The profile to read.", valueName: "path"), completion: .profiles,
    transform: TypedArgument.path)
  var profile: String?

  @Option(
    help: ArgumentHelp(
      "Pretend that today is another day: 2026-02-03, 3 Feb, -3d, +2w.", valueName: "day"),
    completion: .days,
    transform: TypedDay.init)
  var date: TypedDay?

  @Flag(help: "Answer in JSON.")
  var json = false

  @Flag(help: "Use no character beyond ASCII.")
  var ascii = false

  @Flag(name: .customLong("no-color"), help: "Use no colour.")
  var noColor = false

  var circumstances: Circumstances {
    Circumstances(
      profile: profile, date: date?.ahead, json: json, ascii: ascii, noColor: noColor)
  }

  var output: Output { circumstances.output }

  /// The day that a change is made on.
  var today: Day { date?.past ?? Clock.today }

  /// The day that something is recorded for.
  func recordedDay() throws(CommandError) -> Day {
    if today > Clock.today {
      throw .usage("--date \(today) is after today: My Stats cannot show that yet")
    }
    return today
  }
}

/// Which profile a command is about.
struct ProfileOptions: ParsableArguments {
  @OptionGroup var shared: SharedOptions

  @Option(
    help: ArgumentHelp(
      "Look at a built-in sample, \(Sample.usual.rawValue) unless you name one; it is never written.",
      valueName: "name"))
  var demo: Sample?

  var circumstances: Circumstances {
    var circumstances = shared.circumstances
    circumstances.sample = demo
    return circumstances
  }

  func validate() throws {
    if demo != nil, shared.profile != nil {
      throw ValidationError("--demo and --profile name two profiles; leave one out")
    }
  }
}

extension Sample: ExpressibleByArgument {}
