import Eligibility
import Testing

@Suite struct DayTests {
  @Test(arguments: [
    ("1970-01-01", 0, Weekday.thursday), ("2000-02-29", 11_016, .tuesday),
    ("2026-11-22", 20_779, .sunday), ("2199-12-31", 84_005, .tuesday),
  ])
  func countsFrom1970(_ text: String, _ number: Int, _ weekday: Weekday) throws {
    let day = try day(text)
    #expect(day.daysSince1970 == number)
    #expect(day.weekday == weekday)
    #expect(day.description == text)
  }

  @Test func everyDayOfTheRangeReadsBack() throws {
    for number in 0...84_005 {
      let day = Day(number: number)
      #expect(Day(day.description) == day)
    }
  }

  @Test(arguments: [
    "", "2026-11-2", "2026-11-222", "2026-02-29", "2100-02-29", "2026-04-31", "2026-13-01",
    "2026-00-10", "2026-01-00", "1969-12-31", "2200-01-01", "2026/11/22", "2026-11-2x",
    "٢٠٢٦-11-22",
    "+026-11-22", " 2026-11-22",
  ])
  func isNothingElse(_ text: String) {
    #expect(Day(text) == nil)
  }

  @Test func isToldInWords() throws {
    let today = try day("2026-11-22")
    #expect(today.formatted(.full) == "Sun 22 Nov 2026")
    #expect((today + 34).formatted(relativeTo: today) == "26 Dec")
    #expect((today + 400).formatted(relativeTo: today) == "27 Dec 2027")
    #expect((today - 2).relativeDescription(to: today) == "2 days ago")
    #expect((today + 1).relativeDescription(to: today) == "tomorrow")
  }
}
