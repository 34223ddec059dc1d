import Eligibility
import Foundation
import Screen
import Story
import Testing

extension Context {
  /// Keys that lead to this context from the panels of "on-the-way"; `nil` if no key does.
  private var way: [String]? {
    switch self {
    case .main: []
    case .help: ["?"]
    case .palette: [":"]
    case .find: ["/"]
    case .setting: ["w", "5"]
    case .form: ["p"]
    case .entries: []
    case .payments: []
    case .whatIfs: ["o"]
    case .addMenu: ["a"]
    case .nameWhatIf: ["w", "+", "s"]
    case .confirmApply: ["w"]
    case .comparison: ["o", "c"]
    case .importFile: ["i"]
    case .plan: ["n"]
    case .fileConflict, .saveFailed, .saveCopy, .importPreview, .firstSteps: nil
    }
  }

  /// Does what is needed to reach this context if keys alone do not lead to it.
  private func happens(to user: PureScreen) throws {
    let edit = ProfileEdit("proposal: today", [])
    switch self {
    case .fileConflict:
      user.press("p")
      user.press("x")
      user.receives(.fileChangedOnDisk(user.dashboard.assessment))
    case .entries: try user.opens("Activity")
    case .payments: try user.opens("Payments")
    case .confirmApply:
      try user.selects("Availability")
      try user.presses("Right", "A")
    case .saveFailed: user.receives(.savingFailed(edit, reason: "The disk is full."))
    case .saveCopy:
      user.receives(.savingFailed(edit, reason: "The disk is full."))
      user.press("w")
    case .firstSteps:
      user.press("c")
      user.receives(.saved(try assessment(of: "sparse"), saying: "check-in"))
    case .importPreview:
      user.receives(.importPreviewed(["139 new payments"], edit, updatingContracts: nil))
    case .main, .help, .palette, .find, .setting, .form, .whatIfs, .addMenu,
      .nameWhatIf, .comparison, .importFile, .plan:
      break
    }
  }

  /// Returns a user in this context.
  func opened(size: Screen.Size = Screen.Size(columns: 80, rows: 24)) throws -> PureScreen {
    let user = try opensDashboard(on: "on-the-way", size: size)
    for key in way ?? [] { user.press(key) }
    try happens(to: user)
    #expect(user.dashboard.context == self)
    return user
  }
}

@Suite struct ContextTourTests {
  /// Every action of a context is in its help and its command palette.
  @Test(arguments: Context.allCases) func everyBindingIsInHelpAndPalette(_ context: Context) throws
  {
    let user = try context.opened(size: Screen.Size(columns: 70, rows: 500))
    let commands = user.dashboard.commands
    for binding in Keymap.standard.bindings(in: context) where binding.message != .paletteRequested
    {
      let entry = commands.first {
        $0.message == binding.message
          && Set(binding.keyNames.split(separator: " ").map(String.init))
            .isSubset(of: $0.keys)
      }
      #expect(entry != nil, "\(binding.description)")
    }
    guard context != .help else { return }
    user.press(.function(1))
    let help = user.frame.text.joined(separator: "\n")
    for binding in Keymap.standard.bindings(in: context) {
      #expect(help.contains(binding.description), "\(binding.description)")
      #expect(help.contains(binding.keyNames), "\(binding.keyNames)")
    }
  }

  /// Clicking a hint of the footer does the same as its key, and one hint opens the commands.
  @Test(arguments: Context.allCases) func everyHintCanBeClicked(_ context: Context) throws {
    let size = Screen.Size(columns: 250, rows: 40)
    let user = try context.opened(size: size)
    let footer = try #require(user.frame.text.last) + " "
    var reached: Set<String> = []
    for binding in Keymap.standard.bindings(in: context) {
      guard let key = binding.keys.first, let hint = binding.footerText,
        let start = footer.range(of: " \(hint) ")
      else { continue }
      let clicking = try context.opened(size: size)
      let pressing = try context.opened(size: size)
      let column = footer.distance(from: footer.startIndex, to: start.lowerBound) + 1
      clicking.receives(.pressed(row: size.rows - 1, column: column))
      pressing.press(key)
      #expect(clicking.dashboard == pressing.dashboard, "\(hint)")
      #expect(clicking.lastEffect == pressing.lastEffect, "\(hint)")
      reached.insert(hint)
    }
    if ![.help, .palette].contains(context) {
      #expect(reached.contains { $0.hasSuffix("commands") })
    }
    #expect(!reached.isEmpty)
  }

  @Test func whatIsListedInAPopupIsSelectedAndThenOpened() throws {
    let user = try Context.payments.opened()
    let place = try #require(user.picture.place(of: "3 Aug 2026"))
    user.receives(.pressed(row: place.row, column: place.column))
    try user.sees("›3 Aug 2026", .reverse)
    user.receives(.pressed(row: place.row, column: place.column))
    #expect(user.dashboard.context == .form)
    let note = try #require(user.picture.place(of: "Amount"))
    user.receives(.pressed(row: note.row, column: note.column))
    try user.sees("›Amount")
    let palette = try Context.palette.opened()
    let command = try #require(palette.picture.place(of: "plan: what to do next"))
    palette.receives(.pressed(row: command.row, column: command.column))
    palette.receives(.pressed(row: command.row, column: command.column))
    #expect(palette.dashboard.context == .plan)
  }

