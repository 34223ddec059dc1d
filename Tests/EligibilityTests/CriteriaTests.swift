import Eligibility
import Testing

/// The boundaries of each criterion: members of a profile and the status on 22 Nov 2026.
@Suite struct CriteriaTests {
  struct Edge: Sendable {
    let members: String
    let status: CriterionStatus

    init(_ members: String, _ status: CriterionStatus) {
      self.members = members
      self.status = status
    }
  }

  @Test(arguments: [
    Edge(#""checkIns": [{"date": "2026-11-22", "score": 90}]"#, .met),
    Edge(#""checkIns": [{"date": "2026-11-22", "score": 89}]"#, .unmet),
    Edge(#""checkIns": [{"date": "2026-11-23", "score": 99}]"#, .unknown),
    Edge(#""checkIns": [{"date": "2026-11-22", "score": "none"}]"#, .unmet),
    Edge(#""checkIns": [{"date": "2026-11-22", "risingTalent": true}]"#, .unmet),
    Edge(#""checkIns": [{"date": "2026-11-22", "risingTalent": false}]"#, .unknown),
    Edge(
      #""checkIns": [{"date": "2026-11-22", "score": 99}, {"date": "2026-11-22", "score": 80}]"#,
      .unmet),
    Edge(
      #""checkIns": [{"date": "2026-11-22", "score": 99}, {"date": "2026-11-21", "score": 80}]"#,
      .met),
  ])
  func jobSuccessScore(_ edge: Edge) throws {
    #expect(try assess(edge.members)[.jobSuccessScore].status == edge.status)
  }

  @Test(arguments: [
    Edge(#""firstContract": "2026-08-24""#, .unmet), Edge(#""firstContract": "2026-08-23""#, .met),
    Edge(#""firstContract": "2027-08-23""#, .unmet), Edge("", .unknown),
  ])
  func firstContract(_ edge: Edge) throws {
    #expect(try assess(edge.members)[.firstContract].status == edge.status)
  }

  @Test(arguments: [
    Edge(#""transactions": [{"date": "2025-11-23", "type": "hourly", "amount": 1000}]"#, .met),
    Edge(#""transactions": [{"date": "2025-11-22", "type": "hourly", "amount": 1000}]"#, .unmet),
    Edge(#""transactions": [{"date": "2026-11-22", "type": "bonus", "amount": 999.99}]"#, .unmet),
    Edge(#""transactions": [{"date": "2026-11-23", "type": "bonus", "amount": 1000}]"#, .unmet),
    Edge(#""transactions": [{"date": "2026-11-22", "type": "other", "amount": 1000}]"#, .unmet),
    Edge(#""transactions": [], "transactionsSince": "2025-11-24""#, .unknown),
    Edge(#""transactions": [], "transactionsSince": "2025-11-23""#, .unmet),
    Edge(
      #""transactions": [], "transactionsSince": "2026-11-01", "firstContract": "2026-11-01""#,
      .unmet),
    Edge("", .unknown),
    Edge(#""checkIns": [{"date": "2025-11-23", "earnings": 1000}]"#, .met),
    Edge(#""checkIns": [{"date": "2025-11-22", "earnings": 1000}]"#, .unknown),
  ])
  func earnings(_ edge: Edge) throws {
    #expect(try assess(edge.members)[.earnings].status == edge.status)
  }

  @Test(arguments: [
    Edge(#""availability": {"capacity": "moreThan30", "hoursPerWeek": 30}"#, .met),
    Edge(#""availability": {"capacity": "moreThan30", "hoursPerWeek": 29.99}"#, .unmet),
    Edge(#""availability": {"capacity": "lessThan30", "hoursPerWeek": 30}"#, .met),
    Edge(#""availability": {"capacity": "lessThan30", "hoursPerWeek": 30.01}"#, .unmet),
    Edge(#""availability": {"capacity": "asNeeded", "hoursPerWeek": 0}"#, .unmet),
    Edge(#""availability": {"capacity": "asNeeded"}"#, .met),
    Edge(#""availability": {"capacity": "notAvailable"}"#, .unmet),
    Edge(#""availability": {"capacity": "notAvailable", "availableFrom": "2026-11-22"}"#, .unmet),
    Edge(#""availability": {"capacity": "notAvailable", "availableFrom": "2026-11-23"}"#, .met),
    Edge(#""availability": {"hoursPerWeek": 40}"#, .unknown),
  ])
  func availability(_ edge: Edge) throws {
    #expect(try assess(edge.members)[.availability].status == edge.status)
  }

  @Test(arguments: [
    Edge("", .unknown), Edge(#""holds": []"#, .met),
    Edge(#""holds": [{"from": "2026-11-23"}]"#, .met),
    Edge(#""holds": [{"from": "2026-11-22"}]"#, .unmet),
    Edge(#""holds": [{"from": "2026-01-01", "to": "2026-08-24"}]"#, .unmet),
    Edge(#""holds": [{"from": "2026-01-01", "to": "2026-08-23"}]"#, .met),
    Edge(#""checkIns": [{"date": "2026-08-24", "accountHolds": 1}]"#, .unmet),
    Edge(#""checkIns": [{"date": "2026-08-23", "accountHolds": 1}]"#, .met),
    Edge(
      #""holds": [{"from": "2026-11-01"}], "checkIns": [{"date": "2026-11-02", "accountHolds": 0}]"#,
      .met),
    Edge(
      #""holds": [{"from": "2026-11-01"}], "checkIns": [{"date": "2026-11-01", "accountHolds": 0}]"#,
      .unmet),
  ])
  func accountHolds(_ edge: Edge) throws {
    #expect(try assess(edge.members)[.accountHolds].status == edge.status)
  }

  @Test(arguments: [
    Edge(#""activity": [{"date": "2026-08-24", "type": "proposal"}], "transactions": []"#, .met),
    Edge(
      #""activity": [{"date": "2026-08-23", "type": "invitation"}], "transactions": []"#, .unmet),
    Edge(#""activity": [{"date": "2026-08-23", "type": "invitation"}]"#, .unknown),
    Edge(#""transactions": [{"date": "2026-08-24", "type": "hourly", "amount": 0.01}]"#, .met),
    Edge(
      #""activity": [], "transactions": [{"date": "2026-11-20", "type": "hourly", "amount": 0}]"#,
      .unmet),
    Edge(
      #""activity": [], "transactions": [{"date": "2026-11-20", "type": "refund", "amount": -5}]"#,
      .unmet),
    Edge(#""activity": [], "transactions": [], "transactionsSince": "2026-08-24""#, .unmet),
    Edge(#""activity": [], "transactions": [], "transactionsSince": "2026-08-25""#, .unknown),
  ])
  func activity(_ edge: Edge) throws {
    #expect(try assess(edge.members)[.activity].status == edge.status)
  }

  @Test(arguments: [
    (#""sections": {"photo": true, "overview": true, "employment": 1, "skills": 1}"#, 50),
    (#""sections": {"photo": false}"#, 0),
    (
      #""sections": {"photo": true, "overview": true, "employment": 9, "skills": 9, "portfolio": 9, "education": 9}"#,
      100
    ),
    (
      #""sections": {"overview": true, "employment": 9, "skills": 9, "portfolio": 9, "education": 9, "video": true, "linkedAccount": true, "certifications": 9, "otherExperience": true}"#,
      95
    ),
    (
      #""sections": {"photo": true, "updated": "2026-11-20"}, "checkIns": [{"date": "2026-11-19", "completeness": 70}]"#,
      15
    ),
    (
      #""sections": {"photo": true, "updated": "2026-11-20"}, "checkIns": [{"date": "2026-11-20", "completeness": 70}]"#,
      70
    ),
    (#""sections": {"photo": true}, "checkIns": [{"date": "2026-11-20", "completeness": 70}]"#, 70),
  ])
  func completeness(_ members: String, _ percent: Int) throws {
    #expect(try assess(members)[.profileCompleteness].evaluation.value == .percent(percent))
  }

  @Test(arguments: [
    #""sections": {"updated": "2026-11-20"}"#,
    #""sections": {"photo": true, "updated": "2026-11-23"}"#,
  ])
  func sectionsThatSayNothing(_ members: String) throws {
    #expect(try assess(members)[.profileCompleteness].status == .unknown)
  }
}
