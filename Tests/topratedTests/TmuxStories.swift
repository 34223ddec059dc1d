import Foundation
import Story
import Testing

/// A pane of tmux, which is a terminal inside the outer one and reports its modes.
@Suite struct TmuxStories {
  @Test func aPaneIsDrawnResizedAndGivenBack() throws {
    let tmux = "tmux -L toprated-\(UUID().uuidString)"
    defer { _ = try? shell("\(tmux) kill-server") }
    let prompt = ##"env PS1='shell \#> ' bash --norc"##
    let user = try Program.start(
      "/bin/sh", arguments: ["-c", "exec \(tmux) -f /dev/null new-session \"\(prompt)\""],
      environment: ["HOME": "/nonexistent"], size: Size(80, 25))
    try user.sees("shell 1>")
    try user.types("\(path) --demo")
    try user.presses("Enter")
    try user.sees("Eligible weeks", .reverse)
    try user.presses("m")
    try user.sees("Mouse on")
    #expect(try modes(tmux) == "alternate 1 cursor 0 mouse 1")
    try user.presses("Ctrl-Z")
    try user.sees("Stopped")
    #expect(try modes(tmux) == "alternate 0 cursor 1 mouse 0")
    try user.types("fg")
    try user.presses("Enter")
    try user.sees("Eligible weeks", .reverse)
    _ = try shell("\(tmux) split-window -d -h -l 39 cat")
    try user.seesNoMore("Badge on your profile")
    try user.sees("Eligible weeks", .reverse)
    try user.presses("Down")
    try user.sees("Profile completeness", .reverse)
    try user.presses("q")
    try user.sees("shell 3>")
    #expect(try modes(tmux) == "alternate 0 cursor 1 mouse 0")
  }

  private func modes(_ tmux: String) throws -> String {
    let format = "alternate #{alternate_on} cursor #{cursor_flag} mouse #{mouse_any_flag}"
    return try shell("\(tmux) display-message -p '\(format)'").output
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
