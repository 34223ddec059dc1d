import Eligibility
import Screen
import Story
import Testing

/// What-ifs, tried from the keyboard.
@Suite struct WhatIfTests {
  /// Each setting, the keys that change it, and how the what-if is then described.
  static let settings: [(setting: String, keys: [String], supposed: String)] = [
    ("Score", ["9", "1", "Enter"], "score 91%"), ("Score", ["+"], "score 95%"),
    ("Score", ["-", "-"], "score 92%"), ("Weekly earnings", ["+", "+"], "$100 a week"),
    ("Weekly earnings", ["7", "0", "Enter"], "$70 a week"),
    ("A payment", ["+"], "$100 on 22 Nov 2026"),
    ("A payment", ["7", "0", "0", "Space", "+", "3", "w"], "$700 on 13 Dec 2026"),
    ("Staying active", ["Space"], "a proposal every day"),
    ("Completeness", ["-"], "profile 95% complete"),
    ("Availability", ["Right", "Right"], "Less than 30 hrs/week"),
    ("Account holds", ["Space"], "no account holds"),
  ]

  @Test(arguments: settings.indices)
  func everySettingIsSeenAndLeavesTheProfileAlone(_ index: Int) throws {
    let (setting, keys, supposed) = WhatIfTests.settings[index]
    try expectsOnlySupposed(supposed) { user in
      try user.selects(setting)
      try user.presses(keys)
    }
  }

