import Eligibility
import Testing

@Suite struct DueTests {
  private func lines(_ assessment: Assessment, within days: Int = 30) -> [String] {
    assessment.due(within: days).map { due in
      "\(due.day?.formatted(.short) ?? "now") \(assessment.title(due)): \(assessment.summary(due))"
    }
  }

  @Test func thereIsNothingWhereAllIsWell() throws {
    #expect(try lines(assessQualified()).isEmpty)
    #expect(try lines(assessQualified(#""badge": "topRated""#)).isEmpty)
  }

  /// Only what the user can do today is due: a proposal, the availability or the sections.
  @Test(arguments: [
    (#""activity": [{"date": "2026-08-01", "type": "proposal"}]"#, "Recent activity"),
    (#""availability": {"capacity": "notAvailable"}"#, "Availability"),
    (#""sections": {"photo": true, "updated": "2026-11-22"}"#, "Profile completeness"),
    (#""holds": [{"from": "2026-11-22"}]"#, ""),
    (#""firstContract": "2026-11-01""#, ""),
  ])
  func whatCanBeMetAtOnceIsToBeDoneNow(_ member: String, _ title: String) throws {
    let due = try assess(qualified(but: member)).due(within: 0)
    #expect(due == Criterion.allCases.filter { $0.title == title }.map(Due.action))
  }

  @Test(arguments: [
    (#""activity": [{"date": "2026-08-01", "type": "proposal"}]"#, Criterion.activity),
    (#""holds": [{"from": "2026-11-22"}]"#, .accountHolds),
    (#""firstContract": "2026-11-01""#, .firstContract),
  ])
  func whateverIsNotMetPutsTheBadgeAtRisk(_ member: String, _ criterion: Criterion) throws {
    let assessment = try assess(qualified(but: member) + #", "badge": "topRated""#)
    #expect(assessment.due(within: 0) == [.badgeAtRisk(criterion)])
    #expect(lines(assessment, within: 0)[0].contains("you can lose the badge any day"))
  }

  @Test func missingFiguresAreOneLine() throws {
    let checkIn = #""checkIns": [{"date": "2026-11-22", "score": 95, "accountHolds": 0}]"#
    #expect(
      try lines(assess(checkIn)) == [
        "now Missing figures: add first contract, eligible weeks, profile completeness, "
          + "12-month earnings, availability and last proposal"
      ])
  }

  @Test(arguments: [("2026-11-26", true), ("2026-11-27", false)])
  func aCheckInIsDueAWeekAfterTheLast(_ day: String, _ isAhead: Bool) throws {
    let checkIn = #""checkIns": [{"date": "2026-11-20", "score": 95}]"#
    #expect(try assess(checkIn, on: day).due(within: 0).contains(.checkIn) == !isAhead)
  }

  @Test func whatLapsesComesLastByItsDay() throws {
    let member = #""activity": [{"date": "2026-08-30", "type": "proposal"}]"#
    let text = qualified(but: member)
    let due = try assess(text).due(within: 30)
    #expect(due == [.lapses(.activity, on: try day("2026-11-29"))])
    #expect(try assess(text).due(within: 6).isEmpty)
    let away = #""availability": {"capacity": "notAvailable", "availableFrom": "2026-12-10"}"#
    #expect(
      try assess(qualified(but: away, member)).due(within: 30) == [
        .lapses(.activity, on: day("2026-11-29")), .lapses(.availability, on: day("2026-12-10")),
      ])
  }

  /// The members of a profile that meets all criteria, with some members replaced.
  private func qualified(but changed: String...) -> String {
    let keys = changed.map { $0.prefix { $0 != ":" } }
    let members = [
      #""firstContract": "2020-01-01""#, #""transactions": []"#,
      #""availability": {"capacity": "asNeeded", "confirmed": "2026-11-20"}"#,
      #""activity": [{"date": "2026-11-20", "type": "proposal"}]"#,
      #""checkIns": [{"date": "2026-11-21", "score": 95, "eligibleWeeks": 16, "earnings": 2000, "#
        + #""completeness": 100, "accountHolds": 0}]"#,
    ]
    let kept = members.filter { member in !keys.contains { member.hasPrefix($0) } }
    return (kept + changed).joined(separator: ", ")
  }
}
