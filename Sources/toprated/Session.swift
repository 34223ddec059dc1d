import Eligibility
import ProfileStore

/// A profile, the day it is looked at, and the published numbers: what an answer is made from.
struct Session {
  let data: EmbeddedData
  let file: ProfileFile
  let today: Day
  /// Nil: the sample.
  let path: String?

  init(_ options: ProfileOptions) throws(Failure) {
    data = try Session.data()
    if options.demo {
      (file, path) = (data.sample, nil)
      today = options.shared.date ?? data.sampleDay
    } else {
      let location = ProfileLocation(option: options.shared.profile)
      (file, path) = (try Session.load(location), location.path)
      today = options.shared.today
    }
  }

  init(_ path: String, data: EmbeddedData, today: Day) throws(Failure) {
    file = try Session.loading { () throws(ProfileError) in try ProfileFile.load(path) }
    self.data = data
    self.today = today
    self.path = path
  }

  var known: Known {
    Known(file.profile, today: today, rules: data.rules)
  }

  var assessment: Assessment {
    Assessment(known, rules: data.rules)
  }

  static func data() throws(Failure) -> EmbeddedData {
    try loading { () throws(ProfileError) in try EmbeddedData.load() }
  }

  /// Reads the profile and nothing more.
  static func check(_ options: SharedOptions) throws(Failure) {
    _ = try load(ProfileLocation(option: options.profile))
  }

  /// A profile that nobody has named may be missing: then it says how to begin.
  private static func load(_ location: ProfileLocation) throws(Failure) -> ProfileFile {
    do throws(ProfileError) {
      return try ProfileFile.load(location.path)
    } catch {
      let isNamed = location.origin == .option
      if error.reason == .missing, !isNamed { throw .noProfileYet(location.path) }
      throw .profile(error)
    }
  }

  private static func loading<Content>(
    _ load: () throws(ProfileError) -> Content
  ) throws(Failure) -> Content {
    do throws(ProfileError) {
      return try load()
    } catch {
      throw .profile(error)
    }
  }
}