  /// Changes all settings, from the last to the first, and one criterion.
  @Test func everyFieldOfAScenarioCanBeTried() throws {
    let user = try opensDashboard(on: "on-the-way")
    try user.presses("w", "G")
    for _ in 0..<20 { try user.presses("+", "Up") }
    try user.presses("Tab", "Space", "s")
    try user.types("all")
    user.press("Enter")
    guard case .store(.save(let edit))? = user.lastEffect,
      case .add(.scenarios, let saved)? = edit.steps.first
    else { return #expect(Bool(false)) }
    let fields = Mirror(reflecting: Scenario()).children.compactMap(\.label)
    #expect(Set(saved.map(\.key)) == Set(fields))
  }

  /// A choice of availability that needs a number or a day shows a setting for it below.
  @Test(arguments: [
    ("Right", "hours a week", "More than 30 hrs/week, 35 a week"),
    ("Left", "back on", "until 29 Nov 2026"),
  ])
  func soIsWhatAnAvailabilityAsks(_ key: String, _ below: String, _ supposed: String) throws {
    try expectsOnlySupposed(supposed) { user in
      try user.selects("Availability")
      try user.presses(key)
      try user.selects(below)
      try user.does("more")
    }
  }

  @Test func nobodyReturnsBeforeTomorrow() throws {
    let user = try opensDashboard(on: "on-the-way", size: Screen.Size(columns: 120, rows: 40))
    try user.does("whatIf")
    try user.selects("Availability")
    try user.presses("Left")
    try user.selects("back on")
    try user.does("less")
    try user.sees("until 23 Nov 2026")
  }

  @Test func soIsACriterionThatIsTriedByItself() throws {
    try expectsOnlySupposed("First contract not met") { user in
      try user.does("nextPanel")
      try user.selects("First contract")
      try user.does("toggle")
      try user.does("toggle")
    }
  }

  private func expectsOnlySupposed(
    _ supposed: String, _ tries: (PureScreen) throws -> Void
  ) throws {
    let user = try opensDashboard(on: "on-the-way", size: Screen.Size(columns: 120, rows: 40))
    let before = user.dashboard
    try user.does("whatIf")
    try tries(user)
    #expect(user.effects.isEmpty)
    try user.sees(supposed)
    try user.sees("WHAT-IF")
    #expect(user.dashboard.assessment == before.assessment)
    while try isSupposing(user) { user.press("Esc") }
    #expect(user.dashboard.frame(in: user.size) == before.frame(in: user.size))
  }

  private func isSupposing(_ user: PureScreen) throws -> Bool {
    user.picture.text.contains("WHAT-IF")
  }

  @Test func aCriterionGoesThroughAsItIsMetAndUnmet() throws {
    let user = try opensDashboard(on: "on-the-way")
    try user.presses("w", "Tab")
    try user.sees("nothing yet: change a setting")
    try user.presses("Space")
    try user.sees("✗→✓ Eligible weeks")
    try user.sees("not met → met")
    try user.sees("Eligible weeks met; Top Rated once you send a proposal, now from 26 Dec")
    try user.presses("Space")
    try user.sees("no date for Top Rated, now from 26 Dec")
    try user.presses("Space")
    try user.sees("nothing yet: change a setting")
  }

  @Test func aLeverGoesBackToAsItIs() throws {
    let user = try opensDashboard(on: "on-the-way")
    try user.presses("w", "+", "+")
    try user.sees("score 96%")
    try user.presses("0")
    try user.sees("nothing yet: change a setting")
  }

  @Test func whatIsTypedCountsAtOnceAndIsRefusedInWords() throws {
    let user = try opensDashboard(on: "on-the-way")
    try user.presses("w", "8", "9")
    try user.sees("94% → 89%")
    try user.presses("9")
    try user.sees("Enter a whole number from 0 to 100.")
    try user.sees("nothing yet: change a setting")
    try user.presses("Backspace", "Enter")
    try user.sees("trying score 89%")
    try user.presses("1", "Esc")
    try user.sees("trying score 89%")
    try user.selects("A payment")
    try user.presses("5", "x")
    try user.sees("Enter an amount, and a day from today on")
  }

  @Test func theLeverOfTheSelectedCriterionMovesFromTheList() throws {
    let user = try opensDashboard(on: "on-the-way")
    try user.presses("w", "Tab")
    try user.selects("Recent activity")
    try user.does("more")
    try user.sees("a proposal every day")
    try user.selects("First contract")
    try user.does("more")
    try user.sees("Only time changes this. Press Space to try it as met.")
  }

  @Test func travellingMovesTheWholeScreenAndComesBack() throws {
    let user = try opensDashboard(on: "on-the-way")
    let before = user.dashboard
    try user.presses("]", "]", "]", "]", "]")
    try user.sees("Sun 27 Dec 2026")
    try user.sees("PREVIEW of 27 Dec in 35 days if you do nothing")
    try user.sees("13 of 16")
    try user.presses("{")
    try user.sees("Sat 26 Dec 2026")
    try user.presses("c")
    try user.sees("Nothing can be changed in a preview. Press t to go back to today.")
    try user.presses("t")
    #expect(user.dashboard == before)
    try user.presses("[")
    try user.sees("Sun 22 Nov 2026")
  }

  @Test func travellingEndsWithTheHorizon() throws {
    let user = try opensDashboard(on: "on-the-way")
    for _ in 0..<120 { user.press("]") }
    try user.sees("Tue 21 Nov 2028")
  }

  @Test func aWeekOfTheTimelineCanBeVisited() throws {
    let user = try opensDashboard(on: "earnings-roll-off")
    try user.presses("v")
    try user.sees("13 Dec: $4,200.00 drops out, $974.33 left")
    try user.presses("Enter")
    try user.sees("PREVIEW of 19 Dec in 27 days")
    try user.sees("$674.33")
  }

  @Test func savingAsksForAName() throws {
    let user = try opensDashboard(on: "on-the-way")
    try user.presses("w", "Tab", "Space", "s", "Enter")
    try user.sees("Enter a name.")
    try user.types("later")
    user.press("Enter")
    var scenario = Scenario()
    scenario.name = "later"
    scenario.assume = [.eligibleWeeks: .met]
    #expect(
      user.lastEffect
        == .store(.save(.saving(scenario, in: user.dashboard.assessment.snapshot.profile))))
  }

