import Foundation
import Story
import Testing

/// The bytes that the program writes to the terminal.
@Suite struct OutputStories {
  /// Keys that cover the screen, move on it, change all of it, and change nothing.
  static let keys = [
    "j", "f", "w", "Space", "Tab", "+", "v", "Down", "?", "PgDn", "?", "x", "x", "Ctrl-L", "T", "m",
  ]

  @Test(arguments: [Size(80, 24), Size(120, 40), Size(500, 200)])
  func aFrameIsShownAtOnce(_ size: Size) throws {
    let watch = try WatchedTerminal()
    let user = try Program.start(
      "toprated", arguments: ["--demo"], environment: watch.environment, size: size)
    try user.sees("q quit")
    for key in OutputStories.keys {
      let frame = try watch.frame(of: user) { try user.presses(key) }
      // Turning the mouse on is a separate write.
      #expect(frame.count <= (key == "m" ? 2 : 1), "\(key)")
    }
    let resized = try watch.frame(of: user) { user.resizes(to: 100, 30) }
    #expect(resized.count == 1)
  }

  /// An earlier program may leave the terminal non-blocking, so that a write may be partial.
  @Test func aTerminalThatDoesNotWaitGetsAllOfAFrame() throws {
    let unblocking = "use Fcntl; fcntl STDOUT, F_SETFL, O_RDWR | O_NONBLOCK or die; exec @ARGV"
    let user = try Program.start(
      "/usr/bin/perl", arguments: ["-e", unblocking, path, "--demo"], size: Size(500, 200))
    try user.sees("›✗ Eligible weeks", .reverse)
    try user.sees("q quit")
    try user.leaves(with: "q")
  }

  @Test func onlyWhatChangedIsWritten() throws {
    let user = try opensDashboard(on: "on-the-way")
    try user.sees("q quit")
    let whole = user.output.count
    #expect(whole < 8000)
    let below = [
      "Profile completeness", "Earnings, 12 months", "Availability", "Account holds",
    ]
    for criterion in below {
      let before = user.output.count
      try user.presses("j")
      try user.sees(criterion, .reverse)
      #expect(user.output.count - before < 400)
    }
    let walk = String(decoding: user.output.dropFirst(whole), as: UTF8.self)
    #expect(!walk.contains("\u{1B}[2J") && !walk.contains("\u{1B}[J"))
    #expect(!walk.contains("My Stats"))
    try user.presses("Ctrl-L")
    try user.leaves(with: "q")
    #expect(String(decoding: user.output, as: UTF8.self).contains("\u{1B}[2J"))
  }

  @Test func nothingIsWrittenWhereNothingChanges() throws {
    let watch = try WatchedTerminal()
    let user = try Program.start(
      "toprated", arguments: ["--demo"], environment: watch.environment)
    try user.sees("q quit")
    try user.presses("g")
    try user.sees("›✓ Job Success Score", .reverse)
    for key in ["g", "k", "Up", "g"] {
      #expect(try watch.frame(of: user) { try user.presses(key) }.isEmpty)
    }
    try user.leaves(with: "q")
  }

  @Test func keysThatWaitTogetherAreDrawnOnce() throws {
    let user = try opensDashboard(on: "on-the-way")
    try user.sees("q quit")
    user.signals(SIGSTOP)
    let before = user.output.count
    try user.sends(String(repeating: "jk", count: 1000) + "gjjj")
    user.signals(SIGCONT)
    try user.sees("Profile completeness", .reverse)
    let written = String(decoding: user.output.dropFirst(before), as: UTF8.self)
    #expect(written.components(separatedBy: "\u{1B}[?2026h").count - 1 < 10)
    try user.leaves(with: "q")
  }
}
