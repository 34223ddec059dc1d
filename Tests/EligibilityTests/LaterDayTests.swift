import Eligibility
import Testing

/// The assessment of a later day from what is known today.
@Suite struct LaterDayTests {
  @Test func eachCriterionIsAsTheIdleProjectionHasIt() throws {
    let today = try assessQualified(#""badge": "topRated""#)
    for ahead in stride(from: 0, through: 730, by: 13) {
      let later = Assessment(today.snapshot, on: today.today + ahead)
      for criterion in Criterion.allCases {
        #expect(
          later[criterion].evaluation == today.projection.evaluation(criterion, on: later.date))
      }
    }
  }

  @Test func todayIsTheFirstOfThem() throws {
    let today = try assessQualified()
    #expect(Assessment(today.snapshot, on: today.today) == today)
  }

  @Test func theWeeksMoveAndSupposedOnesCome() throws {
    let today = try assessQualified()
    let later = Assessment(today.snapshot, on: try day("2026-12-06"))
    #expect(later.weeks.map(\.ends) == today.weeks.map { $0.ends + 14 })
    #expect(
      later.weeks.map(\.isSupposed)
        == today.weeks.map(\.ends).map { $0 <= today.weeks[1].ends }.reversed())
    #expect(try later.thisWeek.ends == day("2026-12-12"))
    #expect(later.thisWeek.isSupposed)
  }

  /// The week that contains today stays in progress through its last day.
  @Test(arguments: [
    ("2026-11-27", "2026-11-28", false), ("2026-11-28", "2026-12-05", true),
    ("2026-11-29", "2026-12-05", true),
  ])
  func onlyAWeekThatHasNotBegunIsSupposed(_ date: String, _ ends: String, _ isSupposed: Bool) throws
  {
    let week = Assessment(try assessQualified().snapshot, on: try day(date)).thisWeek
    #expect(try week.ends == day(ends))
    #expect(week.isSupposed == isSupposed)
    #expect(week.eligible == (isSupposed ? true : nil))
  }

  @Test func aScoreThatFailsFillsTheWindowWithWeakWeeks() throws {
    let today = try assessQualified()
    var scenario = Scenario()
    scenario.score = 70
    let later = Assessment(today.snapshot, supposing: scenario, on: today.today + 28)
    #expect(later[.eligibleWeeks].evaluation.value == .weeks(12...12))
    #expect(
      later.weeks.map(\.eligible) == .init(repeating: true, count: 12)
        + .init(repeating: false, count: 4))
    #expect(later.weakWeeks.count == 4)
  }

  @Test func nothingIsStaleOnALaterDay() throws {
    let today = try assessQualified()
    let later = Assessment(today.snapshot, on: today.today + 60)
    #expect(Criterion.allCases.allSatisfy { !later[$0].warnings.contains(.stale) })
  }

  @Test func daysToComeAreCountedFromThere() throws {
    let today = try assessQualified()
    let lapse = try #require(today.lapsesOn)
    let before = Assessment(today.snapshot, on: lapse - 1)
    #expect(before.verdict == .qualified)
    #expect(before.lapsesOn == lapse)
    #expect(before[.activity].warnings == [.lapsesSoon])
    let after = Assessment(today.snapshot, on: lapse)
    #expect(after.verdict == .notQualified)
    #expect(after.qualifiesOn == lapse + 1)
    #expect(after.aheadText?.short == "in 89 days if you do nothing")
  }

  @Test func weeksToSpareCountFromThere() throws {
    let today = try assessQualified()
    #expect(Assessment(today.snapshot, on: today.today + 70).weeksToSpare == 3)
    var scenario = Scenario()
    scenario.score = 80
    #expect(Assessment(today.snapshot, supposing: scenario, on: today.today + 14).weeksToSpare == 1)
  }
}
