import Eligibility
import Screen
import Story
import Testing

/// Large windows are well used: enough is on them, and no panel is empty.
@Suite struct InkTests {
  private static let sizes = [(80, 24), (100, 30), (120, 40), (160, 50), (200, 60)].map {
    Screen.Size(columns: $0.0, rows: $0.1)
  }

  private static let blanksAndBorders = Set(" ─│╭╮╰╯═║╔╗╚╝")

  /// The percentage of cells that are neither blank nor part of a border.
  private func ink(_ frame: Frame) -> Int {
    let cells = frame.rows.joined()
    return cells.count { $0.character.map { !InkTests.blanksAndBorders.contains($0) } ?? false }
      * 100
      / cells.count
  }

  @Test(arguments: [(80, 24, 42), (120, 40, 40), (200, 60, 30)])
  func theFirstFrameSaysEnough(_ columns: Int, _ rows: Int, _ least: Int) throws {
    let user = try opensDashboard(
      on: "earnings-roll-off", size: Screen.Size(columns: columns, rows: rows))
    #expect(ink(user.frame) >= least)
  }

  /// The largest number of consecutive blank rows between two borders.
  private func emptyRows(_ text: [String]) -> Int {
    let rows = text.map(Array.init)
    var most = 0
    for column in rows.map(\.count).max().map({ 0..<$0 }) ?? 0..<0 {
      var count = 0
      for row in rows {
        guard column < row.count, "│║".contains(row[column]),
          let end = row[(column + 1)...].firstIndex(where: { "│║".contains($0) }), end > column + 12
        else {
          count = 0
          continue
        }
        count = row[(column + 1)..<end].allSatisfy { $0 == " " } ? count + 1 : 0
        most = max(most, count)
      }
    }
    return most
  }

  @Test(arguments: samples) func noPanelStandsEmpty(_ sample: String) throws {
    for size in InkTests.sizes {
      let user = try opensDashboard(on: sample, size: size)
      for criterion in Criterion.allCases {
        #expect(emptyRows(user.frame.text) <= 5, "\(criterion) at \(size)")
        user.press(criterion == .jobSuccessScore ? "g" : "Down")
      }
    }
  }

  /// A short full-screen view leaves its unused rows to the panels.
  @Test(arguments: samples, ["n", "C"])
  func aShortViewLeavesItsRestToThePanels(_ sample: String, _ key: String) throws {
    for size in InkTests.sizes {
      let user = try opensDashboard(on: sample, size: size)
      try user.presses(key)
      let text = user.frame.text
      let rest = text.reversed().dropFirst(2).prefix { $0.allSatisfy { "│ ".contains($0) } }
      #expect(rest.count <= 13, "\(size)")
      try user.presses("Esc")
      try user.sees("q quit")
    }
  }

  @Test func everyPanelOfTheTableIsThere() throws {
    func titles(_ columns: Int, _ rows: Int) throws -> String {
      let user = try opensDashboard(
        on: "on-the-way", size: Screen.Size(columns: columns, rows: rows))
      return user.frame.text.joined(separator: "\n")
    }
    for size in [(120, 40), (160, 50), (200, 60)] {
      let text = try titles(size.0, size.1)
      for sign in ["▰", "░", "─ Next steps", "─ Eligible weeks"] { #expect(text.contains(sign)) }
    }
    for size in [(160, 50), (200, 60)] {
      let text = try titles(size.0, size.1)
      for title in ["─ Earnings, 12 months", "─ Timeline"] { #expect(text.contains(title)) }
    }
    #expect(try titles(200, 60).contains("─ History · 17 check-ins"))
  }

  /// Tab reaches each panel, whether or not all are shown at once.
  @Test(arguments: [(40, 12), (80, 24), (120, 40), (160, 50), (200, 60)])
  func everyPanelIsReachedByTab(_ columns: Int, _ rows: Int) throws {
    let user = try opensDashboard(
      on: "on-the-way", size: Screen.Size(columns: columns, rows: rows))
    for title in [
      "Job Success Score ·", "Benefits ·", "Next steps", "Earnings", "History ·",
    ] {
      try user.presses("Tab")
      try user.sees(title)
    }
    try user.presses("Tab")
    #expect(user.dashboard.focus == .timeline)
    try user.presses("Tab")
    try user.sees("›✗ Eligible weeks", .reverse)
  }
}
