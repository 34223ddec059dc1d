import Eligibility
import ProfileStore

/// Which profile is looked at, on which day, and how the answer is to look.
struct GlobalOptions {
  var profile: String?
  var date: Day?
  var json = false
  var ascii = false
  var noColor = false
  /// The built-in profile that is looked at instead.
  var sample: Sample?

  init() {}

  init(_ shared: SharedOptions, _ options: SampleOptions) throws(CommandError) {
    if options.demo != nil, shared.profile != nil {
      throw .usage("--demo and --profile are two different profiles. Use only one of them.")
    }
    profile = shared.profile
    date = shared.date?.ahead
    json = shared.json
    ascii = shared.ascii
    noColor = shared.noColor
    sample = options.demo
  }

  var demo: Bool { sample != nil }

  /// Also a sample that is named by its path is never written.
  var isReadOnly: Bool {
    get throws(CommandError) {
      if demo { return true }
      return Sample.isShipped(try ProfileLocation(option: profile).path)
    }
  }

  var today: Day { date ?? Clock.today }

  var output: Output { Output(ascii: ascii, isJSON: json) }
}
