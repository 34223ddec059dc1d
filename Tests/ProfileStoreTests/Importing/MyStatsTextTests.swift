import Eligibility
import ProfileStore
import Story
import Testing

@Suite struct MyStatsTextTests {
  @Test(arguments: [
    ("new-layout.txt", "94 1240.50 - - -", "2026-11-20"),
    ("old-layout.txt", "94 1240.50 12 0 100", "2026-11-15"),
    ("badges-drawer.txt", "- - 12 - -", "2026-11-22"),
    ("profile-query.json", "94 1240.50 12 0 100", "2026-11-22"),
  ])
  func aSampleIsRead(_ name: String, _ figures: String, _ date: String) throws {
    let page = try MyStatsReadings.sample(name)
    #expect(MyStatsReadings.figures(page) == figures)
    let reading = try MyStatsReadings.reading(page)
    #expect(reading.checkIn.date.description == date)
    #expect(reading.notes.isEmpty)
    #expect(reading.badge == nil)
  }

  /// Each page and its figures: score, earnings, eligible weeks, account holds, completeness.
  @Test(arguments: [
    // The value on the label's line or below it.
    ("Job Success Score 94%", "94 - - - -"),
    ("Job Success Score: 94 %", "94 - - - -"),
    ("Job Success Score94%", "94 - - - -"),
    ("JOB success SCORE\n94%", "94 - - - -"),
    ("Job Success Score\nlearn more\n94%", "94 - - - -"),
    ("Job Success Score\nlearn more\nhow it works\n94% Excellent", "94 - - - -"),
    ("Job Success Score\none\ntwo\nthree\n94%", "nothing"),
    ("Job Success Score\nyou are above 94%", "nothing"),
    ("\t Job   Success\tScore \r\n\r\n \t\r\n  94% \r\n", "94 - - - -"),
    ("Job\u{A0}Success\u{2007}Score\r94\u{202F}%", "94 - - - -"),
    ("\u{200E}Job Suc\u{200B}cess Score\u{200F}\n\u{2066}94%\u{2069}", "94 - - - -"),
    ("\u{FEFF}94% Job Success", "94 - - - -"),
    ("94% Job Success Score", "94 - - - -"),
    ("94%Job Success", "94 - - - -"),
    ("Your 94% Job Success", "nothing"),
    ("and your Job Success Score. 94%", "nothing"),
    ("Job Successes 94%", "nothing"),
    ("Job Success Score\nNo score", "none - - - -"),
    ("Job Success Score\n-", "none - - - -"),
    ("Job Success Score: -", "none - - - -"),
    ("Job Success Score - 94%", "94 - - - -"),
    ("Job Success Score no score yet", "none - - - -"),
    ("12 month earnings\t$7,313", "- 7313 - - -"),
    ("12-month earnings\n$0", "- 0 - - -"),
    ("12-month earnings $1240.5.", "- 1240.50 - - -"),
    ("12-month earnings US$1,240.50", "- 1240.50 - - -"),
    ("12-month earnings 1,240.50", "nothing"),
    ("Eligible weeks 12/16", "- - 12 - -"),
    ("Eligible weeks\n12 / 16 weeks", "- - 12 - -"),
    ("Top Rated eligible weeks\n0 of 16 weeks", "- - 0 - -"),
    ("Eligible weeks\n12/16/2026", "nothing"),
    ("Eligible weeks\n3 of 5 proposals", "nothing"),
    ("Account holds\nNone", "- - - 0 -"),
    ("Recent account holds: 2", "- - - 2 -"),
    ("Recent account holds (last 90 days)\n1", "- - - 1 -"),
    ("Recent account holds in the last 90 days: none", "- - - 0 -"),
    ("Account holds\n90 days", "nothing"),
    ("Profile completion 100% complete", "- - - - 100"),
    ("Profile completeness\n95%", "- - - - 95"),
    // A label ends the search for the previous one's value and starts its own.
    ("Job Success Score\nProfile completeness\n95%", "- - - - 95"),
    ("Job Success Score Profile completeness 95%", "nothing"),
    ("Job Success\nJob Success Score\n94%", "94 - - - -"),
    ("Job Success Score\nAs of Nov 20\n94%", "nothing"),
    ("Eligible weeks 12 of 16\nJob Success Score 94%\n12-month earnings $5", "94 5 12 - -"),
    // Requirements are not figures.
    ("At least 90% Job Success Score\n100% complete profile\nNo account holds", "nothing"),
    ("Job Success Score\nAt least 90% Job Success Score\n94%", "94 - - - -"),
    ("Account holds\nNo account holds in the last 90 days\nEligible weeks\n12 of 16", "- - 12 - -"),
    ("Profile completeness: 100% complete profile", "nothing"),
    ("Top Rated\nEarn Top Rated Plus", "nothing"),
    // Doubtful values.
    ("Job Success Score 94%\nJob Success Score 94%", "94 - - - -"),
    ("Job Success Score 94%\n92% Job Success", "-! - - - -"),
    ("Job Success Score 94% was 92%", "-! - - - -"),
    ("Job Success Score 94%\nJob Success\nNo score", "-! - - - -"),
    ("Eligible weeks 17 of 16", "- - -! - -"),
    ("Profile completeness 120%", "- - - - -!"),
    ("Profile completeness 120%\nProfile completeness 100%", "- - - - -!"),
    ("Job Success Score -5%", "-! - - - -"),
    ("Job Success Score > 90%", "-! - - - -"),
    ("Job Success Score 94.5%", "-! - - - -"),
    ("Job Success Score 94,5%", "-! - - - -"),
    ("Job Success Score 90-94%", "-! - - - -"),
    ("12-month earnings -$28", "- -! - - -"),
    ("12-month earnings ($28.00)", "- -! - - -"),
    ("12-month earnings $1.240,50", "- -! - - -"),
    ("12-month earnings $1\u{A0}240.50", "- -! - - -"),
    ("12-month earnings $1'240", "- -! - - -"),
    ("12-month earnings $10k", "- -! - - -"),
    ("12-month earnings $1,000+", "- -! - - -"),
    ("12-month earnings $99,999,999,999", "- -! - - -"),
    ("Account holds 1000", "- - - -! -"),
    ("Account holds 99999999999999999999", "- - - -! -"),
    ("Account holds 0\u{0}5", "- - - -! -"),
    ("Job Success Score 9\u{0}4%", "-! - - - -"),
    ("Job Success Score ４９4%", "-! - - - -"),
  ])
  func aPageIsRead(_ page: String, _ figures: String) {
    #expect(MyStatsReadings.figures(page) == figures, "\(page.debugDescription)")
  }

