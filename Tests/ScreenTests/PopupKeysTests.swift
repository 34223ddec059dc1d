import Eligibility
import Screen
import Story
import Testing

/// The keys of pop-ups come from the same keymap as all others.
@Suite struct PopupKeysTests {
  private func opens(
    _ keys: [String] = [], moving moved: [String: [Screen.Key]] = [:], rows: Int = 24
  ) throws -> PureScreen {
    let dashboard = Dashboard(try assessment(of: "on-the-way"), keymap: Keymap(moving: moved))
    let user = PureScreen(dashboard, size: Screen.Size(columns: 80, rows: rows))
    for key in keys { user.press(key) }
    return user
  }

  /// The keys that lead to each place; each has several things to see or select.
  static let places: [[String]] = [
    [], ["Tab"], ["Tab", "Tab"], ["v"], ["w"], ["?"], ["a"], ["o"], ["n"], ["o", "c"],
  ]

  @Test(arguments: places) func movingWorksAlikeEverywhere(_ keys: [String]) throws {
    try expectsMoving(try opens(keys, rows: keys == ["o", "c"] ? 15 : 24))
  }

  @Test(arguments: ["Check-ins", "Payments", "Activity"])
  func movingWorksAlikeInLists(_ title: String) throws {
    let user = try opens()
    try user.opens(title)
    try expectsMoving(user)
    try user.does("help")
    try expectsMoving(user)
  }

  private func expectsMoving(_ user: PureScreen) throws {
    for key in ["g", "Home"] {
      for (there, back) in [
        ("Down", "Up"), ("j", "k"), ("PgDn", "PgUp"), ("G", "g"), ("End", "Home"),
      ] {
        user.press(key)
        let first = user.frame.text
        user.press(there)
        #expect(user.frame.text != first, "\(there)")
        user.press(back)
        #expect(user.frame.text == first, "\(back)")
      }
    }
  }

  @Test func aPageOfAPanelIsWhatIsSeenOfIt() throws {
    let user = try opens(["g", "PgDn"])
    #expect(user.dashboard.selection(in: .criteria) == 7)
    try user.presses("PgUp", "Tab", "g", "PgDn")
    #expect(user.dashboard.selection(in: .weeks) == 4)
  }

