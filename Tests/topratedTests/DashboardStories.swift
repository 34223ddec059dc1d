import Story
import Testing

/// What a user sees and does with the real program in a real terminal.
@Suite struct DashboardStories {
  static let sizes = [Size(80, 24), Size(120, 40), Size(40, 12)]

  @Test(arguments: sizes) func theFirstGlanceAnswersAndQuittingGivesTheTerminalBack(_ size: Size)
    throws
  {
    let user = try opensDashboard(on: "on-the-way", size: size)
    try user.sees("Ana Kovač")
    try user.sees("Not yet Top Rated", .bold)
    try user.sees("6 of 8 met")
    try user.sees("26 Dec")
    for criterion in [
      "Job Success Score", "First contract", "Eligible weeks", "Profile completeness",
      "Earnings, 12 months", "Availability", "Account holds", "Recent activity",
    ] { try user.sees(criterion) }
    try user.leaves(with: "q")
  }

  @Test func theForecastContinuesTheSparkline() throws {
    let user = try opensDashboard(on: "on-the-way")
    try user.sees("● counts")
    try user.presses("f")
    try user.sees("░")
    try user.sees("▴▴▴▴")
    try user.presses("f")
    try user.seesNoMore("░")
    try user.leaves(with: "q")
  }

  @Test func theSelectionIsReversedAndMoves() throws {
    let user = try opensDashboard(on: "on-the-way")
    try user.sees("Eligible weeks", .reverse)
    try user.presses("Down")
    try user.sees("Profile completeness", .reverse)
    try user.presses("k", "k")
    try user.sees("First contract", .reverse)
    try user.presses("G")
    try user.sees("Recent activity", .reverse)
    try user.presses("g")
    try user.sees("›✓ Job Success Score", .reverse)
    try user.leaves(with: "q")
  }

  @Test func enterTellsWhyAndEscCloses() throws {
    let user = try opensDashboard(on: "on-the-way")
    try user.presses("Enter")
    try user.sees("Met on 26 Dec 2026 if your score holds.")
    try user.presses("G")
    try user.sees("Send a proposal on Upwork, then add it here.")
    try user.presses("Esc")
    try user.seesNoMore("Send a proposal on Upwork, then add it here.")
    try user.sees("Benefits")
    try user.leaves(with: "q")
  }

  @Test func tabGoesFromPanelToPanel() throws {
    let user = try opensDashboard(on: "on-the-way")
    try user.presses("Tab")
    try user.sees("21 Nov: 94%, counts")
    try user.presses("Left")
    try user.sees("14 Nov: 94%, counts")
    try user.presses("Tab")
    try user.sees("Badge on your profile", .reverse)
    try user.presses("Shift-Tab", "Shift-Tab")
    try user.sees("Eligible weeks", .reverse)
    try user.leaves(with: "q")
  }

  @Test func theHelpListsTheKeys() throws {
    let user = try opensDashboard(on: "on-the-way")
    try user.presses("?")
    try user.sees("Help · Panels")
    try user.sees("show or hide coming weeks")
    try user.presses("Esc")
    try user.seesNoMore("Help · Panels")
    try user.leaves(with: "q")
  }

  @Test func aKeyThatDoesNothingSaysSo() throws {
    let user = try opensDashboard(on: "on-the-way")
    try user.presses("x")
    try user.sees("x does nothing here")
    try user.presses("Down")
    try user.seesNoMore("x does nothing here")
    try user.leaves(with: "q")
  }

  @Test func resizingKeepsTheSelection() throws {
    let user = try opensDashboard(on: "on-the-way")
    try user.presses("G")
    try user.sees("Recent activity", .reverse)
    user.resizes(to: 40, 12)
    try user.seesNoMore("Benefits")
    try user.sees("Recent activity", .reverse)
    user.resizes(to: 39, 11)
    try user.sees("toprated needs 40×12, this is 39×11")
    user.resizes(to: 120, 40)
    try user.sees("Sat 21 Nov 2026")
    try user.sees("Recent activity", .reverse)
    try user.leaves(with: "q")
  }

  @Test func reloadingShowsWhatIsInTheFileNow() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(#"{"version": 1, "freelancer": {"name": "Before"}}"#)
    let user = try Program.start("toprated", arguments: ["--profile", path])
    try user.sees("Before")
    _ = try folder.write(#"{"version": 1, "freelancer": {"name": "After"}}"#)
    try user.presses("r")
    try user.sees("After")
    _ = try folder.write("rubbish")
    try user.presses("r")
    try user.sees("profile.json:1:1: expected a value")
    try user.sees("After")
    try user.leaves(with: "q")
  }

  @Test func withoutAProfileTheSampleOpensAndSaysSo() throws {
    let user = try Program.start("toprated", environment: ["HOME": "/nonexistent"])
    try user.sees("sample", in: .indexed(130))
    try user.sees("This is sample data. Start with your own:")
    try user.presses("Enter")
    try user.seesNoMore("Welcome to toprated")
    try user.leaves(with: "q")
  }

  @Test func aFaultyProfileDoesNotTouchTheScreen() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(#"{"version": 1, "badge": "gold"}"#)
    let user = try Program.start("toprated", arguments: ["--profile", path], size: Size(200, 24))
    try user.seesTheEnd(.code(65))
    try user.sees("badge: \"gold\" is not one of none, risingTalent, topRated")
    try user.hasTheTerminalBack()
  }
}
