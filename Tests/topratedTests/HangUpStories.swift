import Foundation
import Glibc
import Story
import Testing

/// The user closes the window, or the line is cut.
@Suite struct HangUpStories {
  private let folder: TemporaryFolder
  private let profile: String

  init() throws {
    folder = try TemporaryFolder()
    profile = try folder.writeProfile(of: "on-the-way")
  }

  private func opens(ignoring: Bool, _ options: String = "") throws -> LiveScreen {
    let ignore = ignoring ? "trap '' HUP; " : ""
    return try Program.start(
      "/bin/sh",
      arguments: [
        "-c", "\(ignore)exec '\(path)' \(options) --profile '\(profile)' --date 2026-11-22",
      ])
  }

  /// If SIGHUP is ignored, as under nohup, the end of the terminal still ends the program.
  @Test(arguments: [false, true])
  func theProgramEndsAndWhatWasTypedIsKept(_ ignoring: Bool) throws {
    let user = try opens(ignoring: ignoring)
    try user.sees("q quit")
    try user.presses("p", "x")
    try user.sees("Ana Kovačx")
    try eventually { hasDraft }
    user.hangsUp()
    try user.seesTheEnd(ignoring ? .code(0) : .signal(SIGHUP))

    let again = try opens(ignoring: false)
    try again.sees("Recovered what you typed in Person. Ctrl-S saves it, Esc discards it.")
    try again.sees("Ana Kovačx")
    try again.presses("Esc")
    try again.sees("Esc again discards")
    try again.presses("Esc")
    try again.seesNoMore("Ana Kovačx")
    try again.leaves(with: "q")
  }

  private var hasDraft: Bool {
    FileManager.default.fileExists(atPath: folder.url.appending(path: ".profile.json.draft").path)
  }

  /// In the middle of a paste, a character or an escape sequence.
  @Test(arguments: ["\u{1B}[200~pasted", "\u{1B}[200~", "\u{1B}", "\u{1B}[", "x"])
  func alsoInTheMiddleOfWhatIsTyped(_ typed: String) throws {
    let user = try opens(ignoring: true)
    try user.sees("q quit")
    try user.types(typed)
    user.hangsUp()
    try user.seesTheEnd(.code(0))
  }

  @Test(arguments: ["w", "v", "?", "i", "o", "n"])
  func whateverIsOpen(_ key: String) throws {
    let user = try opens(ignoring: true)
    try user.sees("q quit")
    try user.presses(key)
    user.hangsUp()
    try user.seesTheEnd(.code(0))
  }

  @Test(arguments: [false, true]) func theDialogueEndsToo(_ ignoring: Bool) throws {
    let user = try opens(ignoring: ignoring, "--linear")
    try user.sees("Criteria:")
    try user.types("c")
    try user.presses("Enter")
    try user.sees("Job Success Score")
    user.hangsUp()
    // The terminal is gone, so the program cannot print its last message.
    try user.seesTheEnd(ignoring ? .code(74) : .signal(SIGHUP))
  }

  @Test func whereOnlyTheKeyboardEndsItEndsAsWell() throws {
    let user = try opens(ignoring: false, "--linear")
    try user.sees("Criteria:")
    try user.presses("Ctrl-D")
    try user.seesTheEnd(.code(0))
    try user.hasTheTerminalBack()
  }
}
