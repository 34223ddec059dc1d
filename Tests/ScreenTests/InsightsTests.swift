import Screen
import Story
import Testing

/// Cached insights give the same frames as recomputed ones.
@Suite struct InsightsTests {
  private static let keys = [
    "j", "k", "G", "g", "Tab", "Tab", "Shift-Tab", "Left", "Right", "Enter", "Esc", "f", "]", "[",
    "}", "t",
    "w", "+", "-", " ", "9", "0", "Enter", "v", "E", "H", "n", "c", "Esc", "Esc",
  ]

  @Test(arguments: Rounds.seeds(4, all: 12)) func framesAreTheSameWithAndWithoutIt(_ seed: Int)
    throws
  {
    var dice = Dice(seed: seed)
    let sample = dice.choice("on-the-way", "score-dip", "earnings-roll-off")
    let size = dice.choice(
      Screen.Size(columns: 80, rows: 24), Screen.Size(columns: 120, rows: 40),
      Screen.Size(columns: 200, rows: 60))
    let (kept, plain) = (
      try opensDashboard(on: sample, size: size), try opensDashboard(on: sample, size: size)
    )
    plain.prepares = false
    for _ in 0..<60 {
      let key = InsightsTests.keys[dice.roll(0...InsightsTests.keys.count - 1)]
      kept.press(key)
      plain.press(key)
      try #require(kept.frame == plain.frame, "\(sample), after \(key)")
    }
  }

  /// Only the scroll offset changes, so a cached timeline would be wrong.
  @Test func aTimelineThatIsScrolledIsDrawnAnew() throws {
    let user = try opensDashboard(on: "on-the-way", size: Screen.Size(columns: 80, rows: 18))
    try user.presses("v", "g")
    let before = user.frame.text
    try user.presses("PgDn")
    #expect(user.dashboard.scrollOffset > 0)
    #expect(user.frame.text != before)
  }
}
