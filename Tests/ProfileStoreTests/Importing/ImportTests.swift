import Eligibility
import ProfileStore
import Testing

/// What comes into the profile, and what does not.
@Suite struct ImportTests {
  private let whole = Imports.history(
    "Jun 1, 2023|1|Hourly|5|a", "Jun 2, 2023|2|Bonus|6|a", "Jun 3, 2023|3|Refund|-1|a")

  @Test func theSameAgainAddsNothing() throws {
    for name in ["statements_2026-08-01_2026-11-20.csv", "weekly.csv"] {
      let once = try Imports.into(Imports.blank, Imports.fixture(name))
      #expect(try Imports.into(once, Imports.fixture(name)) == once)
    }
  }

  @Test func equalRowsAreCounted() throws {
    let row = "2026-11-21|Logo|1:00|20|"
    let once = Imports.weekly(row)
    let twice = Imports.weekly(row, row)
    let one = "2026-11-21 hourly 2000 Logo estimate"
    let profile = try Imports.into(Imports.blank, twice)
    #expect(try Imports.transactions(profile) == [one, one])
    #expect(try Imports.transactions(Imports.into(profile, once)) == [one, one])
    let grown = try Imports.into(Imports.into(Imports.blank, once), twice)
    #expect(try Imports.transactions(grown) == [one, one])
    #expect(try Imports.transactions(Imports.into(Imports.blank, once, twice)) == [one, one])
  }

  @Test func rowsThatDifferInOneThingAreDifferent() throws {
    let rows = [
      "Jun 1, 2023|1|Hourly|5|a", "Jun 2, 2023|1|Hourly|5|a", "Jun 1, 2023|2|Hourly|5|a",
      "Jun 1, 2023|1|Bonus|5|a", "Jun 1, 2023|1|Hourly|6|a", "Jun 1, 2023|1|Hourly|5|b",
      "Jun 1, 2023|1|Hourly|5|",
    ]
    var profile = Imports.blank
    for row in rows { profile = try Imports.into(profile, Imports.history(row)) }
    #expect(try Imports.transactions(profile).count == rows.count)
  }

  @Test func rowsOfAgenciesAndOfLaterDaysAreSkippedAndCounted() throws {
    let report = try Imports.plan([Imports.fixture("2026-11-21_transaction_report.csv")]).report
    #expect(report.leftOut[.agency]?.words == "1 row, $15.00")
    #expect(report.leftOut[.pending]?.words == "1 row, $1,000.00")
    #expect(report.leftOut[.notEarnings]?.words == "2 rows, −$66.25")
    #expect(report.added.words == "3 rows, $1,515.00")
  }

  @Test func theReportTellsWhatTheEarningsBecome() throws {
    let plan = try Imports.plan([Imports.fixture("statements_2026-08-01_2026-11-20.csv")])
    #expect(plan.edit.name == "import: 7 transactions from statements_2026-08-01_2026-11-20.csv")
    #expect(plan.report.earningsFigure.from == "not known")
    #expect(plan.report.earningsFigure.to == "$1,818.50")
    #expect(plan.report.types.map(\.name).contains("Chargeback"))
  }

  @Test func whatAPersonWroteStaysAsItIs() throws {
    let mine = """
      {
          "version": 1,
          "mine": [1,2],
          "transactions": [ {"date":"2023-06-01", "type":"hourly", "amount": 5.0, "contract":"a",
              "reference":"1", "note":"mine"} ]
      }
      """
    let after = try Imports.into(mine, whole)
    #expect(after.hasPrefix(mine.prefix(150)))
    #expect(
      try Imports.transactions(after) == [
        "2023-06-01 hourly 500 a #1", "2023-06-02 bonus 600 a #2", "2023-06-03 refund -100 a #3",
      ])
  }

  @Test func filesAreReadInAnyOrder() throws {
    let older = Imports.history("Jun 1, 2023|1|Hourly|5|a", "Jun 2, 2023|2|Bonus|6|a")
    let newer = Imports.history("Jun 2, 2023|2|Bonus|6|a", "Jun 3, 2023|3|Refund|-1|a")
    let all = try Imports.into(Imports.blank, whole)
    #expect(try Imports.into(Imports.blank, older, newer) == all)
    #expect(try Imports.into(Imports.blank, newer, older) == all)
    let edit = try Imports.plan([older, newer]).edit
    #expect(edit.name == "import: 3 transactions from 2 files")
  }
}