  @Test func onlyAnAvailabilityCanBeMadeTrueAndItIsAskedFirst() throws {
    let user = try opensDashboard(on: "on-the-way", size: Screen.Size(columns: 120, rows: 40))
    try user.presses("A")
    try user.sees("Only in a what-if")
    try user.presses("w", "A")
    try user.sees("Try an availability first. Only that can be applied.")
    try user.selects("Availability")
    try user.presses("Left", "A")
    try user.sees("availability: More than 30 hrs/week, 35 a week → Not available")
    try user.presses("Esc")
    #expect(user.lastEffect == nil)
    try user.presses("A", "y")
    guard case .store(.save(let edit))? = user.lastEffect else { return #expect(Bool(false)) }
    #expect(edit.steps.count == 4)
  }

  @Test func aComparisonScrollsNoFurtherThanItGoes() throws {
    let user = try opensDashboard(on: "on-the-way", size: Screen.Size(columns: 40, rows: 12))
    try user.presses("o", "c")
    for _ in 0..<100 { user.press("Down") }
    try user.seesNoMore("more ↓")
    try user.presses("Up")
    try user.sees("1 more ↓")
    try user.presses("x")
    try user.sees("x does nothing here. Keys: ↑↓ scroll")
  }

  @Test func savedOnesAreOpenedRenamedAndCompared() throws {
    let user = try opensDashboard(on: "on-the-way")
    try user.presses("o", "Enter")
    try user.sees("WHAT-IF \"the exams come back\"")
    try user.presses("+")
    try user.sees("WHAT-IF (not saved) \"the exams come back\"")
    try user.presses("Esc", "o")
    try user.selects("a shop before Christmas")
    try user.does("compare")
    try user.sees("What-ifs compared")
    try user.sees("• ")
    try user.presses("Esc", "Esc")
    try user.seesNoMore("What-ifs")
  }

  @Test func anUnfinishedOneIsBackNextTimeAndCanStartOver() throws {
    let user = try opensDashboard(on: "on-the-way")
    try user.presses("w", "9", "1", "Enter", "Esc", "w")
    try user.sees("Your last what-if is back, not saved yet. Press w to start over.")
    try user.sees("trying score 91%")
    try user.presses("w")
    try user.sees("nothing yet")
    try user.presses("Esc", "w")
    try user.sees("nothing yet")
  }

  @Test func onAPreviewedDayAProposalIsAwaitedAndNoDateMoves() throws {
    let user = try opensDashboard(on: "on-the-way")
    for _ in 0..<6 { user.press("]") }
    try user.sees("Qualifies as soon as you send a proposal")
    try user.presses("}")
    try user.sees("Qualifies as soon as you send a proposal")
  }

  @Test func aTriedScoreIsNotToldAsOneOfMyStats() throws {
    let user = try opensDashboard(on: "on-the-way", size: Screen.Size(columns: 120, rows: 40))
    try user.presses("w", "8", "8", "Enter")
    try user.sees("What-if: a score of 88%.")
    try user.seesNoMore("My Stats showed 88%")
  }

  /// The date depends on the user setting themselves available on return.
  @Test func whatComesAfterTheReturnIsToldWithIt() throws {
    let user = try opensDashboard(on: "on-the-way", size: Screen.Size(columns: 120, rows: 40))
    try user.does("whatIf")
    try user.selects("Availability")
    try user.does("less")
    try user.selects("back on")
    try user.presses("+", "+")
    try user.sees("on 6 Dec set yourself available, then 26 Dec")
    try user.seesNoMore("no date")
  }

  @Test func whatWouldChangeTheProfileIsNotForWhatIfs() throws {
    let user = try opensDashboard(on: "on-the-way")
    try user.presses("w")
    for key in ["c", "e", "a", "p", "y"] {
      user.press(key)
      try user.sees("Nothing can be changed in a what-if. Press Esc to leave it.")
    }
  }
}
