import Screen
import Testing

/// What is painted over the last frame is the frame, which `PureScreen` looks at after every key.
@Suite struct PainterTests {
  private static let keys = [
    "j", "j", "j", "k", "k", "g", "G", "Down", "Up", "PgDn", "PgUp", "Tab", "Shift-Tab", "Enter",
    "Esc", "f", "v", "w", "Space", "+", "]", "[", "?", "n", "x", "T",
  ]

  @Test(arguments: samples) func anyWalkIsPaintedTrue(_ sample: String) throws {
    let user = try opensDashboard(on: sample)
    var dice = Dice(seed: UInt64(sample.count))
    for _ in 0..<200 {
      if Int.random(in: 0..<20, using: &dice) == 0 {
        user.size = Size(
          columns: .random(in: 30...150, using: &dice), rows: .random(in: 10...50, using: &dice))
      }
      user.press(PainterTests.keys.randomElement(using: &dice) ?? "j")
    }
  }
}
