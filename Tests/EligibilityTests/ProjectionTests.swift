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
    #expect(assessment.world.allMet(on: lapse - 1))
    #expect(!assessment.world.allMet(on: lapse))
    #expect(assessment.world.answer(.activity, on: lapse) == .unmet)
  }

  @Test func nothingIsPromisedThatTheFileCannotSay() throws {
    let empty = try assess("")
    #expect(empty.verdict == .undetermined)
    #expect(empty.qualifiesOn == nil)
    #expect(try empty.possibleOn == day("2026-11-22"))
    #expect(empty.headline.verdict == "Not known yet")
  }

  @Test func aScenarioChangesNothingButItsOwnAnswers() throws {
    let actual = try assessQualified()
    var scenario = Scenario()
    scenario.score = 70
    let forecast = Forecast(actual.known, supposing: scenario)
    #expect(forecast.actual == actual)
    guard case .answer(.jobSuccessScore, let change) = forecast.changes.first else {
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
