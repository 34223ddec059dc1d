import Foundation
import Story
import Testing

/// Each type of terminal gets only sequences that it supports.
@Suite struct TerminalKinds {
  static let names = [
    "vt100", "vt220", "linux", "screen", "screen-256color", "tmux", "tmux-256color", "rxvt",
    "xterm-mono", "xterm", "xterm-256color", "ansi",
  ]

  /// Visits everything that is drawn in a special way.
  private func walk(_ user: LiveScreen) throws {
    try user.sees("›✗ Eligible weeks", .reverse)
    try user.presses("j", "j", "f", "Tab", "k", "Enter")
    try user.sees("rule")
    try user.presses("q")
    try user.seesTheEnd(.code(0))
    try user.hasTheTerminalBack()
  }

  @Test(arguments: names) func itIsToldOnlyWhatItUnderstands(_ name: String) throws {
    let terminfo = try Terminfo(name)
    let user = try opensDashboard(on: "on-the-way", environment: ["TERM": name])
    try walk(user)
    let output = String(decoding: user.output, as: UTF8.self)
    let isLikeXterm = terminfo.shapes.contains { $0.hasPrefix("[?1049") || $0.hasPrefix("[?47") }
    // Such terminals support these, though not all of their entries list them.
    let unsaid: Set<String> = isLikeXterm ? ["[?2004", "[?2026"] : []
    let strange = Set(Terminfo.shapes(of: output)).subtracting(terminfo.shapes.union(unsaid))
    #expect(strange.isEmpty, "\(strange.sorted())")
    #expect(output.contains("\u{1B}[?1049h") == terminfo.shapes.contains("[?1049"))
  }

  @Test(arguments: names) func itShowsAsManyColoursAsItHas(_ name: String) throws {
    let colours = try Terminfo(name).colours
    for theme in ["auto", "dark"] {
      let user = try opensDashboard(
        on: "on-the-way", "--theme", theme, environment: ["TERM": name])
      try user.sees("✓")
      try user.sees("q quit")
      try user.expects("colours where the terminal has them") {
        $0.rows.joined().allSatisfy { $0.foreground == .standard } == (colours == 0)
      }
      let sequences = coloursSpoken(user.output)
      #expect(sequences.isEmpty == (colours == 0))
      #expect(sequences.contains { $0.hasPrefix("38;5") } == (colours == 256))
      try user.leaves(with: "q")
    }
  }

  /// Writing to the last cell would scroll the screen on these terminals.
  @Test(arguments: ["ansi", "xterm"]) func nothingScrolls(_ name: String) throws {
    let user = try opensDashboard(
      on: "on-the-way", size: Size(40, 24), environment: ["TERM": name])
    try user.sees("Not yet Top Rated")
    try user.presses("T")
    try user.expects("the first row and the last where they were") {
      $0.text.hasPrefix(" My Stats") && $0.text.hasSuffix("q quit")
    }
    try user.leaves(with: "q")
  }

  @Test(arguments: ["dumb", "unknown", "frobnicate", "", "\u{1B}[31m\u{9B}x", "../../etc/passwd"])
  func whatCannotShowAScreenIsToldSoInOneLine(_ name: String) throws {
    let user = try opensDashboard(
      on: "on-the-way", size: Size(120, 24), environment: ["TERM": name])
    try user.seesTheEnd(.code(69))
    try user.sees("toprated: The dashboard can't be drawn on this terminal (TERM=")
    expectOneLine(user)
    try user.hasTheTerminalBack()
  }

  @Test func whereNothingNamesTheTerminalNeither() throws {
    let user = try Program.start("/usr/bin/env", arguments: ["-u", "TERM", path, "--demo"])
    try user.seesTheEnd(.code(69))
    expectOneLine(user)
  }

  @Test(arguments: [4, 5, 6, 7]) func tooFewFilesAreNotTheTerminalsFault(_ files: Int) throws {
    let user = try Program.start(
      "/bin/sh", arguments: ["-c", "ulimit -n \(files); exec '\(path)' --demo"],
      size: Size(120, 24))
    try user.seesTheEnd(.code(69))
    try user.sees("toprated: Can't open the terminal: Too many open files")
    expectOneLine(user)
    try user.hasTheTerminalBack()
  }

  /// Remote machines often lack the entries of newer terminals.
  @Test(arguments: ["xterm-kitty", "alacritty", "xterm-ghostty", "foot"])
  func oneThatIsLikeAnXtermIsTakenForOne(_ name: String) throws {
    let user = try opensDashboard(
      on: "on-the-way",
      environment: ["TERM": name, "TERMINFO": "/nonexistent", "TERMINFO_DIRS": "/lib/terminfo"])
    try walk(user)
  }

  private func expectOneLine(_ user: LiveScreen) {
    #expect(!user.output.contains(0x1B))
    #expect(user.output.count { $0 == 0x0A } == 1)
  }
}

/// Returns the parameters of the sequences that set colours, as in "31" and "38;5;16".
func coloursSpoken(_ output: [UInt8]) -> [Substring] {
  String(decoding: output, as: UTF8.self).matches(of: /\u{1B}\[([0-9;]*)m/).map(\.1).filter {
    $0.split(separator: ";").contains {
      Int($0).map { (30...49).contains($0) || (90...107).contains($0) } ?? false
    }
  }
}
