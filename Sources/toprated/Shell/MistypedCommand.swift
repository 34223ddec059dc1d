import ArgumentParser

/// A word where a command should stand.
struct MistypedCommand {
  private let word: String
  /// The commands before it.
  private let path: String
  private let known: [String]

  /// Nil if the words begin with a command, or with an option.
  static func found(in arguments: [String]) -> MistypedCommand? {
    let words = arguments.first == "help" ? arguments.dropFirst() : arguments[...]
    return found(in: words, under: Toprated.self, at: "toprated")
  }

  private static func found(
    in words: ArraySlice<String>, under command: any ParsableCommand.Type, at path: String
  ) -> MistypedCommand? {
    let commands = command.configuration.subcommands
    guard let word = words.first, !word.hasPrefix("-"), !commands.isEmpty else { return nil }
    for command in commands where command._commandName == word {
      return found(in: words.dropFirst(), under: command, at: "\(path) \(word)")
    }
    return MistypedCommand(word: word, path: path, known: commands.map { $0._commandName })
  }

  var line: String {
    let suggestion = word.suggestion(from: known)
    return "there is no command \(path) \(word)"
      + (suggestion.isEmpty ? "; \(path) --help tells which there are" : suggestion)
  }
}
