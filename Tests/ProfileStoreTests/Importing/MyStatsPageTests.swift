import Eligibility
import Foundation
import ProfileStore
import Story
import Testing

/// Saved pages, complete and truncated.
@Suite struct MyStatsPageTests {
  /// The content of a page, and the figures read from it.
  @Test(arguments: [
    ("<div>Job Success Score</div><div>94%</div>", "94 - - - -"),
    ("<p>Job <b>Success</b>\n   Score<br>94<span>%</span>", "94 - - - -"),
    ("<span>Job Success Score</span><span>94%</span>", "94 - - - -"),
    ("<td>12-month earnings<td>$1,240.50", "- 1240.50 - - -"),
    ("12&#45;month&nbsp;earnings&#x20;&dollar;1&comma;240&#46;50", "- 1240.50 - - -"),
    ("Job Success Score &#0; <i>94&percnt;</i>", "94 - - - -"),
    ("Eligible weeks <a title=\"a > b\" href='x>y'>12</a> of 16", "- - 12 - -"),
    ("<!-- Job Success Score 12% > --><li>Job Success Score 94%", "94 - - - -"),
    ("<!-->Job Success Score 94%", "94 - - - -"),
    (
      "<script>'Job Success Score 12%'; a</b </scripty </script >Job Success Score 94%",
      "94 - - - -"
    ),
    (
      "<STYLE>p{}</STYLE><template><p>12% Job Success<script></template></script></template>"
        + "<p>94% Job Success", "94 - - - -"
    ),
    ("<noscript><p>12% Job Success</noscript><p>94% Job Success", "94 - - - -"),
    ("<div hidden><div>12% Job Success</div></div><p>94% Job Success", "94 - - - -"),
    ("<p style='color:red; display: none'>12% Job Success</p><p>94% Job Success", "94 - - - -"),
    ("<title>12% Job Success</title><p>94% Job Success", "94 - - - -"),
    ("<input hidden><p>94% Job Success", "94 - - - -"),
    ("<p>Job Success Score<button>Learn more</button>94%", "94 - - - -"),
    ("<p>Responsiveness < 24 hours<p>94% Job Success", "94 - - - -"),
    ("<p>12-month earnings $7<sup>50</sup>", "- -! - - -"),
    ("<p>At least 90% Job Success Score<p>100% <b>complete</b> profile", "nothing"),
    // Truncated pages.
    ("<p>94% Job Success<div class=\"Job Success Score 12%", "94 - - - -"),
    ("<p>94% Job Success<!-- 12% Job Success", "94 - - - -"),
    ("<p>94% Job Success<script>12% Job Success", "94 - - - -"),
    ("<p>94% Job Success<a href='", "94 - - - -"), ("<p>94% Job Success<", "94 - - - -"),
    ("<p>94% Job Success&", "94 - - - -"), ("<p>94% Job Success</", "94 - - - -"),
    ("<p>94% Job Success<a =", "94 - - - -"), ("<p>94% Job Success<!", "94 - - - -"),
  ])
  func aSavedPageIsRead(_ content: String, _ figures: String) {
    for start in ["<!DOCTYPE html>\n", "\u{FEFF}\n <HTML lang=en><body>"] {
      #expect(MyStatsReadings.figures(start + content) == figures, "\(content)")
    }
  }

  @Test func markupInACopiedTextIsText() {
    #expect(MyStatsReadings.figures("Job Success Score\n<b>94%</b>") == "nothing")
    #expect(MyStatsReadings.figures("Job Success Score&nbsp;94%") == "94 - - - -")
  }

  @Test func theWrongEncodingIsNoGuess() throws {
    let page = try MyStatsReadings.sample("old-layout.txt")
    for encoding in [String.Encoding.utf16, .utf16BigEndian, .utf16LittleEndian, .utf32] {
      let bytes = Array(try #require(page.data(using: encoding)))
      #expect(MyStatsReadings.figures(bytes) == "nothing")
    }
    let latin1 = try #require(
      "Job Success Score\u{A0}94%\nProfile completeness 95%\né".data(
        using: .isoLatin1))
    #expect(MyStatsReadings.figures(Array(latin1)) == "-! - - - 95")
  }

  @Test func everyHalfOfASampleIsReadWithoutAFalseFigure() throws {
    for name in ["new-layout.txt", "old-layout.txt", "badges-drawer.txt", "profile-query.json"] {
      let bytes = Array(try MyStatsReadings.sample(name).utf8)
      for end in bytes.indices {
        guard
          let reading = try? MyStatsReading(
            Array(bytes[..<end]), from: name, today: MyStatsReadings.today)
        else { continue }
        let score = reading.checkIn.score
        #expect(score == nil || score == .percent(94))
        #expect(reading.checkIn.eligibleWeeks ?? 12 == 12)
        #expect(reading.checkIn.accountHolds ?? 0 == 0)
      }
    }
  }

  @Test(arguments: [
    "<", "<!--", "<!-- -", "<a ", "<a b=\"", "<p hidden>", "<template>", "<script>", "</script",
    "&",
    "&#", "&amp", "% ", "94% ", "1,", "job success score ", "94% job success\n", "12 of 16 ", "$1 ",
    "none ", "\n", "complete profil", "\u{200E}", "</", "<td>", "<sup>",
  ])
  func aLargePageTakesNoLongerThanItIsLong(_ part: String) {
    let page = String(repeating: part, count: (1 << 17) / part.utf8.count)
    let start = ContinuousClock.now
    for beginning in ["", "<html>", "Job Success Score\n", "<html>Job Success Score "] {
      _ = MyStatsReadings.figures(beginning + page)
    }
    // This takes about a second; in quadratic time it would take many minutes.
    #expect(ContinuousClock.now - start < .seconds(20))
  }

  @Test func anythingIsReadWithoutACrash() {
    var dice = Dice(seed: 17)
    for _ in 0..<300 {
      let bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &dice) }
      _ = MyStatsReadings.figures(bytes)
      _ = MyStatsReadings.figures(Array("<html><p hidden".utf8) + bytes)
    }
  }
}
