import Foundation
import Glibc
import Story
import Testing

/// Suspending the program and resuming it.
@Suite struct StopStories {
  /// By its key, by a signal that it can handle, and by one that it cannot.
  @Test(arguments: ["Ctrl-Z", "TSTP", "STOP"])
  func theShellHasTheTerminalMeanwhile(_ way: String) throws {
    let user = try Program.start(
      "/bin/bash", arguments: ["--norc", "-i"],
      environment: ["PS1": "shell \\#> ", "HOME": "/nonexistent"])
    try user.sees("shell 1>")
    try user.types("\(path) --demo")
    try user.presses("Enter")
    try user.sees("Criteria")
    try stop(user, way)
    try user.sees("Stopped")
    try user.types("fg")
    try user.presses("Enter")
    try user.sees("Criteria")
    try user.presses("?")
    try user.sees("Help")
    try user.presses("q")
    try user.sees("shell 3>")
    try user.leaves(with: "Ctrl-D")
  }

  /// This shell does not restore the line modes itself, so they show what the program does.
  @Test(arguments: ["Ctrl-Z", "TSTP"])
  func theLineModesAreTheShellsAndASizeThatChangedIsSeen(_ way: String) throws {
    let folder = try TemporaryFolder()
    let script = """
      set -m; stty -g > before; '\(path)' --demo; stty -g > stopped; echo "it has stopped"
      read line; fg > fg; stty -g > after; echo "modes: $(cat before stopped after | sort -u | wc -l)"
      """
    let user = try Program.start(
      "/bin/bash", arguments: ["-c", script], in: folder.url.path)
    try user.sees("q quit")
    try user.presses("m")
    try user.sees("Mouse on")
    try stop(user, way)
    try user.sees("it has stopped")
    #expect(SwitchedModes(user.output).left.isEmpty)
    user.resizes(to: 40, 12)
    try user.presses("Enter")
    try user.sees("Account holds")
    try user.seesNoMore("Badge on your profile")
    try eventually {
      user.catchesUp()
      return SwitchedModes(user.output).left.isSuperset(of: ["1000", "2004", "keypad"])
    }
    try user.presses("q")
    try user.sees("modes: 1")
    try user.seesTheEnd(.code(0))
    try user.hasTheTerminalBack()
  }

  private func stop(_ user: LiveScreen, _ way: String) throws {
    if way == "Ctrl-Z" { return try user.presses(way) }
    _ = try shell("kill -\(way) \(user.child)")
  }
}
