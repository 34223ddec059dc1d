import Eligibility
import ProfileStore
import Testing

/// Weekly summaries include work that may not be paid yet.
@Suite struct EstimateTests {
  private let history = Imports.history(
    "Nov 9, 2026|1|Hourly|50|Logo", "Nov 18, 2026|2|Hourly|60|Logo")
  private let weekly = Imports.weekly(
    "2026-11-14|Logo|1:00|60|", "2026-11-18|Logo|1:00|65|", "2026-11-21|Logo|1:00|70|")
  private let both = [
    "2026-11-09 hourly 5000 Logo #1", "2026-11-18 hourly 6000 Logo #2",
    "2026-11-21 hourly 7000 Logo estimate",
  ]

  @Test func aHistoryTakesAwayTheEstimatesUpToItsNewestRow() throws {
    let before = try Imports.into(Imports.blank, weekly)
    let plan = try Imports.plan([history], into: before)
    #expect(plan.report.removedEstimates.summary == "2 rows, $125.00")
    let after = try Imports.into(before, history)
    #expect(try Imports.transactions(after).sorted() == both)
  }

  @Test func whatAHistoryHasToldOfIsNotEstimated() throws {
    let before = try Imports.into(Imports.blank, history)
    let plan = try Imports.plan([weekly], into: before)
    #expect(plan.report.leftOut[.settled]?.summary == "2 rows, $125.00")
    #expect(try Imports.transactions(Imports.into(before, weekly)) == both)
  }

  @Test func togetherTheyAreAsOneAfterTheOther() throws {
    for files in [[history, weekly], [weekly, history]] {
      let after = try Imports.into(Imports.blank, files[0], files[1])
      #expect(try Imports.transactions(after) == both)
      #expect(try Imports.since(after) == Day("2026-11-09"))
    }
  }

  @Test func aPendingRowSettlesNothing() throws {
    let before = try Imports.into(Imports.blank, weekly)
    let pending = Imports.history("Nov 9, 2026|1|Hourly|50|Logo", "Nov 30, 2026|3|Hourly|70|Logo")
    #expect(try Imports.plan([pending], into: before).report.removedEstimates.rows == 0)
  }

  @Test func aProfileOfEstimatesKnowsNothingOfTheTimeBefore() throws {
    let before = try Imports.into(Imports.blank, weekly)
    #expect(try Imports.since(before) == Day("2026-11-14"))
    #expect(try Imports.since(Imports.into(before, history)) == Day("2026-11-09"))
  }

  @Test func onlyEstimatesAreTakenAway() throws {
    let mine = """
      {
        "version": 1,
        "transactions": [
          { "date": "2026-11-10", "type": "hourly", "amount": 1, "estimate": true },
          { "date": "2026-11-10", "type": "hourly", "amount": 2 },
          { "date": "2026-11-10", "type": "hourly", "amount": 3, "estimate": false },
          { "date": "2026-11-19", "type": "hourly", "amount": 4, "estimate": true }
        ]
      }

      """
    let after = try Imports.into(mine, history)
    #expect(
      try Imports.transactions(after) == [
        "2026-11-10 hourly 200", "2026-11-10 hourly 300", "2026-11-19 hourly 400 estimate",
        "2026-11-09 hourly 5000 Logo #1", "2026-11-18 hourly 6000 Logo #2",
      ])
  }

  @Test func aPaymentThatEqualsItsEstimateStays() throws {
    let before = try Imports.into(Imports.blank, Imports.weekly("2026-11-18|Logo|1:00|60|"))
    let after = try Imports.into(before, Imports.history("Nov 18, 2026||Hourly|60|Logo"))
    #expect(try Imports.transactions(after) == ["2026-11-18 hourly 6000 Logo"])
  }
}
