import Foundation
import Story
import Testing

@Suite struct DueTests {
  private func due(_ name: String, _ arguments: String...) throws -> Run {
    try toprated(
      ["due", "--profile", Project.sample(name), "--date", "2026-11-21"] + arguments)
  }

  @Test func nothingIsPrintedWhereAllIsWell() throws {
    let run = try due("badge-pending")
    #expect(run.output.isEmpty)
    #expect(run.errors.isEmpty)
    #expect(run.status == 0)
  }

  @Test func aLineForEachThingThatLapses() throws {
    let run = try due("earnings-roll-off", "--within", "90")
    #expect(
      run.output == """
        13 Dec  Earnings, 12 months  drops below $1,000 on 13 Dec unless you earn more
        17 Feb  Recent activity      lapses on 17 Feb unless you send a proposal or get paid

        """)
    #expect(run.status == 1)
  }

  @Test func whatIsToBeDoneNowComesFirst() throws {
    let run = try toprated("due", "--demo", "--date", "2027-02-20")
    #expect(
      run.output == """
        now    Recent activity      send a proposal to meet this
        now    Missing figures      add eligible weeks
        now    Check-in             check in again; the last check-in was on 20 Nov, 92 days ago
        2 Mar  Earnings, 12 months  drops below $1,000 on 2 Mar unless you earn more

        """)
    #expect(run.status == 1)
  }

  @Test(arguments: [(20, 0), (21, 0), (22, 1)])
  func theDayThatManyDaysAheadIsIncluded(_ days: Int, _ status: Int32) throws {
    #expect(try due("earnings-roll-off", "--within", "\(days)").status == status)
  }

  @Test func itAnswersInJSON() throws {
    let run = try due("earnings-roll-off", "--json")
    #expect(
      run.output == """
        [
          {
            "what": "lapses",
            "criterion": "earnings",
            "on": "2026-12-13",
            "words": "drops below $1,000 on 13 Dec unless you earn more"
          }
        ]

        """)
    #expect(run.status == 1)
    #expect(try due("badge-pending", "--json").output == "[]\n")
  }

  @Test(arguments: ["-1", "731"]) func onlyDaysThatAreLookedAt(_ days: String) throws {
    let run = try due("sparse", "--within=\(days)")
    #expect(run.errors == "toprated: --within \(days): must be a whole number from 0 to 730\n")
    #expect(run.status == 64)
  }

  @Test(arguments: [
    ("on-the-way", "6/8 · 26 Dec"), ("earnings-roll-off", "8/8 · 13 Dec · check in"),
    ("sparse", "3/8 ?5"),
    ("rising-talent", "4/8"),
    ("score-dip", "6/8 · badge at risk"),
  ])
  func aPromptIsShort(_ name: String, _ prompt: String) throws {
    let arguments = ["status", "--short", "--date", "2026-11-22", Project.sample(name)]
    #expect(try toprated(arguments).output == "\(prompt)\n")
    let ascii = prompt.replacing("·", with: ".")
    #expect(try toprated(arguments + ["--ascii"]).output == "\(ascii)\n")
    #expect(try toprated(arguments, environment: ["LANG": "C"]).output == "\(ascii)\n")
  }

  @Test func severalPromptsAreALineEach() throws {
    let run = try toprated(
      "status", "--short", "--date", "2026-11-22", Project.sample("on-the-way"),
      Project.sample("sparse"))
    #expect(
      run.output
        == "\(Project.sample("on-the-way")): 6/8 · 26 Dec\n\(Project.sample("sparse")): 3/8 ?5\n")
  }
}
