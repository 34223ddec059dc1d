import Eligibility
import ProfileStore
import Story
import Testing

/// What plans say on 22 November 2026, one row a person.
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

  /// All is met on 22 November 2026 but what `changes` say.
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

  /// A score that counts in each week of the window, and one more check-in.
  private static func scores(and checkIn: String) -> String {
    let scores = (0..<16).map { week in
      #"{"date": "\#(Day(number: 20_777 - 7 * week))", "score": 95}"#
    }
    return "[\((scores + [checkIn]).joined(separator: ","))]"
  }

  private static let keepsScore =
    "from 28 Nov: keep the score at 90% or more for 25 weeks, to 15 May"

  static let cases = [
    Case(
      "",
      "The file does not say enough for a plan: note the start of your first contract and the account holds."
    ),
    Case(
      qualified(["holds": #"[{"from": "2026-11-01"}]"#]),
      "No plan brings Top Rated by 21 Nov 2028: a hold is still on."),
    Case(
      qualified(["firstContract": #""2031-01-01""#]),
      "No plan brings Top Rated by 21 Nov 2028: the first contract begins too late."),
    Case(
      qualified(["firstContract": #""2026-08-26""#]),
      "Top Rated on 25 Nov 2026; nothing to do until then."),
    Case(
      qualified([:]), "Top Rated to 21 May 2027, if you:", keepsScore, "by 19 Feb: send a proposal",
      "by 21 May: send another proposal"),
    Case(
      qualified(["activity": "null", "transactions": "null"]), "Top Rated as soon as you:",
      "today: earn $1,000 more; noting the 12-month earnings may settle it"),
    Case(
      qualified(["transactions": #"[{"date": "2026-11-20", "type": "refund", "amount": -2000}]"#]),
      "Top Rated as soon as you:", "today: earn $3,000 more"),
    Case(
      qualified(["availability": #"{"capacity": "notAvailable", "hoursPerWeek": 35}"#]),
      "Top Rated as soon as you:", "today: set the availability to 30+ hours"),
    Case(
      qualified(["availability": #"{"capacity": "moreThan30", "hoursPerWeek": 29}"#]),
      "Top Rated as soon as you:", "today: set the availability to under 30 hours"),
    Case(
      qualified(["availability": #"{"capacity": "asNeeded", "hoursPerWeek": 0}"#]),
      "Top Rated as soon as you:",
      "today: say that you are not available, with a return date after 22 Nov"),
    Case(
      qualified(["availability": #"{"capacity": "notAvailable", "availableFrom": "2027-01-10"}"#]),
      "Top Rated to 21 May 2027, if you:", keepsScore,
      "by 10 Jan: set the availability to as needed", "by 19 Feb: send a proposal",
      "by 21 May: send another proposal"),
    Case(
      qualified(["sections": #"{"photo": true, "employment": 3, "skills": 4, "education": 1}"#]),
      "Top Rated as soon as you:", "today: fill in: overview, 1 skill, 1 education entry"),
    Case(
      qualified([
        "sections":
          #"{"photo": true, "overview": true, "employment": 3, "skills": 5, "education": 1, "portfolio": 1}"#
      ]),
      "Top Rated as soon as you:", "today: fill in: 1 portfolio item"),
    Case(
      qualified(["sections": #"{"updated": "2026-11-22"}"#]),
      "Top Rated as soon as you:",
      "today: bring the profile to 100%; noting the percentage may settle it"),
    Case(
      qualified(["checkIns": #"[{"date": "2026-11-20", "score": 80, "eligibleWeeks": 12}]"#]),
      "Top Rated on 20 Feb 2027, if you:",
      "by 28 Nov: raise the score to 90% or more, and keep it for 13 weeks, to 20 Feb",
      "by 20 Feb: send a proposal"),
    // What is dated on the day of the figure is in it.
    Case(
      qualified(["checkIns": scores(and: #"{"date": "2026-11-22", "earnings": 640}"#)]),
      "Top Rated on 23 Nov 2026, if you:", "by 23 Nov: earn $360 more"),
    Case(
      qualified([
        "checkIns": scores(and: #"{"date": "2026-11-21", "earnings": 640}"#), "transactions": "[]",
      ]),
      "Top Rated as soon as you:", "today: earn $360 more"),
    // The percentage of a day outweighs the sections of that day.
    Case(
      qualified([
        "checkIns": scores(and: #"{"date": "2026-11-22", "completeness": 90}"#),
        "sections":
          #"{"photo": true, "overview": true, "employment": 3, "skills": 5, "education": 1, "video": true}"#,
      ]),
      "Top Rated as soon as you:", "today: bring the profile to 100%"),
  ]

  @Test(arguments: cases) func saysWhatToDo(_ wanted: Case) throws {
    let plan = Plan(try assess(wanted.members).snapshot)
    #expect(plan.headline.long == wanted.headline)
    #expect(plan.rows.map { "\($0.when): \($0.what.long)" } == wanted.rows)
    #expect(plan.rows.allSatisfy { $0.what.short.count <= 34 })
  }

  @Test(arguments: [
    ("away", "Top Rated on 12 Dec 2026, if you:", 1),
    ("badge-pending", "Top Rated to 21 May 2027, if you:", 3),
    ("earnings-roll-off", "Top Rated to 21 May 2027, if you:", 2),
    ("on-the-way", "Top Rated on 26 Dec 2026, if you:", 2),
    ("rising-talent", "Top Rated on 23 Dec 2026, if you:", 3),
    ("three-weak-weeks", "Top Rated on 28 Nov 2026, if you:", 1),
  ])
  func theSamplesHavePlans(_ name: String, _ headline: String, _ steps: Int) throws {
    let file = try ProfileFile.load(Project.sample(name))
    let plan = Plan(
      Snapshot(file.profile, today: try day("2026-11-22"), rules: try #require(rules)))
    #expect(plan.headline.long == headline)
    #expect(plan.rows.count == steps)
  }
}
