import Foundation
import Story
import Testing

/// Screen reader mode can do everything that the screen can.
@Suite struct LinearReachTests {
  private let folder: TemporaryFolder
  private let profile: String

  init() throws {
    folder = try TemporaryFolder()
    profile = try folder.writeProfile(of: "on-the-way")
  }

  /// Actions that need a screen; all others must be in a menu.
  static let screenOnly = [
    "page up", "page down", "next theme", "mouse; Shift selects text", "redraw",
    "commands: find, run one",
  ]

  /// The README's table of keys, which another test compares with the keymap.
  private var table: [(key: String, does: String)] {
    get throws {
      let readme = try String(
        contentsOf: Project.folder.appending(path: "README.md"), encoding: .utf8)
      let keys = readme.split(separator: "\n## ").first { $0.hasPrefix("Keys\n") } ?? ""
      return keys.matches(of: /`([^`]+)`(?: `[^`]+`)* ([^`|·]+) [|·]/).map {
        (String($0.1), String($0.2))
      }
    }
  }

  /// Commands that lead to each place.
  static let places = [
    [], ["w"], ["w"], ["w", "settings", "less 6"], ["v"], ["]"], ["?"],
  ]

  @Test func everyKeyOfTheScreenIsInSomeMenu() throws {
    let menus = try LinearReachTests.places.map { try talk($0 + ["menu"]) }.joined()
    let table = try table
    #expect(table.count > 40)
    let missing = table.map(\.does).filter {
      // Without contracts there is no estimate.
      !LinearReachTests.screenOnly.contains($0) && $0 != "try the estimated score"
        && !menus.contains(". \($0): ")
    }
    #expect(missing.isEmpty, "\(missing)")
  }

  @Test func everyKeyOfTheScreenIsUnderstood() throws {
    for (key, does) in try table where key != "Ctrl-Z" {
      let word = ["↑": "Up", "↓": "Down", "←": "Left", "→": "Right", "1…9": "1"][key] ?? key
      let said = try talk([word, "esc", "esc"])
      #expect(!said.contains("Unknown command"), "\(key)")
      let refusals = [
        "no effect in screen reader mode", "no pages in screen reader mode",
        "Screen reader mode draws nothing", "Type menu to list all commands",
      ]
      let isOfScreen = LinearReachTests.screenOnly.contains(does)
      #expect(refusals.contains(where: said.contains) == isOfScreen, "\(key): \(does)")
    }
  }

  /// Returns the output for these answers; expects no control characters but line feeds.
  private func talk(_ answers: [String]) throws -> String {
    let run = try toprated(
      "--linear", "--profile", profile, "--date", "2026-11-22",
      input: (answers + ["quit"]).joined(separator: "\n") + "\n", environment: ["TERM": "xterm"])
    #expect(run.status == 0)
    #expect(run.output.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x0A })
    return run.output
  }
}
