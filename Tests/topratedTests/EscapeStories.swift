import Story
import Testing

/// Esc is also how most other keys begin, so a program must wait a little for what follows it.
@Suite struct EscapeStories {
  /// How long is what the program asks of the system, not what a busy machine makes of it.
  @Test(arguments: [nil, "2000", "7"]) func itIsWaitedForAsLongAsTheEnvironmentSays(
    _ delay: String?
  ) throws {
    let watch = try WatchedTerminal()
    defer { watch.remove() }
    var environment = watch.environment
    environment["ESCDELAY"] = delay
    let user = try Program.start("toprated", arguments: ["--demo"], environment: environment)
    try user.sees("q quit")
    #expect(waits(watch).isEmpty)
    try user.presses("?")
    try user.sees("Keys and signs")
    try user.presses("Esc")
    try user.seesNoMore("Keys and signs")
    #expect(waits(watch).first == "wait \(delay ?? "20")")
    try user.leaves(with: "q")
  }

  private func waits(_ watch: WatchedTerminal) -> [Substring] {
    watch.lines.filter { $0.hasPrefix("wait ") && !["wait 0", "wait -1"].contains($0) }
  }

  @Test func whatComesInPiecesIsOneKeyWhereThereIsTime() throws {
    let watch = try WatchedTerminal()
    defer { watch.remove() }
    let environment = watch.environment.merging(["ESCDELAY": "5000"]) { $1 }
    let user = try Program.start("toprated", arguments: ["--demo"], environment: environment)
    try user.sees("›✗ Eligible weeks", .reverse)
    try user.presses("Esc")
    try eventually { !waits(watch).isEmpty }
    try user.presses("O", "B")
    try user.sees("›✓ Profile completeness", .reverse)
    try user.leaves(with: "q")
  }

  @Test func aloneItActsAndWhatIsTypedLaterIsAKeyOfItsOwn() throws {
    let user = try opensDashboard(on: "on-the-way")
    try user.sees("›✗ Eligible weeks", .reverse)
    for (key, opened) in [
      ("Enter", "rule"), ("v", "━━━"), ("n", "if you:"), ("p", "Person"), ("?", "Keys and signs"),
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
