import ArgumentParser
import Eligibility
import ProfileStore

struct SetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Set one value of the profile; null clears it.",
    discussion: """
      toprated set availability.capacity asNeeded
      toprated set sections.video true
      toprated set firstContract 2026-02-03
      """)

  @Argument(
    help: ArgumentHelp("Which value, such as sections.video.", valueName: "key"), completion: .keys)
  var key: String

  @Argument(
    help: ArgumentHelp("The new value, or null to clear it.", valueName: "value"),
    completion: .values)
  var value: String

  @OptionGroup var options: SharedOptions

  func validate() throws {
    guard ProfileFormat.scalars.contains(path) else { throw ValidationError(unknownKey) }
  }

  func run() throws {
    let value = try plainValue
    try ProfileEditor(options, as: "set").change { file in
      .set(path, to: value, was: file?.inputText(at: key), today: options.today)
    }
  }

  private var path: [String] {
    key.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
  }

  /// The typed value; `nil` if the key is to be cleared. The profile's reader validates it.
  private var plainValue: JSONValue? {
    get throws(CommandError) {
      if value.isEmpty || value == "null" { return nil }
      if path[0] == "freelancer" { return .text(value) }
      if case .day? = ProfileFormat.kind(at: path) {
        return .day(try day(for: key == "availability.availableFrom" ? .future : .past))
      }
      return written
    }
  }

  private func day(for use: Day.Use) throws(CommandError) -> Day {
    try mapError(
      { (fault: InputError) in
        CommandError.usage("\(key): \(fault.reason ?? "\(value) is not \(fault.kind.expected)")")
      },
      try Day.parse(value, today: options.today, for: use))
  }

  private var written: JSONValue {
    Bool(value).map(JSONValue.bool) ?? Int(value).map(JSONValue.integer)
      ?? Hours(parsing: value)?.jsonValue ?? .text(value)
  }

  /// The message for an unknown key, with suggestions.
  private var unknownKey: String {
    let all = ProfileFormat.scalars.map { $0.joined(separator: ".") }
    let suggestion = key.suggestion(from: all)
    guard suggestion.isEmpty else {
      return "There is no value \"\(key)\" that you can set\(suggestion)"
    }
    let related = ProfileFormat.scalars.filter { $0[0] == path[0] }
    let known = (related.isEmpty ? ProfileFormat.scalars : related).map {
      $0.joined(separator: ".")
    }
    let choices = known.joined(separator: ", ")
    return "There is no value \"\(key)\" that you can set. Choose one of \(choices)."
  }
}
