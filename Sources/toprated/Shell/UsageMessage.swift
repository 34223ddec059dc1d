import ArgumentParser

/// The message for invalid arguments: the parser's errors in plain words.
struct UsageMessage {
  private let arguments: [String]
  private let parserMessage: String

  init(_ error: any Error, in arguments: [String]) {
    self.arguments = arguments
    parserMessage = Toprated.message(for: error)
  }

  var line: String {
    refusedValue ?? missingValue ?? unknownOption ?? unexpectedWord ?? parserMessage
  }

  private var help: String { "See \(CommandPlace(of: arguments).help)." }

  private var refusedValue: String? {
    guard let refusal = Refusal(parserMessage) else { return nil }
    return refusal.line ?? "\(refusal.label) \(refusal.value) is not accepted. \(help)"
  }

  /// Parses the arguments with an empty value, as only then the parser reports what is accepted.
  private var missingValue: String? {
    guard
      let (_, name) = parserMessage.wholeMatch(
        of: /Missing (?:value for|expected argument) '(.*)'/)?.output
    else { return nil }
    let label = Refusal.label(in: name)
    if let (_, key, value) = arguments.last?.wholeMatch(of: /([^-=][^=]*)=(.+)/)?.output {
      return "Put a space before the value: \(key) \(value)"
    }
    return refusal(of: withEmptyValue(of: label), for: label)?.line
      ?? "\(Refusal.missing(label)). \(help)"
  }

  private func withEmptyValue(of option: String) -> [String] {
    guard option.hasPrefix("-") else { return arguments + [""] }
    guard arguments.contains(option) else { return arguments + [option, ""] }
    var padded: [String] = []
    for (index, word) in arguments.enumerated() {
      padded.append(word)
      let next = arguments.dropFirst(index + 1).first
      if word == option, next.map({ $0.hasPrefix("-") }) ?? true { padded.append("") }
    }
    return padded
  }

  private func refusal(of arguments: [String], for label: String) -> Refusal? {
    do {
      _ = try Toprated.parseAsRoot(arguments)
      return nil
    } catch {
      let refusal = Refusal(Toprated.message(for: error))
      return refusal?.label == label ? refusal : nil
    }
  }

  private var unknownOption: String? {
    if let output = parserMessage.wholeMatch(
      of: /(?s)The option '(.*?)' does not take any value.*/)?.output
    {
      return "\(output.1) takes no value. \(help)"
    }
    guard
      let (_, unknown, near) = parserMessage.wholeMatch(
        of: /(?s)(?:Unknown option '|Invalid option: )(.*?)'?(?:\. Did you mean '--(.*)'\?)?/)?
        .output
    else { return nil }
    let dashless = String(unknown.drop { $0 == "-" })
    let nearest = near.flatMap { dashless.nearest(in: [String($0)]) }
    return "Unknown option \"\(unknown)\". " + (nearest.map { "Did you mean --\($0)?" } ?? help)
  }

  private var unexpectedWord: String? {
    guard
      let (_, words) = parserMessage.wholeMatch(
        of: /(?s)(?:Unexpected argument|\d+ unexpected arguments:) '(.*)'/)?
        .output
    else { return nil }
    let first = arguments.first { words.hasPrefix($0) && !$0.isEmpty } ?? String(words)
    if let file = MistypedFile(first, in: CommandPlace(of: arguments)) { return file.line }
    return "Unexpected argument \"\(first)\". \(help)"
  }
}

/// A value that the parser or one of the program's types rejects.
private struct Refusal {
  /// The option, or the name of a positional argument.
  let label: String
  let value: String
  private let reason: String?

  init?(_ said: String) {
    guard
      let (_, value, name, rest) = said.wholeMatch(
        of: /(?s)The value '(.*)' is invalid for '([^']*)'(.*)/)?.output
    else { return nil }
    label = Refusal.label(in: name)
    self.value = String(value)
    let choices = Refusal.choices(in: rest)
    if rest.hasPrefix(": ") {
      reason = String(rest.dropFirst(2))
    } else {
      reason = choices.isEmpty ? nil : "must be one of \(choices.joined(separator: ", "))"
    }
  }

  /// `nil` if it is unknown what is accepted.
  var line: String? {
    guard let reason else { return nil }
    if value.isEmpty { return "\(Refusal.missing(label)): it \(reason)" }
    return reason.hasPrefix("must ") ? "\(label) \(value): \(reason)" : "\(label): \(reason)"
  }

  static func missing(_ label: String) -> String {
    label.hasPrefix("-") ? "\(label) needs a value" : "The \(label) is missing"
  }

  /// As in "--score" of "--score <N>", or "amount" of "<amount>".
  static func label(in name: Substring) -> String {
    let first = name.prefix { $0 != " " }
    return String(first.filter { $0 != "<" && $0 != ">" })
  }

  /// Returns the accepted values, which the parser lists in quotes or on lines of their own.
  private static func choices(in rest: Substring) -> [Substring] {
    if rest.contains("\n") { return rest.matches(of: /\n +- (.*)/).map(\.output.1) }
    return rest.matches(of: /'([^']*)'/).map(\.output.1)
  }
}
