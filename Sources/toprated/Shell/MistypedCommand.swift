import ArgumentParser
import Glibc

/// An unknown word in place of a command.
struct MistypedCommand {
  private let word: String
  private let place: CommandPlace

  /// Finds such a word; `nil` if the arguments begin with a command or an option.
  static func found(in arguments: [String]) -> MistypedCommand? {
    let words = arguments.first == "help" ? Array(arguments.dropFirst()) : arguments
    let place = CommandPlace(of: words)
    guard !place.commands.isEmpty, let word = place.rest.first, !word.hasPrefix("-") else {
      return nil
    }
    return MistypedCommand(word: word, place: place)
  }

  var line: String {
    if let file = MistypedFile(word, in: place) { return file.line }
    let typed = (place.path.dropFirst() + [word]).joined(separator: " ")
    let nearest = word.nearest(in: place.commands.map { $0._commandName })
    let advice = nearest.map { "Did you mean \($0)?" } ?? "See \(place.help)."
    return "Unknown command \"\(typed)\". \(advice)"
  }
}

/// The command that the first words of a command line name.
struct CommandPlace {
  /// The names of the program and its subcommands so far.
  private(set) var path = ["toprated"]
  /// The commands that can follow.
  private(set) var commands: [any ParsableCommand.Type] = Toprated.configuration.subcommands
  private(set) var rest: ArraySlice<String>

  init(of words: [String]) {
    rest = words[...]
    while let word = rest.first, let next = commands.first(where: { $0.answers(to: word) }) {
      path.append(word)
      commands = next.configuration.subcommands
      rest = rest.dropFirst()
    }
  }

  var help: String { (path + ["--help"]).joined(separator: " ") }
}

extension ParsableCommand {
  fileprivate static func answers(to name: String) -> Bool {
    name == _commandName || configuration.aliases.contains(name)
  }
}

/// A file name where none is expected.
struct MistypedFile {
  private let name: String
  private let place: CommandPlace

  /// `nil` if the word does not look like a file name.
  init?(_ word: String, in place: CommandPlace) {
    guard word.contains("/") || word.hasSuffix(".json") || word.hasSuffix(".csv") else {
      return nil
    }
    name = word
    self.place = place
  }

  var line: String {
    guard access(name, F_OK) == 0 else { return "There is no file \"\(name)\"." }
    let path = place.path.joined(separator: " ")
    let use = name.hasSuffix(".csv") ? "toprated import" : "\(path) --profile"
    return "\"\(name)\" is a file, not a command. To use it: \(use) \"\(name)\""
  }
}
