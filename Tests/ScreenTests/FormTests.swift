import Eligibility
import Screen
import Story
import Testing

/// Forms: what the user sees, types and saves.
@Suite struct FormTests {
  private func opens(
    _ keys: String..., on sample: String = "on-the-way",
    size: Screen.Size = Screen.Size(columns: 80, rows: 24)
  ) throws -> PureScreen {
    let user = try opensDashboard(on: sample, size: size)
    for key in keys { user.press(key) }
    return user
  }

  /// Returns the edit that the last key asked to save.
  private func edit(of user: PureScreen) throws -> ProfileEdit {
    guard case .store(.save(let edit))? = user.lastEffect else {
      throw Fault("nothing is saved\n\(user.frame.text.joined(separator: "\n"))")
    }
    return edit
  }

  private struct Fault: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
  }

  @Test func aCheckInAsksInTheOrderOfUpwork() throws {
    let user = try opens("c")
    let labels = [
      "Day", "12-month earnings", "Job Success Score", "Eligible weeks", "Account holds",
      "Profile completeness", "Badge shown", "Note",
    ]
    let rows = user.frame.text
    let places = labels.map { label in rows.firstIndex { $0.dropFirst(2).hasPrefix(label) } ?? -1 }
    #expect(places == places.sorted() && !places.contains(-1))
    try user.sees("On Upwork, click your profile picture, then \"Stats and trends\"")
    try user.selects("Eligible weeks")
    try user.sees("On My Stats, open \"Badges\"")
  }

  @Test func theLastValueIsTakenOrSteppedFrom() throws {
    let user = try opens("c")
    try user.sees("last $1,240.50 on 20 Nov")
    for (field, keys) in [
      ("12-month earnings", ["="]), ("Job Success Score", ["+", "+"]), ("Eligible weeks", ["-"]),
    ] {
      try user.selects(field)
      try user.presses(keys)
    }
    try user.saves()
    let edit = try edit(of: user)
    #expect(edit.name == "check-in of 22 Nov 2026")
    let today = try #require(Day("2026-11-22"))
    #expect(
      edit.steps == [
        .add(
          .checkIns,
          [
            .init("date", .day(today)), .init("score", .integer(96)),
            .init("eligibleWeeks", .integer(11)), .init("earnings", .money(Money(cents: 124_050))),
          ])
      ])
  }

  @Test func anAmountIsSteppedDownToZero() throws {
    let user = try opens("c")
    try user.selects("12-month earnings")
    try user.types("0.50-")
    try user.saves()
    guard case .add(_, let fields)? = try edit(of: user).steps.first else {
      return #expect(Bool(false))
    }
    #expect(fields.contains(.init("earnings", .money(.zero))))
  }

  @Test func contractsOfTheAPIAreSavedIfThatIsChosen() throws {
    let user = try opens("c")
    var reading = MyStatsReading(date: try #require(Day("2026-11-22")))
    reading.checkIn.score = .percent(94)
    reading.availability = .moreThan30
    reading.contracts = [Contract(client: "Acme"), Contract(client: "Beta")]
    user.receives(.pageRead(reading))
    try user.sees("Contracts can be saved too.")
    try user.sees(" Contracts               not saved")
    try user.saves()
    let without = try edit(of: user)
    #expect(without.steps.count == 2)
    try user.selects("Contracts")
    try user.sees("›Contracts               ‹ not saved ›")
    try user.sees("Acme and Beta. Space saves them too")
    try user.presses(" ")
    try user.sees("›Contracts               ‹ 2 new ›")
    try user.saves()
    let with = try edit(of: user)
    #expect(with.name.hasSuffix("contracts 2 new"))
    #expect(
      with.steps == without.steps.prefix(1) + [
        .add(.contracts, Contract(client: "Acme").fields),
        .add(.contracts, Contract(client: "Beta").fields),
      ] + without.steps.suffix(1))
  }

  @Test func figuresThatThePageLacksAreKeptAndCounted() throws {
    let user = try opens("c", "=", "Down", "Down", "=")
    var reading = MyStatsReading(date: try #require(Day("2026-11-22")))
    reading.checkIn.score = .percent(94)
    user.receives(.pageRead(reading))
    try user.sees("Read 1 of 5 figures, 2 kept as they were.")
  }

  @Test func noneOfTheHoldsIsZero() throws {
    let user = try opens("c", "Down", "Down", "Down")
    try user.types("none")
    user.press(.control("s"))
    #expect(try edit(of: user).name == "check-in of 22 Nov 2026: account holds none")
  }

  @Test func aDayOfAnotherYearIsAskedAbout() throws {
    let user = try opens("c", "Up")
    try user.types("24 Nov")
    try user.sees("Mon 24 Nov 2025 is 363 days ago. Is that the year you mean?")
    user.press(.control("u"))
    try user.types("15 Nov")
    try user.seesNoMore("the year you mean")
  }

  @Test func aFirstContractInTheFutureIsSaid() throws {
    let user = try opens("g", "Down", "e")
    user.press(.control("u"))
    try user.types("5 Feb 2027")
    try user.sees("Fri 5 Feb 2027 is in the future")
  }

  @Test func whatAPageAddsStaysWhenTheDayIsChanged() throws {
    let user = try opens("c")
    var reading = MyStatsReading(date: try #require(Day("2026-11-22")))
    reading.checkIn.score = .percent(94)
    reading.contracts = [Contract(client: "Acme")]
    user.receives(.pageRead(reading))
    try user.selects("Day")
    try user.types("21 Nov")
    try user.presses("Enter")
    try user.sees("Sat 21 Nov 2026")
    try user.sees("Contracts")
  }

  @Test func theFirstKeyReplacesAndTheNextOnesAdd() throws {
    let user = try opensAgain()
    try user.types("95%")
    try user.saves()
    #expect(try edit(of: user).name == "check-in of 22 Nov 2026: Job Success Score 95%")
    let kept = try opensAgain()
    try kept.presses("Backspace", "7")
    try kept.saves()
    #expect(try edit(of: kept).name == "check-in of 22 Nov 2026: Job Success Score 97")
  }

  /// Fills in the last score, then leaves the field and enters it again.
  private func opensAgain() throws -> PureScreen {
    let user = try opens("c")
    try user.selects("Job Success Score")
    try user.presses("=")
    try user.selects("12-month earnings")
    try user.selects("Job Success Score")
    return user
  }

  @Test func noLastValueIsLaterThanTheDay() throws {
    let user = try opens("c")
    try user.selects("Day")
    try user.types("15 Nov")
    try user.presses("Enter")
    try user.seesNoMore("on 20 Nov")
  }

  @Test(arguments: [
    ("-2d", "Fri 20 Nov 2026, 2 days ago"), ("Nov 9", "Mon 9 Nov 2026, 13 days ago"),
  ])
  func aTypedDayShowsWhichDayItMeans(_ typed: String, _ words: String) throws {
    let user = try opens("c")
    try user.selects("Day")
    try user.types(typed)
    try user.sees(words)
  }

  @Test func aDayToComeIsRefused() throws {
    let user = try opens("c")
    try user.selects("Day")
    try user.types("+1d")
    try user.sees("My Stats cannot show that yet")
    try user.saves()
    #expect(user.lastEffect == nil)
  }

  @Test func theBadgeIsSavedInTheSameStep() throws {
    let user = try opens("c", "=")
    try user.selects("Badge shown")
    try user.presses("T")
    try user.sees("‹ Top Rated ›")
    try user.saves()
    let steps = try edit(of: user).steps
    #expect(steps.count == 2)
    #expect(steps.last == .set(.scalar(["badge"]), .text("topRated")))
  }

  @Test func enterThroughAnEmptyFormSaysThereIsNothingToSave() throws {
    let user = try opens("c")
    for _ in 0..<7 { user.press("Enter") }
    #expect(user.lastEffect == nil)
    try user.sees("Nothing to save: no figure was typed.")
  }

  @Test func theFooterSaysWhichKeySaves() throws {
    let user = try opens("c")
    try user.sees("Enter next  Ctrl-S save")
    try user.selects("Note")
    try user.sees("Enter save  Ctrl-S save")
  }

  @Test func escAsksOnceBeforeItDiscards() throws {
    let user = try opens("c", "9", "Esc")
    try user.sees("Esc again discards what you typed; Ctrl-S saves it.")
    try user.presses("9", "Esc")
    try user.sees("Esc again discards")
    try user.presses("Esc")
    try user.seesNoMore("Check-in")
    let untouched = try opens("c", "Esc")
    try untouched.seesNoMore("Check-in")
  }

  @Test(arguments: [Screen.Size(columns: 80, rows: 24), Screen.Size(columns: 40, rows: 12)])
  func aFaultStandsWholeAtItsField(_ size: Screen.Size) throws {
    let user = try opens("c", size: size)
    try user.selects("Day")
    try user.types("02/03/2026")
    let text = user.frame.text.map { $0.filter { !"│›".contains($0) } }.joined(separator: " ")
      .split(separator: " ").joined(separator: " ")
    #expect(
      text.contains(
        "✗ 02/03/2026 can mean 2 Mar or 3 Feb. Type the name of the month, such as 2 Mar"))
  }
}

