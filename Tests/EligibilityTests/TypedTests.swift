import Eligibility
import Testing

/// What people type is read as they mean it, or not at all.
@Suite struct TypedTests {
  @Test(arguments: [
    ("700", 70_000), ("1,240.50", 124_050), ("$35", 3500), ("0.5", 50), ("-20.05", -2005),
    ("1000000000", 100_000_000_000), ("1,000,000", 100_000_000),
  ])
  func amountsAreRead(_ text: String, _ cents: Int) {
    #expect(Money(typed: text) == Money(cents: cents))
  }

  @Test(arguments: [
    "", "$", "-", ".", "1.", ".5", "0.005", "12,50", "1,2", "1,0000", "1.2,3", "1e3",
    "1000000000.01", "٣", "1 0",
  ])
  func otherAmountsAreNot(_ text: String) {
    #expect(Money(typed: text) == nil)
  }

  @Test(arguments: [0, 5, 70_000, 124_050, -2005, 123_456_789])
  func anAmountIsShownAsItWouldBeTyped(_ cents: Int) {
    #expect(Money(typed: Money(cents: cents).typed) == Money(cents: cents))
  }

  @Test(arguments: [
    ("today", "2026-11-22"), ("-3d", "2026-11-19"), ("+2w", "2026-12-06"),
    ("2026-02-03", "2026-02-03"),
  ])
  func daysAreRead(_ text: String, _ wanted: String) throws {
    #expect(try Day(typed: text, today: day("2026-11-22")) == day(wanted))
  }

  @Test(arguments: ["3d", "-d", "-9223372036854775808d", "yesterday", "-3m", "2026-02-30", ""])
  func otherDaysAreNot(_ text: String) throws {
    #expect(try Day(typed: text, today: day("2026-11-22")) == nil)
  }
}
