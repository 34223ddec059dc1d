import ArgumentParser
import Eligibility
import ProfileStore
import Terminal

/// What every command takes.
struct SharedOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The profile to read.", valueName: "path"), completion: .profiles)
  var profile: String?

  @Option(help: ArgumentHelp("Pretend that today is that day.", valueName: "YYYY-MM-DD"))
  var date: Day?

  @Flag(help: "Answer in JSON.")
  var json = false

  @Flag(help: "Use no character beyond ASCII.")
  var ascii = false

  @Flag(name: .customLong("no-color"), help: "Use no colour.")
  var noColor = false

  var circumstances: Circumstances {
    Circumstances(profile: profile, date: date, json: json, ascii: ascii, noColor: noColor)
  }

  var today: Day { circumstances.today }
  var output: Output { circumstances.output }
}

/// Which profile a command is about.
struct ProfileOptions: ParsableArguments {
  @OptionGroup var shared: SharedOptions

  @Flag(help: "Look at the built-in sample; nothing is ever written.")
  var demo = false

  var circumstances: Circumstances {
    var circumstances = shared.circumstances
    circumstances.demo = demo
    return circumstances
  }

  func validate() throws {
    if demo, shared.profile != nil {
      throw ValidationError("--demo and --profile name two profiles; leave one out")
    }
  }
}

extension Day: ExpressibleByArgument {
  package init?(argument: String) {
    self.init(argument)
  }

  package static var defaultCompletionKind: CompletionKind { .days }
}