  /// The palette opens in every context, including text fields, and changes nothing else.
  @Test(arguments: Context.allCases) func thePaletteOpensEverywhere(_ context: Context) throws {
    let user = try context.opened()
    user.press(.control("p"))
    if context == .palette {
      #expect(user.dashboard.context == .main)
    } else {
      #expect(user.dashboard.context == .palette)
    }
  }
}

@Suite struct PaletteTests {
  @Test func whatIsTypedFiltersAndEnterRunsIt() throws {
    let user = try opensDashboard(on: "on-the-way")
    try user.presses(":")
    try user.types("time")
    try user.sees("Commands · 1")
    try user.sees("timeline of 26 weeks")
    try user.presses("Enter")
    try user.seesNoMore("Commands")
    try user.sees("Timeline · week to")
  }

  @Test func whatCannotBeDoneSaysWhy() throws {
    let user = try opensDashboard(on: "on-the-way", size: Screen.Size(columns: 120, rows: 40))
    try user.presses(":")
    try user.types("redraw")
    try user.presses("Enter")
    #expect(user.lastEffect == .terminal(.redraw))
    try user.presses(":")
    try user.types("save the")
    try user.sees("Only in a what-if. Press w to start one.")
    try user.presses("Enter")
    try user.sees("Commands · 1")
    try user.presses("Esc")
    try user.seesNoMore("Commands")
  }

  @Test func lettersInOrderAreEnough() throws {
    let user = try opensDashboard(on: "on-the-way")
    try user.presses(":")
    try user.types("ckn")
    try user.sees("check in with My Stats")
    try user.types("zzz")
    try user.sees("No command found.")
    try user.presses("Enter")
    try user.sees("Commands · 0")
  }

  @Test func itIsAboutThePopupUnderIt() throws {
    let user = try opensDashboard(on: "on-the-way")
    try user.presses("p")
    user.press(.control("p"))
    try user.types("save")
    try user.presses("Enter")
    try user.seesNoMore("Commands")
  }
}

@Suite struct FindTests {
  @Test func aListShowsWhatHasIt() throws {
    let user = try opensDashboard(on: "on-the-way")
    try user.opens("Payments")
    try user.does("find")
    let all = user.picture.text
    try user.types("zzzz")
    #expect(user.picture.text != all)
    try user.sees("Nothing here has")
    try user.presses("Esc")
    #expect(user.dashboard.context == .payments)
    try user.presses("Esc")
    #expect(user.dashboard.context == .main)
  }

  @Test func theHelpGoesThereAndOn() throws {
    let user = try opensDashboard(on: "on-the-way", size: Screen.Size(columns: 40, rows: 12))
    try user.presses("?", "/")
    try user.types("save")
    try user.sees("Find: save")
    try user.presses("Enter")
    #expect(user.frame.text[1].contains("save"))
    let first = user.dashboard.scrollOffset
    try user.presses("n")
    #expect(user.dashboard.scrollOffset > first)
    try user.presses("N")
    #expect(user.dashboard.scrollOffset == first)
    // The search wraps around: before the first match comes the last one.
    try user.presses("N")
    #expect(user.dashboard.scrollOffset > first)
    try user.presses("n")
    #expect(user.dashboard.scrollOffset == first)
    try user.presses("Esc")
    #expect(user.dashboard.context == .main)
  }

  @Test func thePanelsAreSearchedFromTheOneInFocus() throws {
    let user = try opensDashboard(on: "on-the-way")
    try user.presses("/")
    try user.types("premium")
    #expect(user.dashboard.focus == .benefits)
    try user.presses("Esc")
    #expect(user.dashboard.focus == .criteria)
    try user.presses("/")
    try user.types("account")
    try user.presses("Enter")
    #expect(user.dashboard.selection(in: .criteria) == 6)
    try user.presses("/", "Enter")
    #expect(user.dashboard.focus == .benefits || user.dashboard.selection(in: .criteria) == 6)
  }

  /// The search covers the day and all other text of a row.
  @Test(arguments: ["23 Aug 2026", "proposal"])
  func aListIsSearchedAsItIsRead(_ text: String) throws {
    let user = try opensDashboard(on: "on-the-way")
    try user.opens("Activity")
    try user.presses("/")
    try user.types(text)
    try user.seesNoMore("Nothing here has")
  }

  @Test func aStepOfThePlanIsFound() throws {
    let user = try opensDashboard(on: "on-the-way")
    try user.does("plan")
    try user.does("find")
    try user.types("proposal")
    try user.presses("Enter")
    try user.sees("›by 26 Dec   send a proposal", .reverse)
  }

  @Test func whatIsNotThereIsSaid() throws {
    let user = try opensDashboard(on: "on-the-way")
    try user.presses("/")
    try user.types("xyzzy")
    try user.sees("\"xyzzy\" not found")
  }
}
