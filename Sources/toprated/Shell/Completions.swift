import ArgumentParser
import Eligibility
import ProfileStore

/// Completions that a shell can't provide by itself.
extension CompletionKind {
  static let profiles = CompletionKind.file(extensions: ["json"])
  static let capacities = CompletionKind.list(Capacity.allCases.map(\.rawValue))
  static let keys = CompletionKind.list(ProfileFormat.scalars.map { $0.joined(separator: ".") })
  static let assumptions = CompletionKind.list(
    Criterion.allCases.flatMap { ["\($0.rawValue)=met", "\($0.rawValue)=unmet"] })
  /// Today's date.
  static let days = CompletionKind.custom { _, _, _ in [Clock.today.description] }
  /// The what-ifs of the profile that the command line names.
  static let scenarios = CompletionKind.custom { words, _, _ in
    CompletionRequest(words: words).scenarioNames
  }
  /// The values of the key before the cursor.
  static let values = CompletionKind.custom { words, _, _ in
    CompletionRequest(words: words).values
  }
}

/// A command line that is being completed.
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
    let path = words.lazy.compactMap { word in
      ProfileFormat.scalars.first { $0.joined(separator: ".") == word }
    }.reversed().first
    return (path.flatMap(ProfileFormat.kind).map(values) ?? []) + ["null"]
  }

  private func values(of kind: FieldKind) -> [String] {
    switch kind {
    case .choice(let choice): choice.rawValues
    case .flag: ["true", "false"]
    case .day: [Clock.today.description]
    case .version, .text, .name, .distinctText, .integer, .score, .amount, .hundredths: []
    }
  }
}

extension String {
  /// Whether shells can complete the name: one per line, and in fish without a leading tilde.
  fileprivate var canBeCompleted: Bool {
    !isEmpty && self == escapedForTerminal
      && !(hasPrefix("~") && CompletionShell.requesting == .fish)
  }

  /// Without quotes and backslashes, because shells pass words on as they are typed.
  fileprivate var withoutQuotes: String {
    filter { !"\"'\\".contains($0) }
  }
}
