import Foundation
import Testing

@Suite struct DueTests {
  private func due(_ name: String, _ arguments: String...) throws -> Run {
    try toprated(
      ["due", "--profile", sample(name), "--date", "2026-11-22"] + arguments)
  }

  @Test func nothingIsSaidWhereNothingIsDue() throws {
    for run in [try toprated("due", "--demo"), try due("sparse", "--within", "300")] {
      #expect(run.output.isEmpty)
      #expect(run.errors.isEmpty)
      #expect(run.status == 0)
    }
  }

  @Test func aLineForEachThingThatLapses() throws {
    let run = try due("earnings-roll-off", "--within", "90")
    #expect(
      run.output == """
        13 Dec 2026  Earnings, 12 months  falls below on 13 Dec unless you earn more
        17 Feb 2027  Recent activity      lapses on 17 Feb unless you send a proposal or earn

        """)
    #expect(run.status == 1)
  }

  @Test func aLineForEachFigureThatIsOutOfDate() throws {
    let run = try toprated("due", "--demo", "--date", "2027-02-20")
    #expect(
      run.output == """
        now         Job Success Score    may be out of date: check in again
        now         Earnings, 12 months  may be out of date: check in again
        now         Availability         not confirmed lately: see whether it is still true
        now         Account holds        may be out of date: check in again
        2 Mar 2027  Earnings, 12 months  falls below on 2 Mar unless you earn more

        """)
    #expect(run.status == 1)
  }

  @Test(arguments: [(19, 0), (20, 0), (21, 1)])
  func theDayThatManyDaysAheadIsIncluded(_ days: Int, _ status: Int32) throws {
    #expect(try due("earnings-roll-off", "--within", "\(days)").status == status)
  }

  @Test func itAnswersInJSON() throws {
    let run = try due("earnings-roll-off", "--json")
    #expect(
      run.output == """
        {
          "date": "2026-11-22",
          "within": 30,
          "due": [
            { "id": "earnings", "due": "lapses", "lapsesOn": "2026-12-13" }
          ]
        }

        """)
    #expect(run.status == 1)
    #expect(try toprated("due", "--demo", "--json").output.contains(#""due": []"#))
  }

  @Test(arguments: ["-1", "731"]) func onlyDaysThatAreLookedAt(_ days: String) throws {
    let run = try due("sparse", "--within=\(days)")
    #expect(run.errors == "toprated: --within \(days): must be a whole number from 0 to 730\n")
    #expect(run.status == 64)
  }

  @Test(arguments: [
    ("on-the-way", "6/8 · 26 Dec"), ("earnings-roll-off", "8/8 · 13 Dec"), ("sparse", "3/8 ?5"),
    ("rising-talent", "4/8"),
  ])
  func aPromptIsShort(_ name: String, _ prompt: String) throws {
    let arguments = ["status", "--short", "--date", "2026-11-22", sample(name)]
    #expect(try toprated(arguments).output == "\(prompt)\n")
    let ascii = prompt.replacing("·", with: ".")
    #expect(try toprated(arguments + ["--ascii"]).output == "\(ascii)\n")
    #expect(try toprated(arguments, environment: ["LANG": "C"]).output == "\(ascii)\n")
  }

  @Test func severalPromptsAreALineEach() throws {
    let run = try toprated(
      "status", "--short", "--date", "2026-11-22", sample("on-the-way"), sample("sparse"))
    #expect(
      run.output == "\(sample("on-the-way")): 6/8 · 26 Dec\n\(sample("sparse")): 3/8 ?5\n")
  }
}
