import ArgumentParser
import Eligibility

/// The manual page, generated from the argument parser's descriptions.
struct ManPage {
  private let program = CommandHelp(of: Toprated.self)
  private let shared =
    (CommandHelp(of: SharedOptions.self)?.arguments.dropLast() ?? [])
    + (CommandHelp(of: SampleOptions.self)?.arguments ?? [])
  private let everywhere: Set = ["--version", "-h, --help"]

  var text: String {
    let title =
      #".TH TOPRATED 1 "\#(Toprated.versionDate)" "toprated \#(Toprated.version)" "User Commands""#
    let name = #"toprated \- see whether you qualify for Upwork's Top Rated badge, and when"#
    let lines: [[String]] = [
      [title], section("NAME", [name]),
      section("SYNOPSIS", [".B toprated", #".RI [ command "] [" options ]"#]),
      section("DESCRIPTION", paragraph(program?.abstract ?? "") + discussion(program)),
      section("COMMANDS", (program?.subcommands ?? []).flatMap(command)),
      section("COMMON OPTIONS", shared.flatMap(described)),
      ManSection.all.flatMap(section),
    ]
    return lines.joined().joined(separator: "\n") + "\n"
  }

  /// Returns a section. Its first paragraph needs no `.PP` after the heading.
  private func section(_ section: ManSection) -> [String] {
    let lines = section.blocks.flatMap(lines)
    return self.section(section.title, lines.first == ".PP" ? Array(lines.dropFirst()) : lines)
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

  private func discussion(_ command: CommandHelp?) -> [String] {
    guard let discussion = command?.discussion, !discussion.isEmpty else { return [] }
    return unfilled(
      discussion.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
  }

  /// Returns lines that keep their line breaks, as for examples.
  private func unfilled(_ lines: [String]) -> [String] {
    [".PP", ".nf"] + lines.map { $0.isEmpty ? ".sp" : escaped($0) } + [".fi"]
  }

  private func lines(_ block: ManSection.Block) -> [String] {
    switch block {
    case .paragraph(let text): [".PP"] + paragraph(text)
    case .item(let term, let text): [".TP", ".B \"\(escaped(term))\""] + paragraph(text)
    case .lines(let lines): unfilled(lines)
    case .heading(let title): [".SS \"\(escaped(title))\""]
    }
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

  /// Escapes text, so that roff shows it unchanged.
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
