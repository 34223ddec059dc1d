import Foundation
import Glibc
import Story
import Testing

/// Whatever is typed at whatever size, the program answers and ends properly, the profile stays
/// valid, and undo restores its original bytes.
@Suite struct RandomKeyStories {
  private static let keys =
    "fnvw][}{tsoAceapiyuUrTm?0123456789+-= kjhlgGdxbcECHJ:/~".map { Array(String($0).utf8) }
    + [
      "\r", "\r", "\r", "\t", "\u{1B}", "\u{1B}", "\u{7F}", "\u{13}", "\u{15}", "\u{C}", "\u{1}",
      "\u{5}",
      "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}OA", "\u{1B}OB", "\u{1B}[Z",
      "\u{1B}[5~",
      "\u{1B}[6~", "\u{1B}[H", "\u{1B}[F", "\u{1B}[3~", "\u{1B}[1;5C",
      "\u{1B}[<0;10;10M\u{1B}[<0;10;10m",
      "\u{1B}[<65;5;5M", "\u{1B}[200~pasted č text\u{1B}[201~", "😀", "\u{301}", "2026-12-01", "-3d",
    ].map { Array($0.utf8) }

  private static let sizes = [
    Size(80, 24), Size(120, 40), Size(40, 12), Size(20, 6), Size(39, 11), Size(300, 100),
    Size(76, 22), Size(200, 60),
  ]

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: Rounds.seeds(1, all: 3)) func keysOfTheProgram(_ seed: Int) throws {
    try play(seed) { RandomKeyStories.keys[$0.roll(0...RandomKeyStories.keys.count - 1)] }
  }

  @Test(arguments: Rounds.seeds(1, all: 3)) func anyBytes(_ seed: Int) throws {
    try play(seed) { dice in
      let start: [UInt8] = dice.happens(40) ? [0x1B] : []
      let bytes = (0..<dice.roll(1...20)).map { _ in UInt8(dice.roll(0...255)) }
      // Ctrl-C, Ctrl-\ and Ctrl-Z have their own stories.
      return start + bytes.filter { ![0x03, 0x1C, 0x1A].contains($0) }
    }
  }

  private func play(_ seed: Int, _ press: (inout Dice) -> [UInt8]) throws {
    var dice = Dice(seed: seed)
    let sample = dice.choice("on-the-way", "earnings-roll-off", "sparse", "score-dip")
    let profile = try folder.writeProfile(of: sample)
    let first = FileManager.default.contents(atPath: profile)
    let terminal = dice.choice("xterm-256color", "linux", "vt100")
    var user = try starts(profile, on: terminal)
    for _ in 0..<Rounds.count(20, all: 40) {
      if dice.happens(20) {
        let size = RandomKeyStories.sizes[dice.roll(0...RandomKeyStories.sizes.count - 1)]
        user.resizes(to: size.columns, size.rows)
      }
      for _ in 0..<dice.roll(1...40) { try user.sends(press(&dice)) }
      if try !answers(user) { user = try starts(profile, on: terminal) }
    }
    user.signals(SIGTERM)
    try user.expects("an end") { !$0.caption.isEmpty }
    #expect(try toprated("check", "--profile", profile).status == 0)
    while try toprated("undo", "--profile", profile).status == 0 {}
    #expect(FileManager.default.contents(atPath: profile) == first, "\(sample)")
  }

  private func starts(_ profile: String, on terminal: String) throws -> LiveScreen {
    let user = try Program.start(
      "toprated", arguments: ["--profile", profile, "--date", "2026-11-22"],
      environment: ["TERM": terminal, "HOME": folder.url.path, "XDG_CONFIG_HOME": folder.url.path])
    try user.sees("My Stats")
    return user
  }

  /// Expects a redraw on request or a proper end. Returns `false` if the program has ended.
  private func answers(_ user: LiveScreen) throws -> Bool {
    user.catchesUp()
    let printed = user.output.count
    // Ends an escape sequence or a paste that was begun.
    try user.sends("\u{1B}\\\u{1B}[201~")
    for _ in 0..<3 { try user.presses("Ctrl-L") }
    try user.expects("an answer") { user.output.count > printed || !$0.caption.isEmpty }
    let end = user.picture.caption
    #expect(["", "exit code 0"].contains(end))
    return end.isEmpty
  }
}
