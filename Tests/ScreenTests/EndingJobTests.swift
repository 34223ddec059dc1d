import Eligibility
import Screen
import Story
import Testing

/// The what-if setting "A job ends": its estimate, and the key that uses it as the score.
@Suite struct EndingJobTests {
  private func tries(_ keys: String..., on sample: String = "score-dip") throws -> PureScreen {
    let user = try opensDashboard(on: sample, size: Screen.Size(columns: 120, rows: 50))
    try user.presses("w", "G")
    for key in keys { user.press(key) }
    return user
  }

  /// The estimate shows now → then after every key.
  @Test(arguments: [
    (["+"], "5 stars", "85–87% → 87–88%"), (["-"], "badly", "85–87% → 76–78%"),
    (["+", "-", "-", "-"], "2 stars", "85–87% → 76–78%"),
    (["4", ".", "5", "Enter"], "4.5 stars", "85–87% → 87–88%"),
  ])
  func theEstimateAnswersAtEveryKey(_ keys: [String], _ outcome: String, _ estimate: String) throws
  {
    let user = try tries()
    for key in keys { user.press(key) }
    try user.sees(outcome)
    try user.sees(estimate)
  }

  @Test func theSizeAndTheDayMoveToo() throws {
    let user = try tries("+")
    for setting in ["paid", "on"] {
      try user.selects("  \(setting)")
      try user.does("more")
    }
    try user.sees("above $1,000")
    try user.sees("29 Nov")
    try user.presses("2", "0")
    user.press("2")
    for key in ["7", "-", "0", "1", "-", "1", "1", "Enter"] { user.press(key) }
    try user.sees("11 Jan")
    try user.sees("100% → 100%")
  }

  @Test func theDetailSaysThatItIsNotUpworksFigure() throws {
    let user = try tries("+")
    try user.sees("A job with a new client, up to $1,000, ends on 22 Nov 2026 with 5 stars.")
    try user.sees("on that day: an estimate, not Upwork's figure, if nothing else is paid.")
    try user.sees("Press J to use the low end as the what-if's score.")
  }

  /// Only the key changes the score, and no criterion changes before.
  @Test func oneKeyPutsTheLowEndIntoTheScore() throws {
    let user = try tries("+")
    try user.sees("6 of 8 met")
    try user.sees("estimate 85–87% → 87–88% if a job ends with 5 stars")
    #expect(!user.picture.text.contains("score 87%"))
    try user.presses("J")
    try user.sees("Score set to 87%, the low end of the estimate (87–88%)")
    try user.sees("score 87%")
  }

  @Test func itIsNotSavedAndSaysSo() throws {
    let user = try tries("+", "s")
    try user.sees("A job that ends can't be saved. Press J to use its estimate as score.")
  }

  @Test func withoutAnEstimateItSaysWhy() throws {
    let user = try tries("+", on: "on-the-way")
    try user.sees("No contracts yet.")
    try user.presses("J")
    try user.sees("No contracts yet.")
  }

  @Test func resetLeavesItAsItIs() throws {
    let user = try tries("+", "Backspace")
    try user.sees("Job ends        –")
    try user.sees("nothing yet")
  }

  @Test func theScreenReaderModeSaysTheEstimate() throws {
    var mode = LineMode(Dashboard(try assessment(of: "score-dip")))
    _ = mode.takeLines()
    for command in ["whatIf", "levers", "8", "5"] { _ = mode.answer(command) }
    #expect(
      mode.takeLines().contains {
        $0.contains("if a job ends with 5 stars, the estimate goes from 85 to 87% to 87 to 88%")
      })
    _ = mode.answer("list")
    #expect(mode.takeLines().contains { $0.contains("estimate: from 85 to 87% to 87 to 88%") })
  }
}
