import Eligibility
import ProfileStore

/// A profile, the day it is looked at, and the published numbers: what an answer is made from.
struct LoadedProfile {
  let data: EmbeddedData
  let file: ProfileFile
  let today: Day

  /// - Parameter data: what is embedded, where it has been read already.
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

  /// Reads the profile and nothing more.
  static func check(_ options: SharedOptions) throws(CommandError) {
    _ = try load(try ProfileLocation(option: options.profile))
  }

  /// Where there is none, it says how to begin.
  private static func load(_ location: ProfileLocation) throws(CommandError) -> ProfileFile {
    do throws(StoreError) {
      return try ProfileFile.load(location.path)
    } catch {
      if error.reason.isMissing { throw location.missing }
      throw .store(error)
    }
  }
}
