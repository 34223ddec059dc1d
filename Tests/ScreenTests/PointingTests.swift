import Eligibility
import Screen
import Story
import Testing

/// The mouse, after it is turned on.
@Suite struct PointingTests {
  private func press(_ user: PureScreen, on text: String) throws {
    let found = user.picture.place(of: text)
    let place = try #require(found)
    user.receives(.pressed(row: place.row, column: place.column))
  }

  @Test func aThingIsSelectedAndThenOpened() throws {
    let user = try opensDashboard(on: "on-the-way")
    try press(user, on: "Earnings, 12 months")
    try user.sees("›✓ Earnings", .reverse)
    try press(user, on: "Earnings, 12 months")
    try user.sees("expires")
  }

  @Test func everyPanelIsReached() throws {
    let user = try opensDashboard(on: "on-the-way")
    try press(user, on: "Premium support")
    #expect(user.dashboard.focus == .benefits)
    #expect(user.dashboard.selection(in: .benefits) == 6)
    try press(user, on: "Sep")
    #expect(user.dashboard.focus == .weeks)
    #expect(user.dashboard.selection(in: .weeks) == 5)
  }

  @Test func inAWhatIfTheSecondPressToggles() throws {
    let user = try opensDashboard(on: "on-the-way")
    try user.presses("w")
    try press(user, on: "Account holds        none")
    try press(user, on: "Account holds        none")
    try user.sees("trying Account holds met")
    try press(user, on: "Staying active")
    try press(user, on: "Staying active")
    try user.sees("a proposal every day")
  }

  /// A click on the selected field does not leave it, as Enter would.
  @Test func theSelectedFieldOfAFormStaysSelected() throws {
    let user = try opensDashboard(on: "on-the-way")
    try user.presses("c")
    try user.selects("Eligible weeks")
    for words in ["On My Stats, open", "›Eligible weeks"] {
      try press(user, on: words)
      try user.sees("›Eligible weeks")
    }
  }

  /// The axis above the contracts is no contract.
  @Test func aContractIsSelectedInItsRow() throws {
    let user = try opensDashboard(on: "score-dip", size: .init(columns: 120, rows: 40))
    try user.presses("C")
    for client in ["Lumen Candles", "Otter Books"] {
      try press(user, on: client)
      let row = user.picture.text.split(separator: "\n").first { $0.contains(client) }
      #expect(row?.contains("›") == true)
    }
  }

  /// The message covers rows of the list, which scrolls so that the selected one stays in sight.
  @Test func aClickBesideAMessageHitsWhatIsShown() throws {
    let user = try opensDashboard(on: "on-the-way", size: .init(columns: 60, rows: 14))
    try user.selects("Earnings")
    try user.presses("e", "j", "j", "j", "j", "j", "j", "j", "z")
    try user.sees("does nothing here")
    let rows = user.picture.text.split(separator: "\n").map(String.init)
    let list = rows.indices.filter { rows[$0].contains("2026") && rows[$0].contains("$") }
    let first = try #require(list.first)
    let day = rows[first].dropFirst(2).prefix(11)
    user.receives(.pressed(row: first, column: 10))
    let row = user.picture.text.split(separator: "\n").first {
      $0.contains("›") && $0.contains("$")
    }
    #expect(row?.contains(day) == true)
  }

  @Test func aMonthIsSelectedFromItsFirstColumnOn() throws {
    let user = try opensDashboard(on: "on-the-way", size: .init(columns: 120, rows: 40))
    try user.presses("E")
    for (name, month) in [("Feb", 2), ("Mar", 3), ("May", 5)] {
      try press(user, on: name)
      #expect(user.dashboard.selection(in: .earnings) == month)
    }
  }

  @Test func theWheelMovesTheSelection() throws {
    let user = try opensDashboard(on: "on-the-way")
    user.receives(.wheelDown)
    try user.sees("›✓ Profile completeness", .reverse)
    user.receives(.wheelUp)
    try user.sees("›✗ Eligible weeks", .reverse)
  }

  @Test func besideEverythingNothingHappens() throws {
    let user = try opensDashboard(on: "on-the-way")
    let before = user.dashboard
    for (row, column) in [(0, 0), (23, 79), (13, 0), (500, 500)] {
      user.receives(.pressed(row: row, column: column))
    }
    #expect(user.dashboard == before)
    for (columns, rows) in [(1, 1), (39, 11), (40, 12), (3, 40), (200, 2)] {
      user.size = Screen.Size(columns: columns, rows: rows)
      for row in 0..<rows { user.receives(.pressed(row: row, column: columns - 1)) }
      user.press(.pageDown)
    }
  }

  @Test func itIsOffUntilItIsAskedFor() throws {
    let user = try opensDashboard(on: "on-the-way")
    #expect(!user.dashboard.usesMouse)
    try user.presses("m")
    #expect(user.lastEffect == .terminal(.useMouse(true)))
    try user.sees("Hold Shift to select text.")
    try user.presses("m")
    #expect(user.lastEffect == .terminal(.useMouse(false)))
  }
}
