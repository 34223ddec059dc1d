import Story
import Testing

/// From the smallest window to the largest, and any change between them.
@Suite struct SizeStories {
  static let sizes = [
    Size(1, 1), Size(2, 1), Size(1, 50), Size(500, 1), Size(5, 2), Size(12, 3), Size(20, 5),
    Size(39, 12), Size(40, 11), Size(39, 200), Size(500, 11), Size(40, 12), Size(41, 13),
    Size(60, 20), Size(76, 22), Size(80, 24), Size(80, 25), Size(100, 30), Size(120, 40),
    Size(200, 50), Size(40, 200), Size(500, 12), Size(500, 200),
  ]

  static func isEnough(_ size: Size) -> Bool { size.columns >= 40 && size.rows >= 12 }

  @Test(arguments: sizes) func itOpensInAnyAndGivesItBack(_ size: Size) throws {
    let user = try opensDashboard(on: "on-the-way", size: size)
    try seesWhatFits(user, size)
    try user.leaves(with: "q")
  }

  @Test func itFollowsFromAnyToAny() throws {
    let user = try opensDashboard(on: "on-the-way")
    try user.sees("q quit")
    for size in SizeStories.sizes + SizeStories.sizes.reversed().dropFirst() {
      user.resizes(to: size.columns, size.rows)
      try seesWhatFits(user, size)
    }
    try user.leaves(with: "q")
  }

  /// The shell can scroll all rows again, whatever scrolling region ncurses has used.
  @Test(arguments: ["xterm-256color", "vt100", "linux"])
  func everyRowScrollsAfterwards(_ terminal: String) throws {
    let user = try Program.start(
      "/bin/bash",
      arguments: ["-c", "'\(path)' --demo; seq -f 'line %g' 100; echo 'all said'; read line"],
      environment: ["TERM": terminal], size: Size(80, 40))
    try user.sees("q quit")
    try user.presses("q")
    try user.sees("all said")
    try user.sees("line 63")
    try user.leaves(with: "Enter")
  }

  /// Expects the headline and every criterion or, if the window is too small, the size needed.
  private func seesWhatFits(_ user: LiveScreen, _ size: Size) throws {
    guard SizeStories.isEnough(size) else {
      let all = "toprated needs 40×12, this is \(size.columns)×\(size.rows)"
      let words = [all, "toprated needs 40×12", "needs 40×12", "40×12"]
      let fitting = words.first { $0.count <= size.columns } ?? "…"
      return try user.expects("nothing but “\(fitting)”") {
        let lines = $0.text.split(separator: "\n")
        return lines.count == 1 && lines[0].contains(fitting)
      }
    }
    try user.sees("Not yet Top Rated")
    try user.sees("Job Success Score")
    try user.sees("Recent activity")
    try user.seesNoMore("needs 40×12")
  }

  struct Moment: CustomTestStringConvertible, Sendable {
    let keys: [String]
    let typed: String
    /// Text that is visible before and after the size changes.
    let sign: String

    var testDescription: String { sign }
  }

  static let moments = [
    Moment(keys: [], typed: "jkjkf", sign: "Criteria"),
    Moment(keys: ["p"], typed: "xyz", sign: "Person"),
    Moment(keys: ["c"], typed: "1", sign: "Check-in"),
    Moment(keys: ["?"], typed: "jjk", sign: "Help"),
    Moment(keys: ["w"], typed: "jk ]", sign: "WHAT-IF"),
    Moment(keys: ["v"], typed: "jjjk", sign: "Timeline"),
    Moment(keys: ["i"], typed: "/", sign: "A CSV file from Upwork"),
  ]

  @Test(arguments: moments) func aStormOfSizesLosesNothing(_ moment: Moment) throws {
    let folder = try TemporaryFolder()
    let profile = try folder.writeProfile(of: "on-the-way")
    let user = try Program.start(
      "toprated", arguments: ["--profile", profile, "--date", "2026-11-22"])
    try user.sees("q quit")
    try user.presses(moment.keys)
    try user.sees(moment.sign)
    var dice = 7
    for turn in 0..<300 {
      dice = (dice * 1_103_515_245 + 12345) % 2_147_483_648
      let size = SizeStories.sizes[dice / 65536 % (SizeStories.sizes.count - 1)]
      user.resizes(to: size.columns, size.rows)
      let keys = Array(moment.typed)
      if turn % 3 == 0 { try user.presses(String(keys[turn / 3 % keys.count])) }
      user.catchesUp()
    }
    user.resizes(to: 80, 24)
    try user.sees(moment.sign)
    try user.presses("Ctrl-L")
    user.resizes(to: 120, 40)
    try user.sees(moment.sign)
    user.resizes(to: 39, 11)
    try user.sees("toprated needs 40×12, this is 39×11")
    user.signals(15)
    try user.seesTheEnd(.signal(15))
    try user.hasTheTerminalBack()
  }
}