  @Test func bothLayoutsInOnePasteAgree() throws {
    let pages = try ["new-layout.txt", "old-layout.txt", "badges-drawer.txt"]
      .map(MyStatsReadings.sample)
    let all = pages.joined(separator: "\n")
    #expect(MyStatsReadings.figures(all) == "94 1240.50 12 0 100")
    #expect(MyStatsReadings.figures(pages.reversed().joined()) == "94 1240.50 12 0 100")
    let other = all.replacing("94% Job Success", with: "93% Job Success")
    #expect(MyStatsReadings.figures(other) == "-! 1240.50 12 0 100")
  }

  /// A line with a date, the day of the check-in, and whether the date is accepted; today is
  /// 22 Nov 2026.
  @Test(arguments: [
    ("As of Nov 22", "2026-11-22", true), ("As of Nov 9, updates daily", "2026-11-09", true),
    ("As of Nov 8", "2026-11-22", false), ("As of Nov 23", "2026-11-22", false),
    ("Last updated November 20, 2026", "2026-11-20", true),
    ("last updated 20 nov 2026", "2026-11-20", true), ("As of Nov 20, 2025", "2026-11-22", false),
    ("As of Nov 25, 2026", "2026-11-22", false), ("As of Feb 30", "2026-11-22", false),
    ("As of now", "2026-11-22", true), ("As of Nov 20th", "2026-11-20", true),
    ("As of Nov 20\nLast updated Nov 20", "2026-11-20", true),
    ("As of Nov 20\nLast updated Nov 15", "2026-11-22", false),
  ])
  func aPageHasADay(_ line: String, _ date: String, _ isTaken: Bool) throws {
    let reading = try MyStatsReadings.reading("94% Job Success\n\(line)")
    #expect(reading.checkIn.date.description == date)
    #expect(reading.notes.isEmpty == isTaken)
  }

  @Test func aDayWithoutAYearIsTheNewest() throws {
    let page = "94% Job Success\nAs of Dec 28"
    let newYear = try #require(Day("2027-01-03"))
    #expect(try MyStatsReadings.reading(page, today: newYear).checkIn.date == newYear - 6)
    let leapDay = "94% Job Success\nAs of Feb 29"
    let march = try #require(Day("2028-03-02"))
    #expect(try MyStatsReadings.reading(leapDay, today: march).checkIn.date == march - 2)
  }

  @Test func aDayAloneIsNoPage() {
    #expect(MyStatsReadings.figures("As of Nov 20") == "nothing")
  }

  @Test(arguments: Rounds.seeds(60, all: 300)) func withoutALabelNothingIsRead(_ seed: Int) {
    var dice = Dice(seed: seed)
    let page = (0..<40).map { _ in
      dice.choice(
        "94%", "$1,240.50", "12 of 16", "0", "None", "-", "No score", "100%", "\n", "\n", " ",
        "\t", "As of Nov 20", "score", "success", "eligible", "holds", "earnings", "profile", "{",
        "<b>", "&nbsp;", "At least", "Top Rated", "\u{200E}", "\r\n", "12/16 weeks")
    }.joined()
    #expect(MyStatsReadings.figures(page) == "nothing", "\(page.debugDescription)")
    #expect(MyStatsReadings.figures("<html>" + page) == "nothing", "\(page.debugDescription)")
  }
}
