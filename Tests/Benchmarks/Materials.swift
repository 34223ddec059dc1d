import Eligibility
import Glibc
import ProfileStore

/// What `.bench/profiles.py` has written, at one size.
struct Materials: Sendable {
  let folder: String
  /// Of a normal year.
  let times: Int
  let rules: Rules
  /// The day on which the profiles end.
  let today = Day(number: 20_779)  // 22 Nov 2026

  var profilePath: String { "\(folder)/profile-\(times).json" }
  var historyPath: String { "\(folder)/history-\(times).csv" }
  var scratchPath: String { "\(folder)/saved-\(getpid())/profile-\(times).json" }

  var file: ProfileFile {
    get throws { try ProfileFile.load(profilePath) }
  }

  var profile: Profile {
    get throws { try file.profile }
  }

  var assessment: Assessment {
    get throws { Assessment(known(try profile)) }
  }

  func known(_ profile: Profile) -> Known {
    Known(profile, today: today, rules: rules)
  }

  /// A small change, another one for each number.
  func edit(_ number: Int) -> ProfileEdit {
    ProfileEdit("title", [.set(.scalar(["freelancer", "title"]), .text("Title \(number)"))])
  }
}
