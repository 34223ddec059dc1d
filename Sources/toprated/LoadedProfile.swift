import Eligibility
import ProfileStore

/// A profile, the day to assess and the published numbers: the input of every assessment.
struct LoadedProfile {
  let data: EmbeddedData
  let file: ProfileFile
  let today: Day

  /// - Parameter data: the embedded data, if it was already loaded.
  init(_ options: GlobalOptions, data: EmbeddedData? = nil) throws(CommandError) {
    let data = if let data { data } else { try LoadedProfile.data() }
    self.data = data
    if let sample = options.sample {
      file = try LoadedProfile.profile(of: sample, data)
      today = options.date ?? data.sampleDay
    } else {
      let location = try ProfileLocation(option: options.profile)
      file = try LoadedProfile.load(location)
      today = options.today
    }
  }

  init(_ shared: SharedOptions, _ sample: SampleOptions) throws(CommandError) {
    try self.init(GlobalOptions(shared, sample))
  }

  var snapshot: Snapshot {
    Snapshot(file.profile, today: today, rules: data.rules)
  }

  var assessment: Assessment {
    Assessment(snapshot)
  }

  static func data() throws(CommandError) -> EmbeddedData {
    try mapError(CommandError.store, try EmbeddedData.load())
  }

  static func profile(of sample: Sample, _ data: EmbeddedData) throws(CommandError) -> ProfileFile {
    try mapError(CommandError.store, try data.profile(of: sample))
  }

  /// Checks that the profile can be read.
  static func check(_ options: SharedOptions) throws(CommandError) {
    _ = try load(try ProfileLocation(option: options.profile))
  }

  /// Loads the profile. If there is none, the error explains how to start one.
  private static func load(_ location: ProfileLocation) throws(CommandError) -> ProfileFile {
    do throws(StoreError) {
      return try ProfileFile.load(location.path)
    } catch {
      if error.reason.isMissing { throw location.missing }
      throw .store(error)
    }
  }
}
