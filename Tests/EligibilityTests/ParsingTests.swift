import Eligibility
import Testing

/// Text that the user types is parsed as intended or rejected.
@Suite struct ParsingTests {
  @Test(arguments: [
    ("700", 70_000), ("1,240.50", 124_050), ("$35", 3500), ("0.5", 50), ("-20.05", -2005),
    ("-$20", -2000), ("$-20", -2000),
    ("1000000000", 100_000_000_000), ("1,000,000", 100_000_000),
  ])
  func amountsAreRead(_ text: String, _ cents: Int) {
    #expect(Money(parsing: text) == Money(cents: cents))
  }

  @Test(arguments: [
    "", "$", ".", "1.", ".5", "0.005", "12,50", "1,2", "1,0000", "1.2,3", "1e3",
    "1000000000.01", "٣", "1 0", "0,500", "1000,000", "$$5", "--5", "-",
  ])
  func otherAmountsAreNot(_ text: String) {
    #expect(Money(parsing: text) == nil)
  }

  @Test(arguments: [0, 5, 70_000, 124_050, -2005, 123_456_789])
  func anAmountIsShownAsItWouldBeTyped(_ cents: Int) {
    #expect(Money(parsing: Money(cents: cents).inputText) == Money(cents: cents))
  }

  @Test(arguments: [
    ("today", "2026-11-22"), ("yesterday", "2026-11-21"), ("-3d", "2026-11-19"),
    ("-2w", "2026-11-08"), ("2026-02-03", "2026-02-03"), ("3 Feb 2026", "2026-02-03"),
    ("Feb 3, 2026", "2026-02-03"), ("february 3 2026", "2026-02-03"), ("3 FEB", "2026-02-03"),
    ("Dec 24", "2025-12-24"), ("22 Nov", "2026-11-22"), ("23 Nov", "2025-11-23"),
    ("29 Feb", "2024-02-29"),
  ])
  func daysOfThePastAreRead(_ text: String, _ wanted: String) throws {
    for use in [Day.Use.past, .recorded] {
      #expect(try Day.parse(text, today: day("2026-11-22"), for: use) == day(wanted))
    }
  }

  @Test(arguments: [
    ("today", "2026-11-22"), ("+2w", "2026-12-06"), ("2027-01-02", "2027-01-02"),
    ("24 Dec", "2026-12-24"), ("Feb 3", "2027-02-03"), ("22 Nov", "2026-11-22"),
    ("29 Feb", "2028-02-29"),
  ])
  func daysToComeAreRead(_ text: String, _ wanted: String) throws {
    #expect(try Day.parse(text, today: day("2026-11-22"), for: .future) == day(wanted))
  }

  @Test(arguments: [
    "3d", "-d", "-9223372036854775808d", "+9999w", "tomorrow", "-3m", "2026-13-01", "", "3", "Feb",
    "Feb 2026", "3 Fe", "3 Feb 26", "3 Feb 2026 x", "3 Feb 1969", "25/12/2026", "٣ Feb",
  ])
  func otherDaysAreNot(_ text: String) throws {
    #expect(throws: InputError(.day(.past))) {
      try Day.parse(text, today: day("2026-11-22"), for: .past)
    }
  }

  @Test(arguments: ["2026-02-30", "30 Feb", "Feb 30, 2026", "32 Jan"])
  func aDayThatItsMonthDoesNotHaveIsRefusedForThat(_ text: String) throws {
    #expect(throws: InputError(.day(.past), "There is no day \(text)")) {
      try Day.parse(text, today: day("2026-11-22"), for: .past)
    }
  }

  @Test(arguments: ["02/03/2026", "2/3/2026", "02.03.2026", "2-3-26", "2/3"])
  func aDayThatCanMeanTwoIsRefusedForThat(_ text: String) throws {
    let reason =
      "\(text) can mean 2 Mar or 3 Feb. Type the name of the month, such as 2 Mar"
    #expect(throws: InputError(.day(.future), reason)) {
      try Day.parse(text, today: day("2026-11-22"), for: .future)
    }
  }

  @Test func whatIsRecordedIsNotAfterToday() throws {
    for text in ["+1d", "2026-11-23", "23 Nov 2026"] {
      let reason = "\(text) is after today. My Stats cannot show that yet"
      #expect(throws: InputError(.day(.recorded), reason)) {
        try Day.parse(text, today: day("2026-11-22"), for: .recorded)
      }
    }
  }

  @Test(arguments: [("94", 94), ("94%", 94), ("94 %", 94), ("0%", 0), ("100", 100)])
  func percentagesAreRead(_ text: String, _ number: Int) {
    #expect(Int(parsingPercent: text) == number)
  }

  @Test(arguments: ["", "%", "101", "-1%", "9.5", "94%%", "94 percent"])
  func otherPercentagesAreNot(_ text: String) {
    #expect(Int(parsingPercent: text) == nil)
  }
}
