import Foundation
import Glibc
import Story
import Testing

/// Appearance and keys, set by options, the settings file and keys.
@Suite struct SettingsStories {
  static let themes = ["auto", "light", "dark", "mono", "colourblind", "high-contrast"]
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func opens(
    _ options: String..., settings: String? = nil, terminal: String = "xterm-256color",
    environment: [String: String] = [:], size: Size = Size(80, 24)
  ) throws -> LiveScreen {
    if let settings { try folder.writeSettings(settings) }
    let usual = ["TERM": terminal, "XDG_CONFIG_HOME": folder.url.path]
    return try Program.start(
      "toprated", arguments: ["--demo"] + options, environment: usual.merging(environment) { $1 },
      size: size)
  }

  private func look(of user: LiveScreen) throws -> Picture {
    try user.sees("›✗ Eligible weeks", .reverse)
    // The footer is drawn last.
    try user.sees("q quit")
    let picture = user.picture
    try user.leaves(with: "q")
    return picture
  }

  /// A theme looks the same whether an option, the settings or a key selects it.
  @Test(arguments: ["xterm-256color", "xterm"]) func everyThemeCanBeHadInThreeWays(
    _ terminal: String
  ) throws {
    var looks: [Picture] = []
    let byKey = try opens(
      terminal: terminal, environment: ["XDG_CONFIG_HOME": "/nonexistent/of/nobody"])
    try byKey.sees("q quit")
    for theme in SettingsStories.themes {
      let look = try look(of: opens("--theme", theme, settings: "{}", terminal: terminal))
      #expect(
        try self.look(of: opens(settings: #"{"theme": "\#(theme)"}"#, terminal: terminal)) == look)
      try byKey.presses("j", "k")
      #expect(byKey.settle { $0 == look }, "\(theme)")
      try byKey.presses("T")
      if !looks.contains(look) { looks.append(look) }
    }
    // With eight colours, only colourblind and mono differ from the other themes.
    #expect(looks.count == (terminal == "xterm" ? 3 : 6))
    try byKey.leaves(with: "q")
  }

  @Test func whatIsTypedOvercomesTheFileAndNoColourDoesToo() throws {
    let dark = try look(of: opens("--theme", "dark", settings: #"{"theme": "light"}"#))
    #expect(try dark == look(of: opens(settings: #"{"theme": "dark"}"#)))
    let plain = try look(of: opens("--theme", "mono"))
    #expect(try plain == look(of: opens(environment: ["NO_COLOR": "1"])))
    #expect(try plain == look(of: opens("--theme", "light", "--no-color")))
  }

  static let faults: [(settings: String, words: [String])] = [
    (#"{"theme": "drak"}"#, [#"theme: "drak" is not one of auto, light, dark, mono"#]),
    (
      #"{"colour": 1, "mouse": "yes"}"#,
      ["colour: is not a setting", "mouse: \"yes\" is not true or"]
    ),
    (#"{"keys": {"undo": "xx"}}"#, [#"keys.undo: "xx" is not a key, such as "x""#]),
    (#"{"keys": {"undo": "z", "redo": "z"}}"#, [#"keys.redo: "z" is already used for undo"#]),
    ("{\n\"theme\" \"dark\"}", ["config.json:2:9: expected"]), ("", ["config.json:1:1: expected"]),
    (#"{"theme": "\u001b[31m\u202e"}"#, [#"theme: "\u001b[31m\u202e" is not one of auto"#]),
  ]

  @Test(arguments: faults.indices) func aFaultIsToldAsThoseOfTheProfile(_ index: Int) throws {
    let fault = SettingsStories.faults[index]
    let user = try opens(settings: fault.settings, size: Size(300, 24))
    try user.seesTheEnd(.code(65))
    for words in fault.words { try user.sees(words) }
    let lines = user.picture.text.split(separator: "\n")
    #expect(lines.count == fault.words.count)
    #expect(lines.allSatisfy { $0.hasPrefix("toprated: \(folder.url.path)/toprated/config.json") })
    #expect(!user.output.contains(0x1B))
    try user.hasTheTerminalBack()
  }

  @Test func aNamedPipeInTheirPlaceKeepsNobodyWaiting() throws {
    try folder.writeSettings("{}")
    let file = "\(folder.url.path)/toprated/config.json"
    #expect(unlink(file) == 0 && mkfifo(file, 0o600) == 0)
    let user = try opens(size: Size(300, 24))
    try user.seesTheEnd(.code(74))
    try user.sees("\(file): it is a named pipe, not a regular file")
  }

  @Test func aThemeThatThereIsNotIsWrongUsage() throws {
    let run = try toprated("--demo", "--theme", "drak")
    #expect(run.status == 64)
    #expect(run.errors.hasPrefix("toprated: "))
    for theme in SettingsStories.themes { #expect(run.errors.contains(theme)) }
  }

  @Test func movedKeysAreMovedInEffectInFooterAndInHelp() throws {
    let settings = #"{"keys": {"help": "H", "whatIf": ["Ctrl-W", "W"], "quit": "Q", "next": "z"}}"#
    let user = try opens(settings: settings, size: Size(120, 70))
    try user.sees("H help")
    try user.sees("Ctrl-W what-if")
    try user.sees("Q quit")
    try user.presses("z")
    try user.sees("›✓ Profile completeness", .reverse)
    for key in ["?", "q", "w", "j"] {
      try user.presses(key)
      try user.sees("\(key) does nothing here. Press H for help.")
    }
    try user.presses("H")
    try user.sees("Ctrl-W W")
    try user.sees("H           help")
    try user.presses("H")
    try user.sees("Criteria")
    try user.presses("W")
    try user.sees("WHAT-IF")
    try user.leaves(with: "Q")
  }

  @Test func whatIsSwitchedIsRememberedAndTheRestOfTheFileStays() throws {
    let settings = "{\n  \"keys\": {\"undo\": \"z\"},\n  \"theme\": \"light\"\n}\n"
    let user = try opens(settings: settings)
    try user.sees("q quit")
    try user.presses("m")
    try user.sees("Mouse on")
    try user.presses("T", "j")
    try user.leaves(with: "q")
    #expect(
      try folder.settings
        == settings.replacing("\"light\"", with: "\"dark\"")
        .replacing("dark\"\n", with: "dark\",\n  \"mouse\": true\n"))
  }

  @Test func aFileThatBecameFaultyIsNotWrittenOver() throws {
    let user = try opens(settings: "{}")
    try user.sees("q quit")
    try folder.writeSettings("{ \"theme\": ")
    try user.presses("m")
    try user.sees("Setting not saved")
    try user.leaves(with: "q")
    #expect(try folder.settings == "{ \"theme\": ")
  }

  @Test func keysOfPopupsAreMovedToo() throws {
    let settings = #"{"keys": {"next": "z", "mark": "x", "compare": "C", "back": ["B", "Ctrl-G"]}}"#
    let user = try opens(settings: settings)
    try user.presses("o")
    try user.sees("Enter open  C compare")
    try user.sees("x mark")
    try user.sees("B leave")
    try user.presses("z", "x", "C")
    try user.sees("What-ifs compared")
    try user.presses("B", "B")
    try user.seesNoMore("What-ifs")
    try user.presses("w", "g", "5", "B")
    try user.sees("Score: 5B")
    try user.presses("Ctrl-G", "B")
    try user.seesNoMore("WHAT-IF")
    try user.leaves(with: "q")
  }

  @Test func whatIsSaidNamesTheMovedKeys() throws {
    try folder.writeSettings(#"{"keys": {"checkIn": "C", "undo": "z", "stillTrue": "Y"}}"#)
    let user = try Program.start(
      "toprated", arguments: ["--date", "2026-11-22"],
      environment: ["XDG_CONFIG_HOME": folder.url.path, "XDG_DATA_HOME": folder.url.path],
      size: Size(160, 40))
    try user.sees("C set up")
    try user.presses("C")
    try user.sees("Set up your profile")
    try user.types("94")
    try user.presses("Ctrl-S")
    try user.sees("z undoes")
    try user.presses("Esc")
    try user.seesNoMore("Still missing")
    try user.presses("z")
    try user.sees("Undone")
    try user.leaves(with: "q")
  }
}

extension TemporaryFolder {
  var settings: String {
    get throws {
      try String(contentsOf: url.appending(path: "toprated/config.json"), encoding: .utf8)
    }
  }

  /// Writes the settings with this folder as `$XDG_CONFIG_HOME`.
  func writeSettings(_ text: String) throws {
    let folder = url.appending(path: "toprated")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    _ = try write(text, to: "toprated/config.json")
  }
}
