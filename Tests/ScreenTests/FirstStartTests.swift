import Eligibility
import ProfileStore
import Screen
import Story
import Testing

/// The screens and questions that a new user sees.
@Suite struct FirstStartTests {
  static let sizes = [
    Screen.Size(columns: 40, rows: 12), Screen.Size(columns: 80, rows: 24),
    Screen.Size(columns: 120, rows: 40),
  ]

  private func starts(_ size: Screen.Size = Screen.Size(columns: 80, rows: 24)) throws -> PureScreen
  {
    let sample = try assessment(of: "on-the-way")
    let empty = Assessment(
      Snapshot(Profile(), today: sample.today, rules: sample.snapshot.rules))
    var dashboard = Dashboard(sample, source: .noProfileYet(empty: empty))
    dashboard.welcome()
    return PureScreen(dashboard, size: size)
  }

  @Test(arguments: sizes) func theWelcomeShowsItsKeysWhole(_ size: Screen.Size) throws {
    let user = try starts(size)
    for words in [
      "Welcome to toprated", "This is sample data.", "set up your profile",
      "your copied My Stats page",
      "import payments", "look around",
    ] {
      try user.sees(words)
    }
    let text = user.frame.text
    let rows = text.indices.filter {
      text[$0].contains("╭─ Welcome") || text[$0].contains("look around  │")
    }
    #expect(rows.allSatisfy { $0 > 0 })
  }

  @Test func enterLooksAround() throws {
    let user = try starts()
    try user.presses("Enter")
    try user.seesNoMore("Welcome")
    try user.sees("This is sample data. Press c to set up your profile.")
  }

  @Test(arguments: sizes) func settingUpShowsNoFigureOfTheSample(_ size: Screen.Size) throws {
    let user = try starts(size)
    try user.presses("c")
    try user.sees("Set up your profile")
    for figure in ["94%", "1,240.50", "20 Nov", "12 of 16"] { try user.seesNoMore(figure) }
  }

  @Test func whatIsMissingIsAskedForOneAfterAnother() throws {
    let user = try starts()
    try user.presses("c")
    let today = user.dashboard.today
    var profile = Profile()
    var checkIn = CheckIn(date: today)
    checkIn.score = .percent(94)
    checkIn.earnings = Money(cents: 124_050)
    checkIn.eligibleWeeks = 12
    checkIn.completeness = 100
    checkIn.accountHolds = 0
    profile.checkIns = [checkIn]
    user.receives(.saved(assessed(profile, like: user), saying: "check-in of 22 Nov 2026"))
    try user.sees("3 figures missing: first contract, availability, last proposal")
    try user.presses("Enter")
    try user.sees("Started on")
    profile.firstContract = today - 300
    user.receives(.saved(assessed(profile, like: user), saying: "first contract"))
    try user.sees("2 figures missing: availability, last proposal")
    try user.presses("Esc")
    try user.seesNoMore("missing:")
  }

  /// Selects the last of the missing figures before a save after which only one is missing.
  @Test func theSelectionStaysInAShorterList() throws {
    let user = try starts()
    try user.presses("c")
    let today = user.dashboard.today
    var profile = Profile()
    profile.checkIns = [CheckIn(date: today)]
    user.receives(.saved(assessed(profile, like: user), saying: "check-in"))
    try user.presses("G")
    var checkIn = CheckIn(date: today)
    (checkIn.score, checkIn.eligibleWeeks, checkIn.earnings) = (.percent(94), 12, Money(cents: 1))
    (checkIn.completeness, checkIn.accountHolds) = (100, 0)
    profile.checkIns = [checkIn]
    (profile.firstContract, profile.availability.capacity) = (today - 300, .asNeeded)
    user.receives(.fileChangedOnDisk(assessed(profile, like: user)))
    try user.presses("Enter")
    #expect(user.dashboard.context == .form)
  }

  /// Returns the assessment of a profile with the same rules and day as the user's.
  private func assessed(_ profile: Profile, like user: PureScreen) -> Assessment {
    let shown = user.dashboard.assessment.snapshot
    return Assessment(Snapshot(profile, today: user.dashboard.today, rules: shown.rules))
  }

  @Test func anImportOffersItsFirstPaymentAsTheFirstContract() throws {
    let user = try starts()
    var profile = Profile()
    let first = user.dashboard.today - 200
    profile.transactions = [Transaction(date: first, type: .hourly, amount: Money(cents: 5000))]
    user.receives(
      .importPreviewed(["1 new payment"], ProfileEdit("import", []), updatingContracts: nil))
    user.receives(.saved(assessed(profile, like: user), saying: "import"))
    try user.sees("first contract")
    try user.selects("First contract")
    try user.does("confirm")
    try user.sees("Your first payment was on \(first.formatted())")
    try user.saves()
    guard case .store(.save(let edit))? = user.lastEffect else { return #expect(Bool(false)) }
    #expect(edit.steps == [.set(.scalar(["firstContract"]), .day(first))])
  }
}

/// What the screen shows and marks after a save.
@Suite struct SavedTests {
  private func saves(_ change: (inout Profile) -> Void, on sample: String = "on-the-way") throws
    -> PureScreen
  {
    let user = try opensDashboard(on: sample)
    let old = user.dashboard.assessment.snapshot
    var profile = old.profile
    change(&profile)
    user.press("c")
    user.receives(
      .saved(
        Assessment(Snapshot(profile, today: old.today, rules: old.rules)), saying: "check-in"))
    return user
  }

  @Test func theMessageSaysWhatChangedAndTheRowsAreMarkedUntilTheNextKey() throws {
    let user = try saves { profile in
      profile.activity =
        (profile.activity ?? []) + [
          Activity(date: Day("2026-11-22") ?? Day(number: 0), type: .proposal)
        ]
    }
    try user.sees("Saved. Now met: Recent activity.")
    try user.sees("✓*Recent activity")
    try user.presses("Tab")
    try user.sees("✓ Recent activity")
  }

  @Test func aFigureThatConflictsIsSaidAtOnce() throws {
    let user = try saves { profile in
      var checkIn = CheckIn(date: Day("2026-11-22") ?? Day(number: 0))
      checkIn.eligibleWeeks = 16
      profile.checkIns = (profile.checkIns ?? []) + [checkIn]
    }
    try user.sees("Saved. The figure of 16 on 22 Nov conflicts with your weekly scores")
    try user.sees("✗*Eligible weeks")
  }

  @Test func theBadgeIsALineOfJoy() throws {
    let user = try saves { $0.badge = .topRated }
    try user.sees("Saved. Congratulations! Your profile shows Top Rated.")
  }

  @Test func theNextCheckInAsksForABadgeThatIsDue() throws {
    let user = try opensDashboard(on: "badge-pending")
    try user.presses("c")
    try user.sees("All 8 criteria are met. Does your Upwork profile show Top Rated?")
  }
}
