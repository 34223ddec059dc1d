import Eligibility
import Testing

/// Events in the 26 weeks from Sunday, 22 Nov 2026. The first week ends on Saturday, 28 Nov, the
/// last one on 22 May 2027.
@Suite struct TimelineTests {
  private func events(_ members: String) throws -> [Timeline.Event] {
    Timeline(try assess(members)).events
  }

  @Test func theWeeksBeginWithTheOneInProgress() throws {
    let timeline = Timeline(try assess(""))
    #expect(timeline.start == (try day("2026-11-22")))
    #expect(timeline.ends.count == 26)
    #expect(timeline.ends.first == (try day("2026-11-28")))
    #expect(timeline.ends.last == (try day("2027-05-22")))
  }

  /// The day the user is available again, and its week; `nil` if the timeline does not show it.
  @Test(arguments: [
    ("2026-11-22", nil), ("2026-11-23", 0), ("2026-11-28", 0), ("2026-11-29", 1),
    ("2026-12-05", 1), ("2027-05-22", 25), ("2027-05-23", nil),
  ])
  func aDayIsToldInItsWeek(_ date: String, _ week: Int?) throws {
    let timeline = Timeline(
      try assess(
        #""availability": {"capacity": "notAvailable", "availableFrom": "\#(date)"}"#))
    let found = timeline.ends.indices.filter { week in
      timeline.events(inWeek: week).contains { $0.kind == .returns }
    }
    #expect(found == (week.map { [$0] } ?? []))
    #expect(timeline.events.contains { $0.kind == .returns } == (week != nil))
  }

  /// A hold counts for 90 days after its last day.
  @Test(arguments: [
    ("2026-08-23", nil), ("2026-08-24", "2026-11-23"), ("2026-11-22", "2027-02-21"),
  ])
  func aHoldClearsTheDayAfter(_ to: String, _ clears: String?) throws {
    let events = try events(#""holds": [{"from": "2026-01-01", "to": "\#(to)"}]"#)
    let days = events.filter { if case .holdClears = $0.kind { true } else { false } }.map(\.day)
    #expect(days == (try clears.map { [try day($0)] } ?? []))
  }

  @Test func holdsThatClearTogetherAreOneEvent() throws {
    let hold = #"{"from": "2026-01-01", "to": "2026-09-01"}"#
    let events = try events("\"holds\": [\(hold), \(hold)]")
    #expect(events.filter { $0.kind == .holdsClear(2) }.count == 1)
  }

  /// The status of a week is that of its last day.
  @Test(arguments: [
    ("2026-08-29", [CriterionStatus.unmet, .unmet]), ("2026-08-30", [.met, .unmet]),
    ("2026-09-06", [.met, .met]),
  ])
  func aWeekIsAsItsLastDay(_ proposal: String, _ first: [CriterionStatus]) throws {
    let members =
      #""activity": [{"date": "\#(proposal)", "type": "proposal"}], "transactions": []"#
    let timeline = Timeline(try assess(members))
    #expect(Array(timeline.statuses(of: .activity).prefix(2)) == first)
    let day = try day(proposal) + 91
    #expect(
      timeline.events.contains { $0.day == day && $0.kind == .changes(.activity, to: .unmet) })
  }

  /// The overall status is not met if any criterion is not met, and else unknown if any is unknown.
  @Test func theWholeIsAsItsWorst() throws {
    #expect(Timeline(try assess("")).allCriteria.first == .unknown)
    #expect(Timeline(try assess(#""firstContract": "2026-11-01""#)).allCriteria.first == .unmet)
    let qualified = Timeline(try assessQualified())
    #expect(qualified.allCriteria.first == .met)
    #expect(qualified.verdicts.first == .met)
  }

  @Test func theSoonestIsToldFirstAndADayOfEarningsOnce() throws {
    var scenario = Scenario()
    scenario.earn = try [("2026-12-02", 100), ("2026-12-01", 30), ("2026-12-01", 12)].map {
      Scenario.Earning(date: try day($0.0), amount: Money(cents: $0.1))
    }
    let assessment = Assessment(try assess("").snapshot, supposing: scenario)
    let earned = Timeline(assessment).events.filter {
      if case .earns = $0.kind { true } else { false }
    }
    #expect(earned.map(\.day) == (try [day("2026-12-01"), day("2026-12-02")]))
    #expect(earned.map(\.kind) == [.earns(Money(cents: 42)), .earns(Money(cents: 100))])
    let days = Timeline(try assessQualified()).events.map(\.day)
    #expect(!days.isEmpty && days == days.sorted())
  }
}
