import Eligibility
import ProfileStore

/// The profile to read, the day to assess, and the format of the output.
struct GlobalOptions {
  var profile: String?
  var date: Day?
  var json = false
  var ascii = false
  var noColor = false
  /// The sample to use instead of a profile.
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

  /// Whether the profile is a sample, even one named by its path. Samples are never changed.
  var isReadOnly: Bool {
    get throws(CommandError) {
      if demo { return true }
      return Sample.isShipped(try ProfileLocation(option: profile).path)
    }
  }

  var today: Day { date ?? Clock.today }

  var output: Output { Output(ascii: ascii, isJSON: json) }
}
