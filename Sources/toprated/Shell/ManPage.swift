import ArgumentParser
import Eligibility

/// The manual page, made from what the argument parser knows.
struct ManPage {
  private let program = CommandHelp(of: Toprated.self)
  private let shared = CommandHelp(of: ProfileOptions.self)?.arguments ?? []
  private let everywhere: Set = ["--version", "-h, --help"]

  var text: String {
    let date = Toprated.versionDate
    let lines =
      [#".TH TOPRATED 1 "\#(date)" "toprated \#(Toprated.version)" "User Commands""#]
      + section("NAME", [#"toprated \- Upwork's Top Rated badge: have it, get it, keep it"#])
      + section("SYNOPSIS", [".B toprated", #".RI [ command "] [" options ]"#])
      + section("DESCRIPTION", paragraph(program?.abstract ?? "") + discussion(program))
      + section("COMMANDS", (program?.subcommands ?? []).flatMap(command))
      + section("COMMON OPTIONS", shared.flatMap(described)) + ManPage.rest.flatMap(section)
    return lines.joined(separator: "\n") + "\n"
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    [".SH \(title)"] + lines
  }

  private func command(_ command: CommandHelp) -> [String] {
    let own = command.arguments.filter { argument in
      !everywhere.contains(argument.usage) && !shared.contains { $0.usage == argument.usage }
    }
    let usage = own.filter(\.isPositional).map { argument in
      let name = argument.usage + (argument.isRepeating ? " ..." : "")
      return argument.isOptional ? "[\(name)]" : name
    }
    return [".SS \"\(escaped(([command.name] + usage).joined(separator: " ")))\""]
      + paragraph(command.abstract) + discussion(command) + own.flatMap(described)
      + command.subcommands.flatMap(self.command)
  }

  /// Examples keep their lines.
  private func discussion(_ command: CommandHelp?) -> [String] {
    guard let discussion = command?.discussion, !discussion.isEmpty else { return [] }
    let lines = discussion.split(separator: "\n", omittingEmptySubsequences: false)
    return [".PP", ".nf"] + lines.map { $0.isEmpty ? ".sp" : escaped(String($0)) } + [".fi"]
  }

  private func described(_ argument: CommandHelp.Argument) -> [String] {
    [".TP", ".B \(escaped(argument.usage))"] + paragraph(argument.abstract)
  }

  private func paragraph(_ text: String) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ").map({ escaped(String($0)) }) {
      if let line = lines.last, line.count + word.count < 78 {
        lines[lines.count - 1] = "\(line) \(word)"
      } else {
        lines.append(word)
      }
    }
    return lines
  }

  /// So that roff shows the text as it is.
  private func escaped(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\": #"\e"#
      case "-": #"\-"#
      case "\"": #"\(dq"#
      case "'": #"\(aq"#
      case "`": #"\(ga"#
      case "^": #"\(ha"#
      case "~": #"\(ti"#
      case _ where !scalar.isASCII:
        "\\[u\(String(repeating: "0", count: max(0, 4 - hex(scalar).count)))\(hex(scalar))]"
      default: String(scalar)
      }
    }.joined()
    return escaped.hasPrefix(".") ? "\\&\(escaped)" : escaped
  }

  private func hex(_ scalar: Unicode.Scalar) -> String {
    String(scalar.value, radix: 16, uppercase: true)
  }
}

extension ManPage {
  /// What no command's help says.
  fileprivate static let rest: [(String, [String])] = [
    ("EXIT STATUS", statuses.flatMap { [".TP", ".B \($0)", $1] }),
    ("ENVIRONMENT", variables.flatMap { [".TP", ".B \($0)", $1] }),
    ("FILES", files.flatMap { [".TP", ".I \($0)", $1] }),
  ]

  private static let statuses = [
    ("0", "Success."),
    ("1, 2", #"What \fBdue\fR and \fBstatus \-\-exit\-code\fR say."#),
    ("64", "Wrong usage."), ("65", "The profile or an import is faulty."),
    ("66", "There is no such file."), ("69", "No screen can be drawn on this terminal."),
    ("73", "A file cannot be created."),
    ("74", "Reading or writing failed; nothing was saved."),
    ("75", "Somebody else holds the profile."),
    ("76", "The change was saved, but standard output could not be written."),
  ]

  private static let variables = [
    ("TOPRATED_PROFILE", #"The profile, where \-\-profile names none."#),
    ("XDG_DATA_HOME", #"Where the profile's folder is, instead of \(ti/.local/share."#),
    ("XDG_CONFIG_HOME", #"Where the folder of the settings is, instead of \(ti/.config."#),
    ("HOME", "Your home folder."),
    ("ACCESSIBLE", #"If it is 1, the dashboard is a dialogue in plain lines, as with \-\-linear."#),
    ("NO_COLOR", "Use no colour, if it is set to anything."),
    (
      "LC_ALL, LC_CTYPE, LANG", "If they do not ask for UTF\\-8, no character beyond ASCII is used."
    ),
    ("TERM", "The kind of the terminal."),
    ("LINES, COLUMNS", "The size of a terminal that does not tell its own."),
    (
      "ESCDELAY",
      "How many milliseconds an Escape waits for the rest of a key; else 20."
    ),
  ]

  private static let files = [
    (
      #"\(ti/.local/share/toprated/profile.json"#,
      "The profile, where neither an option nor the environment names one."
    ),
    (".profile.json.undo", "Beside the profile: the steps that can be taken back."),
    (".profile.json.lock", "Beside the profile: who is writing it."),
    (".profile.json.draft", "Beside the profile: a form that was not saved yet."),
    (
      ".profile.json.DATE.backup",
      "Beside the profile: backups of the last seven days with a change."
    ),
    (
      #"\(ti/.config/toprated/config.json"#,
      "The settings of the dashboard: its theme, whether it uses the mouse, and keys."
    ),
  ]
}
