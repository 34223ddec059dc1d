import Eligibility

/// The arguments of every day, read without the argument parser, which looks for longer than most
/// commands work. It reads all others, and everything that is wrong.
struct UsualArguments {
  private let flags: [String]
  private var given: [String] = []
  private var circumstances = Circumstances()

  private static let always = ["--demo", "--ascii", "--no-color"]

  /// What they ask for; nil if there is anything unusual among them.
  static func command(_ arguments: ArraySlice<String>) -> (() throws -> Void)? {
    switch arguments.first {
    case "status"?:
      UsualArguments(arguments.dropFirst(), flags: ["--short", "--json", "--exit-code"])?.status
    case "dashboard"?: UsualArguments(arguments.dropFirst(), flags: ["--linear"])?.dashboard
    default: UsualArguments(arguments, flags: ["--linear"])?.dashboard
    }
  }

  private init?(_ arguments: ArraySlice<String>, flags: [String]) {
    self.flags = UsualArguments.always + flags
    var rest = arguments
    while let word = rest.popFirst() {
      guard take(word, &rest) else { return nil }
    }
    circumstances.demo = has("--demo")
    circumstances.ascii = has("--ascii")
    circumstances.noColor = has("--no-color")
    circumstances.json = has("--json")
    if circumstances.demo, circumstances.profile != nil { return nil }
  }

  private mutating func take(_ word: String, _ rest: inout ArraySlice<String>) -> Bool {
    if given.contains(word) { return false }
    given.append(word)
    if flags.contains(word) { return true }
    guard let value = rest.popFirst(), !value.hasPrefix("-") else { return false }
    switch word {
    case "--profile": circumstances.profile = value
    case "--date":
      circumstances.date = Day(value)
      return circumstances.date != nil
    default: return false
    }
    return true
  }

  private func has(_ flag: String) -> Bool { given.contains(flag) }

  private var status: (() throws -> Void)? {
    if has("--short"), has("--json") { return nil }
    let isShort = has("--short")
    return OneStatus(circumstances, isShort: isShort, tellsByExitCode: has("--exit-code")).run
  }

  private var dashboard: () throws -> Void {
    OpenDashboard(circumstances, theme: nil, isLinear: has("--linear")).run
  }
}
