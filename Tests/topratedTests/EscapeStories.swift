import Foundation
import Story
import Testing

/// Esc also starts the sequences of most special keys, so the program waits briefly for the rest.
@Suite struct EscapeStories {
  /// Checks the time that the program asks the system for, not the time that passes.
  @Test(arguments: [nil, "2000", "7"]) func itIsWaitedForAsLongAsTheEnvironmentSays(
    _ delay: String?
  ) throws {
    let watch = try WatchedTerminal()
    var environment = watch.environment
    environment["ESCDELAY"] = delay
    let user = try Program.start("toprated", arguments: ["--demo"], environment: environment)
    try user.sees("q quit")
    #expect(waits(watch).isEmpty)
    try user.presses("?")
    try user.sees("Help")
    try user.presses("Esc")
    try user.seesNoMore("Help")
    #expect(waits(watch).first == "wait \(delay ?? "20")")
    try user.leaves(with: "q")
  }

  private func waits(_ watch: WatchedTerminal) -> [Substring] {
    watch.lines.filter { $0.hasPrefix("wait ") && !["wait 0", "wait -1"].contains($0) }
  }

  @Test func whatComesInPiecesIsOneKeyWhereThereIsTime() throws {
    let watch = try WatchedTerminal()
    let environment = watch.environment.merging(["ESCDELAY": "5000"]) { $1 }
    let user = try Program.start("toprated", arguments: ["--demo"], environment: environment)
    try user.sees("›✗ Eligible weeks", .reverse)
    try user.presses("Esc")
    try eventually { !waits(watch).isEmpty }
    try user.presses("O", "B")
    try user.sees("›✓ Profile completeness", .reverse)
    try user.leaves(with: "q")
  }

  /// Sequences that are no key of the program: Ctrl-Enter, late answers, focus events.
  static let strangers = [
    "\u{1B}[13;5u", "\u{1B}[27;5;13~", "\u{1B}[?64;1;2c", "\u{1B}[24;80R", "\u{1B}[I",
    "\u{1B}]11;rgb:1e1e/1e1e/1e1e\u{7}", "\u{1B}]11;rgb:ffff/ccff/eeff\u{1B}\\",
    "\u{1B}P>|quit(1)\u{1B}\\", "\u{1B}_Gi=31;OK\u{1B}\\", "\u{1B}^u\u{1B}\\", "\u{1B}Xu\u{1B}\\",
  ]

  @Test func whatNobodyPressedDoesNothing() throws {
    let folder = try TemporaryFolder()
    let profile = try folder.writeProfile(of: "on-the-way")
    let watch = try WatchedTerminal()
    let user = try Program.start(
      "toprated", arguments: ["--profile", profile, "--date", "2026-11-22"],
      environment: watch.environment)
    try user.sees("q quit")
    try user.presses("y")
    try user.sees("Availability: confirmed")
    let saved = try String(contentsOfFile: profile, encoding: .utf8)
    try user.presses("j")
    try user.sees("›✓ Profile completeness", .reverse)
    let before = user.picture.text
    for sequence in EscapeStories.strangers {
      try user.sends(sequence)
      // In two pieces, with a pause between them.
      for end in 2..<sequence.count where end % 3 == 2 {
        let seen = watch.lines.count
        try user.sends(String(sequence.prefix(end)))
        // The program has read the piece and waits for the rest.
        try eventually { watch.lines.count > seen }
        try user.sends(String(sequence.dropFirst(end)))
      }
    }
    try user.presses("k")
    try user.sees("›✗ Eligible weeks", .reverse)
    try user.presses("j")
    try user.sees("›✓ Profile completeness", .reverse)
    #expect(user.picture.text == before)
    #expect(try String(contentsOfFile: profile, encoding: .utf8) == saved)
    try user.presses("p")
    try user.sees("Person")
    for sequence in EscapeStories.strangers { try user.sends(sequence) }
    try user.types("!")
    try user.sees("Ana Kovač!")
    try user.presses("Esc", "Esc")
    try user.seesNoMore("Person")
    try user.leaves(with: "q")
  }

  @Test(arguments: ["xterm-256color", "vt100", "linux", "rxvt", "screen", "tmux-256color", "ansi"])
  func arrowsAreArrowsInBothModesOfAllTerminals(_ terminal: String) throws {
    let user = try opensDashboard(on: "on-the-way", environment: ["TERM": terminal])
    try user.sees("›✗ Eligible weeks", .reverse)
    for (down, up) in [("\u{1B}[B", "\u{1B}[A"), ("\u{1B}OB", "\u{1B}OA")] {
      try user.sends(down)
      try user.sees("›✓ Profile completeness", .reverse)
      try user.sends(up)
      try user.sees("›✗ Eligible weeks", .reverse)
    }
    try user.leaves(with: "q")
  }

  @Test func aPasteOfControlCharactersIsText() throws {
    let folder = try TemporaryFolder()
    let user = try Program.start(
      "toprated", arguments: ["--profile", try folder.writeProfile(of: "on-the-way")])
    try user.sees("q quit")
    try user.presses("p")
    try user.sees("Person")
    try user.pastes("\u{3}\u{1C}\u{1A}\u{13}\u{1B}[A\u{4}!")
    try user.sees("Ana Kovač[A!")
    try user.presses("Esc", "Esc")
    try user.seesNoMore("Person")
    try user.leaves(with: "q")
  }

  @Test(arguments: [("Ctrl-C", SIGINT), ("Ctrl-\\", SIGQUIT)])
  func theKeysThatEndAProgramEndIt(_ key: String, _ signal: Int32) throws {
    let user = try opensDashboard(on: "on-the-way")
    try user.sees("q quit")
    try user.leaves(with: key, .signal(signal))
  }

  @Test func aloneItActsAndWhatIsTypedLaterIsAKeyOfItsOwn() throws {
    let user = try opensDashboard(on: "on-the-way")
    try user.sees("›✗ Eligible weeks", .reverse)
    for (key, opened) in [
      ("Enter", "rule"), ("v", "━━━"), ("n", "if you:"), ("p", "Person"), ("?", "Help"),
    ] {
      try user.presses(key)
      try user.sees(opened)
      try user.presses("Esc")
      try user.seesNoMore(opened)
    }
    try user.presses("O")
    try user.sees("O does nothing here")
    try user.leaves(with: "q")
  }
}