  @Test func aMovedKeyIsMovedInPopupsToo() throws {
    let moved: [String: [Screen.Key]] = [
      "next": [.character("z")], "delete": [.character("x")], "back": [.character("b")],
      "confirm": [.control("o")], "plan": [.character("P")], "yes": [.character("o")],
    ]
    // The footer shows the moved keys.
    let user = try opens(["End", "e"], moving: moved)
    try user.sees("Ctrl-O open")
    try user.sees("x delete")
    try user.sees("b leave")
    let before = user.frame.text
    try user.presses("z")
    #expect(user.frame.text != before)
    try user.presses("d")
    try user.sees("d does nothing here. Keys: Ctrl-O open, a add, x delete, / find, b leave")
    try user.presses("x")
    guard case .store(.save)? = user.lastEffect else { return #expect(Bool(false)) }
    try user.presses("b")
    try user.seesNoMore("Activity ·")
    try user.presses("P", "P")
    try user.seesNoMore("Plan ·")
  }

  /// A letter that is a command elsewhere is text in a form, and Esc still closes the form.
  @Test func whereTextIsTypedLettersStayText() throws {
    let user = try opens(
      ["p"], moving: ["back": [.character("b")], "saveForm": [.control("d"), .character("x")]])
    try user.presses("b", "x")
    #expect(user.dashboard.draft?.fields.first?.typed == "Ana Kovačbx")
    try user.sees("Ctrl-D save")
    try user.presses("Esc", "Esc")
    try user.seesNoMore("Person")
  }

  @Test func whatIsSaidNamesTheKeysAsTheyAre() throws {
    let moved: [String: [Screen.Key]] = [
      "back": [.character("b")], "whatIf": [.character("W")], "quit": [.character("Q")],
      "today": [.character("T")], "keepYours": [.character("m")], "theme": [.character("t")],
    ]
    let user = try opens(["b"], moving: moved)
    try user.sees("Nothing to close. Press Q to quit.")
    try user.presses("s")
    try user.sees("Only in a what-if. Press W to start one.")
    try user.presses("]", "c")
    try user.sees("Nothing can be changed in a preview. Press T to go back to today.")
    try user.presses("T", "W", "c")
    try user.sees("Nothing can be changed in a what-if. Press b to leave it.")
    try user.presses("?", "c")
    try user.sees("Help is open. Press b to close it.")
  }

  @Test func whatCannotBeChangedSaysWhyInAListToo() throws {
    let sample = Dashboard(try assessment(of: "on-the-way"), source: .sample)
    let user = PureScreen(sample, size: Screen.Size(columns: 80, rows: 24))
    try user.presses("o")
    for key in ["d", "e"] {
      user.press(key)
      try user.sees("Sample data can't be changed.")
      #expect(user.lastEffect == nil)
    }
    try user.presses("Enter")
    try user.sees("WHAT-IF")
  }

  @Test func theHelpBeginsWithWhereItWasAskedFor() throws {
    let user = try opens()
    try user.opens("Activity")
    try user.does("help")
    #expect(user.frame.text[1].contains("Lists"))
    try user.presses("Esc")
    try user.sees("Activity · 11")
  }

  @Test func nothingIsTypedUnderTheHelp() throws {
    let user = try opens(["w", "g"])
    let before = user.dashboard
    user.press("?")
    user.paste("50")
    try user.sees("Help is open. Press Esc to close it.")
    user.press("Esc")
    #expect(user.dashboard == before)
    for keys in [["n"], ["o"]] {
      for key in keys { user.press(key) }
      user.paste("50")
      try user.sees("pasting does nothing here")
      user.press("Esc")
      #expect(user.dashboard == before)
    }
    user.paste("50")
    try user.sees("Score: 50")
  }

  /// The keys that lead to a text field, its limit in characters, and the limit in the message.
  static let limits: [(keys: [String], most: Int, words: String)] = [
    (["p"], 10_000, "10,000"), (["w", "s"], 10_000, "10,000"), (["i"], 4_096, "4096"),
    (["c"], 100, "100"), (["w", "g", "5"], 100, "100"),
  ]

  @Test(arguments: limits.indices) func aTextThatIsTooLongIsRefusedInWords(_ index: Int) throws {
    let (keys, most, words) = PopupKeysTests.limits[index]
    let user = try opens(keys.contains("s") ? ["w", "Space", "s"] : keys)
    for text in ["x", "한", "e\u{301}"] {
      user.press(.control("u"))
      user.paste(String(repeating: "y", count: most - 1))
      let full = user.dashboard
      user.paste(String(repeating: text, count: 1_000_000 / most * most))
      try user.sees("Too long: this takes at most \(words) characters.")
      user.press("Right")
      #expect(user.dashboard == full)
    }
    user.press("z")
    user.press("z")
    try user.sees("Too long: this takes at most \(words) characters.")
  }

  /// A letter with an accent is one character to remove, but two toward the limit.
  @Test func whatIsRemovedMakesRoomForAsMuch() throws {
    let user = try opens(["c"])
    for text in [String(repeating: "e\u{301}", count: 50), String(repeating: "y", count: 100)] {
      user.press(.control("u"))
      user.paste(text)
      try user.seesNoMore("Too long")
    }
    user.press("z")
    try user.sees("Too long")
  }

  @Test func aTooLongAnswerInADialogueLeavesTheValue() throws {
    var lineMode = LineMode(Dashboard(try assessment(of: "on-the-way")))
    _ = lineMode.answer("p")
    _ = lineMode.takeLines()
    #expect(lineMode.answer(String(repeating: "x", count: 10_001)) == nil)
    #expect(lineMode.takeLines() == ["Too long: this takes at most 10,000 characters."])
    #expect(lineMode.prompt == "Name, any text. Enter keeps Ana Kovač:")
  }

  @Test func aDialogueNamesTheKeysAsTheyAre() throws {
    let keymap = Keymap(moving: ["delete": [.character("x")], "help": [.character("H")]])
    var lineMode = LineMode(Dashboard(try assessment(of: "on-the-way"), keymap: keymap))
    #expect(lineMode.takeLines().last?.contains("H for help") == true)
    _ = lineMode.answer("edit 8")
    _ = lineMode.takeLines()
    _ = lineMode.answer("menu")
    #expect(lineMode.takeLines().contains("3. delete: x"))
    guard case .store(.save)? = lineMode.answer("x") else { return #expect(Bool(false)) }
  }
}
