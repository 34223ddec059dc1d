import Eligibility
import Screen
import Story
import Testing

/// Properties of the layout at every size.
@Suite struct LayoutTests {
  static let titles = [
    "Job Success Score", "First contract", "Eligible weeks", "Profile completeness",
    "Earnings, 12 months", "Availability", "Account holds", "Recent activity",
  ]

  @Test(arguments: samples) func theHeadlineAndTheCriteriaNeverHide(_ sample: String) throws {
    let user = try opensDashboard(on: sample)
    for columns in Swift.stride(from: 40, through: 200, by: 20) {
      for rows in Swift.stride(from: 12, through: 48, by: 3) {
        user.size = Screen.Size(columns: columns, rows: rows)
        let text = user.frame.text
        #expect(text[0].contains("My Stats"))
        for title in LayoutTests.titles { #expect(text.contains { $0.contains(title) }) }
      }
    }
  }

  /// Some criteria and the panel or detail in focus are always visible.
  @Test(arguments: [["Enter"], ["Tab"], ["Tab", "Tab"], ["f", "Tab", "Enter"]])
  func whatIsInFocusIsInSightBesideTheCriteria(_ keys: [String]) throws {
    let user = try opensDashboard(on: "on-the-way")
    for key in keys { user.press(key) }
    for columns in [40, 60, 75, 76, 80, 120, 200] {
      for rows in [12, 14, 18, 21, 22, 24, 30, 40, 60] {
        user.size = Screen.Size(columns: columns, rows: rows)
        let text = user.frame.text
        #expect(text.contains { line in LayoutTests.titles.contains { line.contains("\($0)  ") } })
        #expect(text.contains { $0.contains(user.dashboard.titleInFocus) })
      }
    }
  }

  /// If the timeline takes all rows, the footer shows the events of the selected week instead.
  @Test(arguments: [(15, false), (16, true)])
  func theFooterOfTheTimelineHasItsKeys(_ rows: Int, _ hasKeys: Bool) throws {
    let user = try opensDashboard(on: "on-the-way", size: Screen.Size(columns: 80, rows: rows))
    try user.presses("v")
    #expect(user.frame.text.last?.contains("q quit") == hasKeys)
  }

  /// The selection is visible on any number of rows, wherever it is in the list.
  @Test(arguments: [(["Tab", "Tab", "Tab"], Panel.nextSteps), (["H"], .history)])
  func whatIsSelectedIsInSight(_ keys: [String], _ panel: Panel) throws {
    let user = try opensDashboard(on: "on-the-way")
    try user.presses(keys)
    #expect(user.dashboard.focus == panel)
    for rows in [18, 24, 40] {
      user.size = Screen.Size(columns: 80, rows: rows)
      try user.presses("g")
      for place in 0..<12 {
        #expect(user.dashboard.selection(in: panel) == place)
        try user.sees("›")
        try user.presses("Down")
      }
    }
  }

  @Test func noSizeBreaksIt() throws {
    let user = try opensDashboard(on: "away")
    for keys in [[], ["f"], ["Tab", "Enter"], ["?"]] {
      for key in keys { user.press(key) }
      for columns in [0, 1, 2, 39, 40, 41, 75, 76, 77, 119, 120, 500] {
        for rows in [0, 1, 2, 11, 12, 13, 21, 22, 23, 29, 30, 31, 200] {
          user.size = Screen.Size(columns: columns, rows: rows)
          #expect(user.frame.rows.map(\.count) == Array(repeating: columns, count: rows))
        }
      }
    }
  }

  @Test func tooSmallSaysWhatIsNeeded() throws {
    let user = try opensDashboard(on: "sparse", size: Screen.Size(columns: 39, rows: 30))
    #expect(user.frame.text[0] == "toprated needs 40×12, this is 39×30")
  }

  @Test func at80By24TheBenefitsAreAllThere() throws {
    let user = try opensDashboard(on: "badge-pending")
    try user.sees("Benefits · pending")
    try user.sees("Badge on your profile")
    try user.sees("Top Rated events")
  }

  @Test func everythingHasAnASCIITwin() throws {
    for sample in samples {
      let user = try opensDashboard(on: sample, size: Screen.Size(columns: 120, rows: 40))
      try user.presses("f")
      let glyphs = Set(user.frame.text.dropFirst().joined()).filter { !$0.isASCII }
      #expect(glyphs.filter { $0.asciiFallback == "?" }.isEmpty)
    }
  }

  @Test func wideAndHostileNamesKeepTheBorders() throws {
    let names = [
      "김지우 김지우 김지우 김지우", "e\u{301}e\u{301}", "👩‍👩‍👧‍👦 family", "\u{1B}[31mred", "a\u{202E}b", "\u{7}\n\t",
      String(repeating: "ま", count: 100),
    ]
    for name in names {
      var profile = Profile()
      profile.freelancer.name = name
      let user = PureScreen(try dashboard(profile), size: Screen.Size(columns: 80, rows: 24))
      #expect(user.frame.text[0].columns <= 80)
      #expect(user.frame.text[0].hasSuffix("Sun 22 Nov 2026"))
      #expect(!user.frame.text.joined().unicodeScalars.contains { $0.value < 0x20 })
    }
  }
}

extension Dashboard {
  /// Text in the border of the panel in focus, or of the open detail.
  fileprivate var titleInFocus: String {
    switch focus {
    case .criteria: opensDetail ? "─ Eligible weeks ─" : "Eligible weeks"
    case .weeks: opensDetail ? "Week to" : "─ Job Success Score ·"
    case .benefits: "─ Benefits ·"
    case .levers: "Settings"
    case .nextSteps: "Next steps"
    case .earnings: "Earnings"
    case .history: "History"
    case .timeline: "Timeline"
    }
  }
}
