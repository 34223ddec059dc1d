import Foundation
import Story
import Testing

/// Only the program itself controls the terminal, whatever files and the environment contain.
@Suite struct HostileTextStories {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Lists that together show every text of a profile.
  static let lists = ["Check-ins", "Payments", "Account holds", "Activity"]

  @Test(arguments: HostileText.texts.indices)
  func nothingOfTheProfileReachesTheTerminalRaw(_ index: Int) throws {
    let watch = try WatchedTerminal()
    let text = HostileText.texts[index]
    let profile = try folder.write(try HostileText.profile(text))
    let user = try opens(["--profile", profile], environment: watch.environment)
    try user.sees("Tab panel")
    // Waits for a frame after each key, so that two keys are not read as one sequence.
    let presses: (String) throws -> Void = { key in
      _ = try watch.frame(of: user) { try user.press(key) }
    }
    for list in HostileTextStories.lists {
      try user.opens(list)
      try user.does("confirm")
      try user.sees("Ctrl-S save")
      for _ in 0..<2 { try presses("Esc") }
    }
    for walk in [["p"], ["o", "c"], ["o", "Enter"]] {
      for key in walk + ["Esc", "Esc"] {
        try presses(key)
        if key == "p" { try expectsStandIns(for: text, in: user) }
      }
    }
    try user.leaves(with: "q")
    expectHarmless(user)
  }

  @Test(arguments: HostileText.texts.indices)
  func nothingPastedReachesItRaw(_ index: Int) throws {
    let profile = try folder.writeProfile(of: "on-the-way")
    let user = try opens(["--profile", profile])
    try user.sees("Tab panel")
    let text = HostileText.texts[index]
    for (key, sign) in [("p", "─ Person"), ("i", "─ Import")] {
      try user.presses(key)
      try user.sees(sign)
      try user.pastes(text + "!")
      try user.sees("!")
      try user.presses(key == "p" ? ["Enter", "Esc", "Esc"] : ["Enter", "Esc"])
      try user.seesNoMore(sign)
    }
    try user.leaves(with: "q")
    expectHarmless(user)
  }

  @Test(arguments: HostileText.texts.indices)
  func nothingOfFileNamesReachesItRaw(_ index: Int) throws {
    let name = HostileText.texts[index].replacing(/[\0\/]/, with: "")
    let odd = folder.url.appending(path: name)
    try FileManager.default.createDirectory(at: odd, withIntermediateDirectories: true)
    let profile = try folder.writeProfile(of: "on-the-way")
    let file = odd.appending(path: "\(name).json").path
    try FileManager.default.copyItem(atPath: profile, toPath: file)
    let user = try opens(["--profile", file])
    try user.sees("Tab panel")
    try Data("rubbish".utf8).write(to: URL(filePath: file))
    try user.sees("expected a value")
    try FileManager.default.removeItem(atPath: file)
    try user.sees("The profile was moved or deleted")
    try user.leaves(with: "q")
    expectHarmless(user)
  }

  @Test(arguments: HostileText.texts.indices)
  func nothingOfTheEnvironmentReachesItRaw(_ index: Int) throws {
    let text = HostileText.texts[index].replacing("\0", with: "")
    for environment in [
      ["HOME": "/\(text)"], ["XDG_DATA_HOME": "/\(text)", "XDG_CONFIG_HOME": "/\(text)"],
    ] {
      let user = try opens([], environment: environment)
      try user.sees("This is sample data")
      try user.leaves(with: "q")
      expectHarmless(user)
    }
  }

  private func opens(
    _ options: [String], environment: [String: String] = [:]
  ) throws -> LiveScreen {
    try Program.start(
      "toprated", arguments: options + ["--date", "2026-11-22"], environment: environment,
      size: Size(140, 24))
  }

  private func expectsStandIns(for text: String, in user: LiveScreen) throws {
    let hasControls = text.unicodeScalars.contains {
      $0.value < 0x09 || (0x0E..<0x20).contains($0.value)
    }
    if hasControls { try user.sees("\u{FFFD}") }
  }

  /// Expects nothing harmful but the program's own sequences, carriage returns and backspaces.
  private func expectHarmless(_ user: LiveScreen) {
    let output = String(decoding: user.output, as: UTF8.self)
    let rest = output.replacing(/\u{1B}(\[\??[0-9;]*[A-Za-z]|\(B|[=>M])/, with: "")
    let dangerous = HostileText.found(in: rest).filter { $0 != 0x0D && $0 != 0x08 }
    #expect(dangerous.isEmpty, "\(dangerous)")
  }
}
