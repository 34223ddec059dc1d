import Eligibility
import ProfileStore
import Screen
import Story
import Testing

func dashboard(_ profile: Profile, on day: String = "2026-11-22") throws -> Dashboard {
  let rules = try EmbeddedData.load().rules
  let today = try #require(Day(day))
  return Dashboard(Assessment(Snapshot(profile, today: today, rules: rules)))
}

@Suite struct DashboardTests {
  @Test func whatIsMissingIsSelectedFirst() throws {
    try opensDashboard(on: "on-the-way").sees("›✗ Eligible weeks", .reverse)
    try opensDashboard(on: "sparse").sees("›? First contract", .reverse)
    try opensDashboard(on: "earnings-roll-off").sees("›! Earnings", .reverse)
    try opensDashboard(on: "badge-pending").sees("›✓ Job Success Score", .reverse)
  }

  /// The gauge of an account hold fills as it clears, and is empty while it is active.
  @Test(arguments: [
    (nil, "▱▱▱▱▱▱▱▱▱▱┃▱"), ("2026-10-01", "▰▰▰▰▰▱▱▱▱▱┃▱"), ("2026-08-23", "▰▰▰▰▰▰▰▰▰▰┃▰"),
  ])
  func aGaugeShowsTheWayThatIsLeft(_ to: String?, _ gauge: String) throws {
    var profile = Profile()
    var hold = Hold(from: try #require(Day("2026-01-01")))
    hold.to = to.flatMap { Day($0) }
    profile.holds = [hold]
    let user = PureScreen(try dashboard(profile), size: .init(columns: 120, rows: 40))
    let row = try #require(user.frame.text.first { $0.contains("Account holds  ") })
    #expect(row.contains(gauge))
  }

  @Test func theSelectionStopsAtBothEnds() throws {
    let user = try opensDashboard(on: "on-the-way")
    try user.presses("g", "Up", "k", "PgUp")
    #expect(user.dashboard.selection(in: .criteria) == 0)
    try user.presses("G", "Down", "j", "l")
    #expect(user.dashboard.selection(in: .criteria) == 7)
  }

  @Test func leavingTheForecastKeepsTheSelectionInTheWindow() throws {
    let user = try opensDashboard(on: "on-the-way")
    try user.presses("f", "Tab", "G")
    try user.sees("20 Mar, then 16 of 16 if score holds")
    try user.presses("f")
    try user.sees("28 Nov, in progress: no score entered")
  }

  @Test func theDetailFollowsTheSelection() throws {
    let user = try opensDashboard(on: "three-weak-weeks")
    try user.presses("Enter")
    try user.sees("My Stats showed 88%")
    try user.presses("Down")
    try user.sees("Your first contract started")
    try user.presses("Enter")
    try user.sees("The details are already open. Press Esc to close them.")
    try user.presses("Esc", "Esc")
    try user.sees("Nothing to close. Press q to quit.")
  }

  @Test func aLongDetailScrolls() throws {
    let user = try opensDashboard(on: "on-the-way", size: Screen.Size(columns: 40, rows: 12))
    try user.presses("Enter")
    try user.sees("more ↓")
    try user.presses("PgDn", "PgDn", "PgDn", "PgDn", "PgDn", "PgDn")
    try user.sees("April 2021")
    try user.seesNoMore("more ↓")
    try user.presses("PgUp")
    try user.sees("more ↓")
  }

  @Test func whatIsUnderTheHelpStays() throws {
    let user = try opensDashboard(on: "on-the-way")
    try user.presses("?", "Tab", "Enter", "f")
    try user.sees("Help is open. Press Esc to close it.")
    try user.presses("Esc")
    try user.sees("›✗ Eligible weeks", .reverse)
    try user.sees("Benefits · locked")
  }

  @Test func theFirstDayOfAllOpens() throws {
    let user = PureScreen(
      try dashboard(Profile(), on: "1970-01-01"), size: .init(columns: 80, rows: 24))
    try user.presses("Tab", "g", "Enter")
    try user.sees("Week to Sat 13 Sep 1969")
  }

  @Test func keysThatTheLoopActsOnAreEffects() throws {
    let user = try opensDashboard(on: "sparse")
    let effects: [String: Effect] = [
      "q": .quit, "r": .store(.reload), "Ctrl-L": .terminal(.redraw),
      "Ctrl-Z": .terminal(.suspend),
    ]
    for (key, effect) in effects {
      user.press(key)
      #expect(user.lastEffect == effect)
    }
    user.press("Down")
    #expect(user.lastEffect == nil)
  }
}
