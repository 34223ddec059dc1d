import Eligibility
import ProfileStore
import Testing

/// Answers of Upwork's API.
@Suite struct MyStatsAnswerTests {
  /// Members of an object deep in an answer, and the figures read from it.
  @Test(arguments: [
    (#""jobSuccessScore": 94"#, "94 - - - -"), (#""jobSuccessScore": 0.94"#, "94 - - - -"),
    (#""jobSuccessScore": 1"#, "1 - - - -"), (#""jobSuccessScore": 1.0"#, "100 - - - -"),
    (#""jobSuccessScore": 1.00"#, "100 - - - -"), (#""jobSuccessScore": 0"#, "0 - - - -"),
    (#""jobSuccessScore": 0.945"#, "95 - - - -"), (#""jobSuccessScore": 0.9449"#, "94 - - - -"),
    (#""jobSuccessScore": 94.5"#, "95 - - - -"), (#""jobSuccessScore": 1.5"#, "2 - - - -"),
    (#""jobSuccessScore": 94e-2"#, "94 - - - -"), (#""jobSuccessScore": 9.4e1"#, "94 - - - -"),
    (#""jobSuccessScore": "94""#, "94 - - - -"), (#""jobSuccessScore": null"#, "none - - - -"),
    (#""jobSuccessScore": 101"#, "-! - - - -"), (#""jobSuccessScore": 100.2"#, "-! - - - -"),
    (#""jobSuccessScore": -0.5"#, "-! - - - -"), (#""jobSuccessScore": true"#, "-! - - - -"),
    (#""jobSuccessScore": 1e400"#, "-! - - - -"), (#""jobSuccessScore": "high""#, "-! - - - -"),
    (#""jobSuccess\u0053core": 94"#, "94 - - - -"),
    (#""jobSuccessScore": 94, "a": [{"jobSuccessScore": 0.94}]"#, "94 - - - -"),
    (#""jobSuccessScore": 94, "a": [{"jobSuccessScore": 95}]"#, "-! - - - -"),
    (#""totalCharge365NoPending": 1240.5"#, "- 1240.50 - - -"),
    (#""totalCharge365NoPending": {"rawValue": "1240.50"}"#, "- 1240.50 - - -"),
    (#""totalCharge365NoPending": {"rawValue": 7313}"#, "- 7313 - - -"),
    (#""totalCharge365NoPending": {"rawValue": null}"#, "nothing"),
    (#""totalCharge365NoPending": -1"#, "- -! - - -"),
    (#""weeksEligibleWithin16wks": 16"#, "- - 16 - -"),
    (#""weeksEligibleWithin16wks": 17"#, "- - -! - -"),
    (#""weeksEligibleWithin16wks": 12.5"#, "- - -! - -"),
    (#""suspensions90limited": 0"#, "- - - 0 -"), (#""suspensions90limited": null"#, "nothing"),
    (#""profileCompletenessSummary": {"actual": 100.0}"#, "- - - - 100"),
    (#""profileCompletenessSummary": {"actual": 101}"#, "- - - - -!"),
    (#""profileCompletenessSummary": 100, "actual": 90"#, "nothing"),
    (#""topRatedStatus": "not_eligible""#, "nothing"), (#""topRatedStatus": null"#, "nothing"),
  ])
  func anAnswerIsRead(_ members: String, _ figures: String) {
    let answer = " \n{\"data\": {\"list\": [1, {\"user\": {\(members)}}]}}"
    #expect(MyStatsReadings.figures(answer) == figures, "\(members)")
  }

  @Test(arguments: [
    ("top_rated", Badge.topRated), ("TOP RATED", .topRated), ("topRated", .topRated),
    ("rising_talent", .risingTalent), ("Rising-Talent", .risingTalent), ("not_eligible", nil),
    ("top_rated_plus", nil), ("", nil),
  ])
  func theBadgeIsRead(_ status: String, _ badge: Badge?) throws {
    let reading = try MyStatsReadings.reading(
      #"{"jobSuccessScore": 94, "topRatedStatus": "\#(status)"}"#)
    #expect(reading.badge == badge)
    #expect(reading.checkIn.risingTalent == (badge == .risingTalent ? true : nil))
  }

  @Test(arguments: [
    ("fullTime", Capacity.moreThan30), ("More than 30 hours/week", .moreThan30),
    ("partTime", .lessThan30), ("Less than 30 hrs/week", .lessThan30), ("asNeeded", .asNeeded),
    ("As needed - open to offers", .asNeeded), ("none", nil),
  ])
  func theAvailabilityIsRead(_ text: String, _ capacity: Capacity?) throws {
    let reading = try MyStatsReadings.reading(
      #"{"jobSuccessScore": 94, "availability": {"capacity": "\#(text)"}}"#)
    #expect(reading.availability == capacity)
  }

  @Test(arguments: [
    #"{"errors": [{"message": "no \"token\""}, {"message": "b"}]}"#,
    #"{"errors": [{"message": "no \"token\""}], "data": null}"#,
  ])
  func anErrorOfUpworkIsQuoted(_ answer: String) {
    #expect(MyStatsReadings.figures(answer) == "page: Upwork answered with an error: no \"token\"")
  }

  @Test func whatIsNoWholeObjectIsText() {
    #expect(MyStatsReadings.figures(#"{"jobSuccessScore": 94"#) == "nothing")
    #expect(MyStatsReadings.figures(#"[{"jobSuccessScore": 94}]"#) == "nothing")
    #expect(MyStatsReadings.figures("{\nJob Success Score 94%") == "94 - - - -")
  }
}
