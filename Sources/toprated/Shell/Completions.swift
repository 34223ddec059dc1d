import ArgumentParser
import Eligibility
import ProfileStore

/// What a shell offers where it cannot know by itself.
extension CompletionKind {
  static let profiles = CompletionKind.file(extensions: ["json"])
  static let capacities = CompletionKind.list(Capacity.allCases.map(\.rawValue))
  static let keys = CompletionKind.list(ProfileFormat.scalars.map { $0.joined(separator: ".") })
  static let assumptions = CompletionKind.list(
    Criterion.allCases.flatMap { ["\($0.rawValue)=met", "\($0.rawValue)=unmet"] })
  /// The day that it is.
  static let days = CompletionKind.custom { _, _, _ in [Clock.today.description] }
  /// Of the profile that the command line names.
  static let scenarios = CompletionKind.custom { words, _, _ in
    CompletionRequest(words: words).scenarioNames
  }
  /// Of the key that stands before.
  static let values = CompletionKind.custom { words, _, _ in
    CompletionRequest(words: words).values
  }
}

/// A command line that is being typed.
private struct CompletionRequest {
  let words: [String]

  var scenarioNames: [String] {
    (profile?.scenarios ?? []).compactMap(\.name).filter(\.canBeCompleted)
  }

  private var profile: Profile? {
    if let demo = words.firstIndex(of: "--demo") {
      let named = words[(demo + 1)...].first.flatMap(Sample.init)
      return try? LoadedProfile.profile(of: named ?? .usual, LoadedProfile.data()).profile
    }
    let option = words.firstIndex(of: "--profile").flatMap { index in
      words.indices.contains(index + 1) ? words[index + 1].withoutQuotes : nil
    }
    return try? ProfileFile.load(try ProfileLocation(option: option).path).profile
  }

  var values: [String] {
    let key = words.last { word in
      ProfileFormat.scalars.contains { $0.joined(separator: ".") == word }
    }
    return (key.map(values) ?? []) + ["null"]
  }

  private func values(of key: String) -> [String] {
    switch key {
    case "badge": Badge.allCases.map(\.rawValue)
    case "availability.capacity": Capacity.allCases.map(\.rawValue)
    case "sections.photo", "sections.overview", "sections.video", "sections.linkedAccount",
      "sections.otherExperience":
      ["true", "false"]
    case "firstContract", "transactionsSince", "sections.updated", "availability.availableFrom",
      "availability.confirmed":
      [Clock.today.description]
    default: []
    }
  }
}

extension String {
  /// Shells take a line for a name and show it as it is; fish leaves a tilde at its start unquoted.
  fileprivate var canBeCompleted: Bool {
    !isEmpty && self == escapedForTerminal
      && !(hasPrefix("~") && CompletionShell.requesting == .fish)
  }

  /// As the shell would understand it; shells hand words over as they were typed.
  fileprivate var withoutQuotes: String {
    filter { !"\"'\\".contains($0) }
  }
}
