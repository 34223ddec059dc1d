import Eligibility
import Testing

/// The boundaries of warnings on 22 Nov 2026: the last day without a warning and the first with it.
@Suite struct WarningTests {
  struct Edge: Sendable {
    let criterion: Criterion
    let members: String
    let warns: Bool

    init(_ criterion: Criterion, _ members: String, _ warns: Bool) {
      self.criterion = criterion
      self.members = members
      self.warns = warns
    }
  }

  private static func checkIn(_ date: String, _ figure: String) -> String {
    #""checkIns": [{"date": "\#(date)", \#(figure)}]"#
  }

  private static func confirmed(_ date: String, capacity: String = "asNeeded") -> String {
    #""availability": {"capacity": "\#(capacity)", "confirmed": "\#(date)"}"#
  }

  @Test(arguments: [
    Edge(.jobSuccessScore, checkIn("2026-11-08", #""score": 95"#), false),
    Edge(.jobSuccessScore, checkIn("2026-11-07", #""score": 95"#), true),
    Edge(.jobSuccessScore, checkIn("2026-11-07", #""score": 80"#), true),
    Edge(.earnings, checkIn("2026-10-23", #""earnings": 2000"#), false),
    Edge(.earnings, checkIn("2026-10-22", #""earnings": 2000"#), true),
    Edge(.availability, confirmed("2026-10-23"), false),
    Edge(.availability, confirmed("2026-10-22"), true),
    Edge(.availability, confirmed("2026-11-22"), false),
    Edge(.availability, confirmed("2026-11-23"), true),
    Edge(.availability, #""availability": {"capacity": "asNeeded"}"#, true),
    Edge(.availability, confirmed("2026-10-22", capacity: "notAvailable"), false),
    Edge(.accountHolds, checkIn("2026-10-23", #""accountHolds": 0"#), false),
    Edge(.accountHolds, checkIn("2026-10-22", #""accountHolds": 0"#), true),
    Edge(.accountHolds, checkIn("2026-10-22", #""accountHolds": 1"#), false),
    Edge(.accountHolds, #""holds": []"#, true),
  ])
  func stale(_ edge: Edge) throws {
    let warnings = try assess(edge.members)[edge.criterion].warnings
    #expect(warnings.contains(.stale) == edge.warns)
  }

  /// A figure that is incomplete, is a sum of other figures, or conflicts with another one.
  @Test(arguments: [
    (
      Edge(.earnings, #""transactions": [], "transactionsSince": "2025-11-23""#, false),
      Warning.incomplete
    ),
    (
      Edge(.earnings, #""transactions": [], "transactionsSince": "2025-11-24""#, true), .incomplete
    ),
    (Edge(.earnings, checkIn("2026-11-20", #""earnings": 0"#), false), .incomplete),
    (Edge(.earnings, checkIn("2026-11-20", #""earnings": 0.01"#), true), .incomplete),
    (
      Edge(
        .earnings,
        checkIn("2026-11-20", #""earnings": 5"#)
          + #", "transactions": [{"date": "2026-11-19", "type": "hourly", "amount": 6}]"#, true),
      .incomplete
    ),
    (
      Edge(
        .earnings,
        checkIn("2026-11-20", #""earnings": 5"#)
          + #", "transactions": [{"date": "2026-11-20", "type": "hourly", "amount": 5}]"#, false),
      .incomplete
    ),
    (
      Edge(.profileCompleteness, checkIn("2026-11-20", #""completeness": 70"#), false), .estimate
    ),
    (Edge(.profileCompleteness, #""sections": {"photo": true}"#, true), .estimate),
  ])
  func partial(_ edge: Edge, _ warning: Warning) throws {
    #expect(try assess(edge.members)[edge.criterion].warnings.contains(warning) == edge.warns)
  }

  /// The warning starts 30 days before the lapse: on 22 Nov for 22 Dec, not for 23 Dec.
  @Test(arguments: [
    Edge(
      .activity,
      #""activity": [{"date": "2026-09-22", "type": "proposal"}], "transactions": []"#, true),
    Edge(
      .activity,
      #""activity": [{"date": "2026-09-23", "type": "proposal"}], "transactions": []"#, false),
    Edge(
      .earnings,
      #""transactions": [{"date": "2025-12-22", "type": "hourly", "amount": 1000}]"#, true),
    Edge(
      .earnings,
      #""transactions": [{"date": "2025-12-23", "type": "hourly", "amount": 1000}]"#, false),
    Edge(
      .availability,
      #""availability": {"capacity": "notAvailable", "availableFrom": "2026-12-22"}"#, true),
    Edge(
      .availability,
      #""availability": {"capacity": "notAvailable", "availableFrom": "2026-12-23"}"#, false),
    // A criterion that is not met cannot lapse.
    Edge(.accountHolds, #""holds": [{"from": "2026-11-22"}]"#, false),
  ])
  func lapsesSoon(_ edge: Edge) throws {
    let warnings = try assess(edge.members)[edge.criterion].warnings
    #expect(warnings.contains(.lapsesSoon) == edge.warns)
  }
}
