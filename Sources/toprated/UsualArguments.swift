import ArgumentParser
import Eligibility
import Screen

/// The arguments of every day, read without the argument parser, which looks for longer than most
/// commands work. It reads all others, and everything that is wrong.
struct UsualArguments {
  private var flags: Set<String> = []
  private var values: [String: String] = [:]

  /// Nil if there is anything unusual among them.
  static func command(_ arguments: ArraySlice<String>) -> (any ParsableCommand)? {
    switch arguments.first {
    case "status"?:
      UsualArguments(arguments.dropFirst(), flags: ["--short", "--json", "--exit-code"])?.status
    case let first?:
      UsualArguments(
        first == "dashboard" ? arguments.dropFirst() : arguments, flags: ["--linear"])?.dashboard
    case nil: UsualArguments([], flags: [])?.dashboard
    }
  }

  private init?(_ arguments: ArraySlice<String>, flags: Set<String>) {
    let flags = flags.union(["--demo", "--ascii", "--no-color"])
    var rest = arguments
    while let word = rest.popFirst() {
      if flags.contains(word) {
        self.flags.insert(word)
      } else if ["--profile", "--date"].contains(word), values[word] == nil,
        let value = rest.popFirst(), !value.hasPrefix("-")
      {
        values[word] = value
      } else {
        return nil
      }
    }
  }

  private var options: ProfileOptions? {
    let date = values["--date"].map { Day($0) }
    if date == .some(nil) || flags.contains("--demo") && values["--profile"] != nil { return nil }
    var shared = SharedOptions()
    shared.profile = values["--profile"]
    shared.date = date ?? nil
    shared.json = flags.contains("--json")
    shared.ascii = flags.contains("--ascii")
    shared.noColor = flags.contains("--no-color")
    var options = ProfileOptions()
    options.shared = shared
    options.demo = flags.contains("--demo")
    return options
  }

  private var status: StatusCommand? {
    guard let options, !flags.isSuperset(of: ["--short", "--json"]) else { return nil }
    var command = StatusCommand()
    command.options = options
    command.short = flags.contains("--short")
    command.exitCode = flags.contains("--exit-code")
    command.table = false
    command.profiles = []
    return command
  }

  private var dashboard: DashboardCommand? {
    guard let options else { return nil }
    var command = DashboardCommand()
    command.options = options
    command.theme = nil
    command.linear = flags.contains("--linear")
    return command
  }
}
