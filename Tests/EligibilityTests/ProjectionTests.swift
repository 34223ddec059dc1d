import Eligibility
import Testing

@Suite struct ProjectionTests {
  @Test func idleTellsWhatIsLostAndSteadyWhenItComes() throws {
    let qualified = try assessQualified()
    #expect(qualified.verdict == .qualified)
    #expect(try qualified.qualifiesOn == day("2026-11-22"))
    #expect(try qualified.lapsesOn == day("2027-02-19"))
    #expect(qualified[.activity].lapsesOn == qualified.lapsesOn)
    #expect(qualified.weeksToSpare == 3)
  }

  @Test func aLaterDayAnswersAsTheSameEvaluatorDoes() throws {
    let assessment = try assessQualified()
    let lapse = try #require(assessment.lapsesOn)
    #expect(assessment.projection.allMet(on: lapse - 1))
    #expect(!assessment.projection.allMet(on: lapse))
    #expect(assessment.projection.status(.activity, on: lapse) == .unmet)
  }

  /// The official figure includes earnings of its own day, so a plan earns from the day after.
  @Test(arguments: [("2026-11-22", false), ("2026-11-23", true)])
  func aPlanEarnsAfterTheDayOfTheOfficialFigure(_ date: String, _ isMet: Bool) throws {
    let figure = try assess(#""checkIns": [{"date": "2026-11-22", "earnings": 999}]"#)
    let earning = Scenario.Earning(date: try day(date), amount: Money(cents: 100))
    let projection = figure.snapshot.projecting([.earn(earning, then: [])])
    let tomorrow = try day("2026-11-23")
    #expect(projection.status(.earnings, on: tomorrow) == (isMet ? .met : .unmet))
  }

  @Test func nothingIsPromisedThatTheFileCannotSay() throws {
    let empty = try assess("")
    #expect(empty.verdict == .undetermined)
    #expect(empty.qualifiesOn == nil)
    #expect(try empty.possibleOn == day("2026-11-22"))
    #expect(empty.headline.verdict == "Figures missing")
  }

  @Test func aScenarioChangesNothingButItsOwnAnswers() throws {
    let actual = try assessQualified()
    var scenario = Scenario()
    scenario.score = 70
    let forecast = Forecast(actual.snapshot, supposing: scenario)
    #expect(forecast.actual == actual)
    guard case .status(.jobSuccessScore, let change) = forecast.changes.first else {
      return #expect(Bool(false), "the score does not change first")
    }
    #expect(change.from == .met && change.to == .unmet)
    #expect(forecast.supposed?[.eligibleWeeks].lapsesOn != nil)
  }

  @Test func optionsOverrideASavedScenarioFieldByField() {
    var saved = Scenario()
    saved.name = "winter"
    saved.score = 92
    saved.stayActive = true
    var typed = Scenario()
    typed.score = 95
    let both = saved.overridden(by: typed)
    #expect(both.name == "winter")
    #expect(both.score == 95)
    #expect(both.stayActive == true)
  }

  @Test func benefitsFollowTheBadgeAndTheVerdict() throws {
    #expect(try assessQualified().benefitState == .pending)
    #expect(try assessQualified(#""badge": "topRated""#).benefitState == .active)
    #expect(try assess(#""badge": "topRated""#).benefitState == .active)
    #expect(try assess(#""badge": "risingTalent""#).benefitState == .locked)
  }

  @Test func theReducedFeeIsWorthHalfUpToTheCent() throws {
    let members =
      #""transactions": [{"date": "2026-11-20", "type": "hourly", "amount": 100.05, "featured": true}]"#
    #expect(try assess(members).worthOfReducedFees == Money(cents: 1001))
    #expect(try assess("").worthOfReducedFees == nil)
  }
}

/// Several changes on one day are one event.
@Suite struct ManyOnOneDayTests {
  @Test func holdsThatClearTogetherAreOneEvent() throws {
    let holds = (1...30).map {
      #"{"from": "2026-09-\#($0 < 10 ? "0" : "")\#($0)", "to": "2026-11-01"}"#
    }
    let assessment = try assess("\"holds\": [\(holds.joined(separator: ","))]")
    #expect(assessment[.accountHolds].evaluation.value == .holds(30))
    #expect(try assessment[.accountHolds].metOn == day("2027-01-31"))
    let events = Timeline(assessment).events.filter { $0.kind.criterion == .accountHolds }
    #expect(
      events.map { $0.summary(in: assessment) } == [
        "31 Jan: 30 account holds no longer count", "31 Jan: Account holds met",
      ])
    let facts = assessment.explanation(of: .accountHolds).facts
    #expect(facts.count == 11)
    #expect(facts.last?.value == "20 more")
  }

  @Test func supposedEarningsOfADayAreOneEvent() throws {
    var scenario = Scenario()
    scenario.earn = try (0..<300).map { index in
      Scenario.Earning(date: try day("2026-11-21") + index % 3, amount: Money(cents: 100))
    }
    let assessment = Assessment(try assess("\"transactions\": []").snapshot, supposing: scenario)
    #expect(
      Timeline(assessment).events.map { $0.summary(in: assessment) }.filter { $0.contains("earn") }
        == ["23 Nov: you earn $100.00 (what-if)"])
    #expect(assessment[.earnings].evaluation.value == .money(Money(cents: 10_000)))
    #expect(scenario.assumptions(on: assessment.today).last == "200 more payments")
  }
}
