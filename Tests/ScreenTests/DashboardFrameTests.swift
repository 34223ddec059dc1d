import Eligibility
import Foundation
import Screen
import Story
import Testing

/// Whole screens, compared with recordings that were reviewed.
@Suite struct DashboardFrameTests {
  static let sizes = [
    Screen.Size(columns: 80, rows: 24), Screen.Size(columns: 120, rows: 40),
    Screen.Size(columns: 40, rows: 12),
  ]
  /// Also includes large windows, for the first screen.
  static let allSizes =
    sizes + [Screen.Size(columns: 160, rows: 50), Screen.Size(columns: 200, rows: 60)]

  /// Also includes the samples that have contracts.
  static let allSamples = samples + ["score-dip", "score-disappears"]

  @Test(arguments: allSamples, allSizes) func looksAsItDid(_ sample: String, _ size: Screen.Size)
    throws
  {
    let user = try opensDashboard(on: sample, size: size)
    try compare(user, with: "\(sample)-\(size.columns)x\(size.rows)")
  }

  @Test func theForecastLooksAsItDid() throws {
    let user = try opensDashboard(on: "three-weak-weeks")
    try user.presses("f", "Tab", "Right", "Right")
    try compare(user, with: "forecast-80x24")
  }

  @Test func theDetailLooksAsItDid() throws {
    let user = try opensDashboard(on: "earnings-roll-off")
    try user.presses("Enter")
    try compare(user, with: "detail-80x24")
  }

  @Test(arguments: [
    ("check-in", ["c", "=", "Enter", "9", "5", "Enter"]),
    ("refused", ["c", "Enter", "1", "2", "0"]),
    ("add", ["a", "Down"]),
  ])
  func whatIsOpenLooksAsItDid(_ name: String, _ keys: [String]) throws {
    for size in DashboardFrameTests.sizes {
      let user = try opensDashboard(on: "on-the-way", size: size)
      for key in keys { user.press(key) }
      try compare(user, with: "\(name)-\(size.columns)x\(size.rows)")
    }
  }

  @Test(arguments: sizes) func listsAndFormsLookAsTheyDid(_ size: Screen.Size) throws {
    let adding = try opensDashboard(on: "on-the-way", size: size)
    try adding.opens("Sections")
    try adding.selects("Employment")
    try adding.presses("+")
    try compare(adding, with: "sections-\(size.columns)x\(size.rows)")
    let looking = try opensDashboard(on: "on-the-way", size: size)
    try looking.opens("Payments")
    try looking.does("next")
    try compare(looking, with: "transactions-\(size.columns)x\(size.rows)")
  }

  @Test(arguments: sizes) func aWhatIfLooksAsItDid(_ size: Screen.Size) throws {
    let figures = try opensDashboard(on: "on-the-way", size: size)
    try figures.presses("w", "8", "8", "Enter")
    try figures.selects("A payment")
    try figures.presses("+", "+")
    try compare(figures, with: "what-if-\(size.columns)x\(size.rows)")
    let signs = try opensDashboard(on: "three-weak-weeks", size: size)
    try signs.presses("w", "Tab")
    try signs.selects("Job Success Score")
    try signs.presses("Space")
    try signs.selects("First contract")
    try signs.presses("Space", "Space")
    try compare(signs, with: "what-if-met-\(size.columns)x\(size.rows)")
  }

  @Test(arguments: [
    ("what-if-typing", "on-the-way", ["w", "1", "2", "0"]),
    ("travel", "on-the-way", ["]", "]", "]", "]", "]", "}", "}"]),
    ("travel-what-if", "on-the-way", ["w", "8", "0", "Enter", "]", "]", "]", "]", "]", "]"]),
    ("timeline", "earnings-roll-off", ["v"]), ("earnings", "on-the-way", ["E", "Right"]),
    ("history", "on-the-way", ["H", "Down"]), ("contracts", "score-dip", ["C", "Down", "Down"]),
    ("plan", "earnings-roll-off", ["n", "Down"]), ("plan-soonest", "on-the-way", ["n"]),
    ("what-ifs", "on-the-way", ["o", "Space", "Down", "Space"]),
    ("comparison", "on-the-way", ["o", "Space", "Down", "Space", "c"]),
  ])
  func whatIsSupposedLooksAsItDid(_ name: String, _ sample: String, _ keys: [String]) throws {
    for size in DashboardFrameTests.sizes {
      let user = try opensDashboard(on: sample, size: size)
      for key in keys { user.press(key) }
      try compare(user, with: "\(name)-\(size.columns)x\(size.rows)")
    }
  }

  @Test func theHelpLooksAsItDid() throws {
    let user = try opensDashboard(on: "on-the-way")
    try user.presses("?")
    try compare(user, with: "help-80x24")
  }

  @Test func asciiLooksAsItDid() throws {
    let user = try opensDashboard(on: "rising-talent")
    try compare(user.frame.ascii.text, with: "ascii-80x24")
    let wide = Screen.Size(columns: 160, rows: 50)
    try compare(
      opensDashboard(on: "earnings-roll-off", size: wide).frame.ascii.text, with: "ascii-160x50")
    let contracts = try opensDashboard(on: "score-dip", size: wide)
    try contracts.presses("C")
    try compare(contracts.frame.ascii.text, with: "ascii-contracts-160x50")
  }

  /// Compares the text and, at 80 columns, the styles of each row.
  private func compare(_ user: PureScreen, with name: String) throws {
    let styles = user.size.columns == 80 ? [""] + user.frame.styles : []
    try compare(user.frame.text + styles, with: name)
  }

  private func compare(_ rows: [String], with name: String) throws {
    try Recording.expect(rows.joined(separator: "\n") + "\n", like: "ScreenTests/Screens/\(name)")
  }
}
