import Eligibility
import Foundation
import Story
import Testing

/// What-if options on the command line and their effect on the forecast.
@Suite struct ForecastTests {
  @Test func everyFieldOfAScenarioHasAnOption() throws {
    let help = try toprated("forecast", "--help").output
    for key in ProfileFormat.keys(of: .scenarios) where key != "name" {
      let key = key == "availability" ? "available" : key
      let option = key.reduce("--") { $0 + ($1.isUppercase ? "-\($1.lowercased())" : "\($1)") }
      #expect(help.contains(option), "\(option)")
    }
  }

  @Test(arguments: [
    (["--assume", "activity=met"], "Recent activity met"),
    (
      ["--assume", "activity=met", "--assume", "eligibleWeeks=unmet"],
      "Eligible weeks not met · Recent activity met"
    ),
    // The last of two values for one criterion is used.
    (["--assume", "activity=met", "--assume", "activity=unmet"], "Recent activity not met"),
    (["--available", "lessThan30:20"], "Less than 30 hrs/week, 20 a week"),
    (["--available", "moreThan30:37.5"], "More than 30 hrs/week, 37.5 a week"),
    (["--available", "asNeeded"], "As needed – open to offers"),
    (["--available", "notAvailable"], "Not available"),
    (["--available-from", "2026-12-01"], "Not available until 1 Dec 2026"),
    (["--lift-holds"], "no account holds"), (["--stay-active"], "a proposal every day"),
    (["--completeness", "95"], "profile 95% complete"),
    (["--weekly-earnings", "70"], "$70 a week"),
    (["--earn", "2026-12-01=700"], "$700 on 1 Dec 2026"), (["--score", "88"], "score 88%"),
  ])
  func whatIsTriedIsSaid(_ options: [String], _ words: String) throws {
    let run = try toprated(["forecast", "--demo"] + options)
    #expect(run.status == 0)
    #expect(run.outputLines.contains("What-if: \(words)"), "\(run.output)")
  }

  /// Hours that do not fit the capacity do not meet the criterion.
  @Test(arguments: [
    ("lessThan30:20", "met"), ("lessThan30:31", "unmet"), ("moreThan30:20", "unmet"),
    ("moreThan30:30", "met"), ("asNeeded:0", "unmet"),
  ])
  func theHoursDecide(_ stated: String, _ status: String) throws {
    let run = try toprated("forecast", "--demo", "--json", "--available", stated)
    let answer = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let supposed = try #require(answer?["supposed"] as? [String: Any])
    let criteria = try #require(supposed["criteria"] as? [[String: Any]])
    let availability = try #require(criteria.first { $0["id"] as? String == "availability" })
    #expect(availability["status"] as? String == status)
  }

  @Test(arguments: [
    "asNeeded:x", "lessThan30:169", "lessThan30:-1", "lessThan30:1.005", "asNeeded:",
  ])
  func hoursThatCannotBeAreRefused(_ stated: String) throws {
    let run = try toprated("forecast", "--demo", "--available", stated)
    #expect(run.status == 64)
    let capacity = stated.prefix { $0 != ":" }
    #expect(
      run.errors
        == "toprated: --available \(stated): must have hours from 0 to 168, such as \(capacity):20\n"
    )
  }
}
