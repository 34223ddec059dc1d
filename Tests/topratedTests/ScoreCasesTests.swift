import Foundation
import Story
import Testing

/// The worked cases of the score: a profile, a day, and JSON or the key paths of the faults.
@Suite struct ScoreCasesTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let date: String
    let profile: String
    /// JSON with sorted keys.
    let expected: String

    var testDescription: String { name }
  }

  static let answers = cases("score-cases", "expected")
  static let faults = cases("score-faults", "faults")

  @Test func thereAreAllOfThem() {
    #expect(ScoreCasesTests.answers.count == 57)
    #expect(ScoreCasesTests.faults.count == 8)
  }

  @Test(arguments: answers) func givesExactlyTheExpectedAnswer(_ worked: Case) throws {
    let run = try score(of: worked, "--json")
    #expect(run.errors.isEmpty)
    #expect(
      try canonicalJSON(JSONSerialization.jsonObject(with: Data(run.output.utf8)))
        == worked.expected)
  }

  /// An estimate is always called one, and never Upwork's figure.
  @Test(arguments: answers) func saysInWordsThatItIsAnEstimate(_ worked: Case) throws {
    let lines = try score(of: worked).outputLines
    let hasEstimate = !worked.expected.contains(#""agrees":0"#)
    #expect(lines[0].contains("not Upwork's figure") == hasEstimate)
    if !hasEstimate { #expect(!lines.joined().contains("about")) }
  }

  @Test(arguments: faults) func tellsEveryFaultByItsKeyPath(_ worked: Case) throws {
    let run = try score(of: worked, "--json")
    let paths = run.errors.split(separator: "\n").map { $0.components(separatedBy: ": ")[2] }
    #expect(try canonicalJSON(paths) == worked.expected)
    #expect(run.output.isEmpty)
    #expect(run.status == 65)
  }

  private func score(of worked: Case, _ options: String...) throws -> Run {
    let folder = try TemporaryFolder()
    let profile = try folder.write(worked.profile)
    return try toprated(["score", "--profile", profile, "--date", worked.date] + options)
  }

  private static func cases(_ file: String, _ expected: String) -> [Case] {
    let url = Project.folder.appending(path: "Tests/topratedTests/Fixtures/\(file).json")
    let list = (try? JSONSerialization.jsonObject(with: Data(contentsOf: url))) as? [[String: Any]]
    return (list ?? []).compactMap { json in
      guard let name = json["name"] as? String, let date = json["date"] as? String,
        let profile = json["profile"].flatMap({ try? canonicalJSON($0) }),
        let answer = json[expected].flatMap({ try? canonicalJSON($0) })
      else { return nil }
      return Case(name: name, date: date, profile: profile, expected: answer)
    }
  }
}
