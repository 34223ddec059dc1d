import Eligibility
import ProfileStore
import Story
import Testing

/// The wording of plans on 22 November 2026, one row per profile.
@Suite struct PlanWordingTests {
  struct Case: Sendable {
    let members: String
    let headline: String
    let rows: [String]

    init(_ members: String, _ headline: String, _ rows: String...) {
      self.members = members
      self.headline = headline
      self.rows = rows
    }
  }

  /// The members of a profile that meets all criteria on 22 November 2026 except for `changes`.
  private static func qualified(_ changes: [String: String]) -> String {
    let facts = [
      "firstContract": #""2020-01-01""#, "availability": #"{"capacity": "asNeeded"}"#,
      "checkIns": scores(and: #"{"date": "2026-11-20"}"#), "holds": "[]",
      "sections":
        #"{"photo": true, "overview": true, "employment": 3, "skills": 5, "education": 2, "video": true, "linkedAccount": true}"#,
      "transactions": #"[{"date": "2026-11-20", "type": "hourly", "amount": 1000}]"#,
      "activity": "[]",
    ].merging(changes) { $1 }
    return facts.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \($0.value)" }
      .joined(separator: ", ")
  }

  /// An eligible score in each week of the window, and one more check-in.
  private static func scores(and checkIn: String) -> String {
    let scores = (0..<16).map { week in
      #"{"date": "\#(Day(number: 20_777 - 7 * week))", "score": 95}"#
    }
    return "[\((scores + [checkIn]).joined(separator: ","))]"
  }

  private static func risingTalent(score: Int) -> String {
    #"[{"date": "2026-11-20", "score": \#(score), "risingTalent": true, "eligibleWeeks": 12}]"#
  }

  private static let keepsScore =
    "from 28 Nov: keep your score at 90% or more for 25 weeks, until 15 May"

  static let cases = [
    Case(
      "",
      "To get a plan, add the start date of your first contract and your account holds."
    ),
    Case(
      qualified(["holds": #"[{"from": "2026-11-01"}]"#]),
      "No plan gets you Top Rated by 21 Nov 2028: an account hold is still active."),
    Case(
      qualified(["firstContract": #""2031-01-01""#]),
      "No plan gets you Top Rated by 21 Nov 2028: your first contract starts too late."),
    Case(
      qualified(["firstContract": #""2026-08-26""#]),
      "You would qualify on 25 Nov. Nothing to do until then."),
    Case(
      qualified([:]), "You would stay qualified at least until 21 May if you:", keepsScore,
      "by 19 Feb: send a proposal",
      "by 21 May: send another proposal"),
    Case(
      qualified(["activity": "null", "transactions": "null"]), "You would qualify as soon as you:",
      "today: earn $1,000 more; to see whether you need to, add your 12-month earnings"),
    Case(
      qualified(["transactions": #"[{"date": "2026-11-20", "type": "refund", "amount": -2000}]"#]),
      "You would qualify as soon as you:", "today: earn $3,000 more"),
    Case(
      qualified(["availability": #"{"capacity": "notAvailable", "hoursPerWeek": 35}"#]),
      "You would qualify as soon as you:",
      "today: set your availability to \"More than 30 hrs/week\""),
    Case(
      qualified(["availability": #"{"capacity": "moreThan30", "hoursPerWeek": 29}"#]),
      "You would qualify as soon as you:",
      "today: set your availability to \"Less than 30 hrs/week\""),
    Case(
      qualified(["availability": #"{"capacity": "asNeeded", "hoursPerWeek": 0}"#]),
      "You would qualify as soon as you:",
      "today: set your availability to \"Not available\", with a return date after 22 Nov"),
    Case(
      qualified(["availability": #"{"capacity": "notAvailable", "availableFrom": "2027-01-10"}"#]),
      "You would stay qualified at least until 21 May if you:", keepsScore,
      "by 10 Jan: set your availability to \"As needed – open to offers\"",
      "by 19 Feb: send a proposal",
      "by 21 May: send another proposal"),
    Case(
      qualified(["sections": #"{"photo": true, "employment": 3, "skills": 4, "education": 1}"#]),
      "You would qualify as soon as you:",
      "today: fill in on your profile: overview, 1 skill, 1 education entry"),
    Case(
      qualified([
        "sections":
          #"{"photo": true, "overview": true, "employment": 3, "skills": 5, "education": 1, "portfolio": 1}"#
      ]),
      "You would qualify as soon as you:", "today: fill in on your profile: 1 portfolio item"),
    Case(
      qualified(["sections": #"{"updated": "2026-11-22"}"#]),
      "You would qualify as soon as you:",
      "today: complete your profile (100%); to see whether you need to, add your profile completeness"
    ),
    Case(
      qualified(["checkIns": #"[{"date": "2026-11-20", "score": 80, "eligibleWeeks": 12}]"#]),
      "You would qualify on 20 Feb if you:",
      "by 28 Nov: raise your score to 90% or more, and keep it for 13 weeks, until 20 Feb",
      "by 20 Feb: send a proposal"),
    // Steps of the same day are in the order of the criteria.
    Case(
      qualified([
        "availability": #"{"capacity": "moreThan30", "hoursPerWeek": 29}"#,
        "transactions": #"[{"date": "2026-11-20", "type": "hourly", "amount": 640}]"#,
      ]),
      "You would qualify as soon as you:", "today: earn $360 more",
      "today: set your availability to \"Less than 30 hrs/week\""),
    // With Rising Talent, a week counts at 89%, too.
    Case(
      qualified(["checkIns": risingTalent(score: 89)]), "You would qualify on 13 Feb if you:",
      "from 28 Nov: keep Rising Talent for 11 weeks, until 6 Feb, or get a score of 90% or more; "
        + "to see whether you need to, add your eligible weeks",
      "by 13 Feb: raise your score to 90% or more; to see whether you need to, add your eligible weeks"
    ),
    Case(
      qualified(["checkIns": risingTalent(score: 90)]), "You would qualify on 13 Feb if you:",
      "from 28 Nov: keep your score at 90% or more for 12 weeks, until 13 Feb; "
        + "to see whether you need to, add your eligible weeks"),
    // A figure includes everything that is dated on its day.
    Case(
      qualified(["checkIns": scores(and: #"{"date": "2026-11-22", "earnings": 640}"#)]),
      "You would qualify on 23 Nov if you:", "by 23 Nov: earn $360 more"),
    Case(
      qualified([
        "checkIns": scores(and: #"{"date": "2026-11-21", "earnings": 640}"#), "transactions": "[]",
      ]),
      "You would qualify as soon as you:", "today: earn $360 more"),
    // A percentage outweighs sections that were updated on the same day.
    Case(
      qualified([
        "checkIns": scores(and: #"{"date": "2026-11-22", "completeness": 90}"#),
        "sections":
          #"{"photo": true, "overview": true, "employment": 3, "skills": 5, "education": 1, "video": true}"#,
      ]),
      "You would qualify as soon as you:", "today: complete your profile (100%)"),
  ]

  @Test(arguments: cases) func saysWhatToDo(_ wanted: Case) throws {
    let plan = Plan(try assess(wanted.members).snapshot)
    #expect(plan.headline.long == wanted.headline)
    #expect(plan.rows.map { "\($0.when): \($0.what.long)" } == wanted.rows)
    #expect(plan.rows.allSatisfy { $0.what.short.count <= 34 })
  }

  @Test(arguments: [
    ("away", "You would qualify on 12 Dec if you:", 1),
    ("badge-pending", "You would stay qualified at least until 21 May if you:", 3),
    ("earnings-roll-off", "You would stay qualified at least until 21 May if you:", 2),
    ("on-the-way", "You would qualify on 26 Dec if you:", 2),
    ("rising-talent", "You would qualify on 23 Dec if you:", 3),
    ("three-weak-weeks", "You would qualify on 28 Nov if you:", 1),
  ])
  func theSamplesHavePlans(_ name: String, _ headline: String, _ steps: Int) throws {
    let file = try ProfileFile.load(Project.sample(name))
    let plan = Plan(
      Snapshot(file.profile, today: try day("2026-11-22"), rules: try #require(rules)))
    #expect(plan.headline.long == headline)
    #expect(plan.rows.count == steps)
  }
}