/// Rules that involve several fields of a form.
extension FormTests {
  @Test func aRefundIsTypedWithoutASign() throws {
    let user = try opens()
    try user.adds("a payment or a refund")
    try user.selects("Type")
    try user.presses("R")
    try user.sees("‹ Refund ›")
    try user.selects("Amount")
    try user.types("-20")
    try user.sees("Type a refund without a minus sign: 20")
    user.press(.control("u"))
    try user.types("20")
    try user.saves()
    guard case .add(_, let fields)? = try edit(of: user).steps.last else {
      return #expect(Bool(false))
    }
    #expect(fields.contains(.init("amount", .money(Money(cents: -2000)))))
  }

  @Test func anOtherPaymentIsNotBelowZero() throws {
    let user = try opens()
    try user.adds("a payment or a refund")
    try user.types("-20")
    try user.sees("For money returned to the client, choose Refund")
  }

  @Test func aHoldEndsOnOrAfterItsStart() throws {
    let user = try opens()
    try user.adds("an account hold")
    try user.selects("To ")
    try user.types("-3d")
    try user.sees("19 Nov 2026 is before \"From\", 22 Nov 2026")
    try user.saves()
    #expect(user.lastEffect == nil)
  }

  @Test func hoursThatDoNotFitAreSaidAtTheField() throws {
    let user = try opens()
    try user.opens("Availability")
    try user.selects("Free hours a week")
    try user.types("20")
    try user.sees("20 hours don't match \"More than 30 hrs/week\", so availability is not met")
    try user.saves()
    #expect(
      try edit(of: user).steps.contains(
        .set(.scalar(["availability", "hoursPerWeek"]), .hundredths(2000))))
  }

  @Test func aContractIsPaidAfterItsFirstPayment() throws {
    let user = try opens("C", "a", "A")
    try user.selects("Last payment")
    try user.types("-9d")
    try user.sees("Fill in \"First payment\" too")
    try user.selects("First payment")
    try user.types("-3d")
    try user.sees("is before \"First payment\"")
  }
}
