import Foundation
import Story
import Testing

/// The worked cases of the specification: profile, day, optional scenario and expected JSON.
@Suite struct CasesTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let date: String
    let profile: String
    let supposes: Bool
    let expected: String

    var testDescription: String { name }
  }

  static let all: [Case] = {
    let file = Project.folder.appending(path: "Tests/topratedTests/Fixtures/cases.json")
    let list = (try? JSONSerialization.jsonObject(with: Data(contentsOf: file))) as? [[String: Any]]
    return (list ?? []).compactMap(Case.init)
  }()

  @Test func thereAreAllOfThem() {
    #expect(CasesTests.all.count == 53)
  }

  @Test(arguments: all) func givesExactlyTheExpectedAnswer(_ worked: Case) throws {
    let folder = try TemporaryFolder()
    let profile = try folder.write(worked.profile)
    let run =
      worked.supposes
      ? try toprated(
        "forecast", "--json", "--profile", profile, "--date", worked.date, "--scenario", "x")
      : try toprated(worked.command, "--json", "--profile", profile, "--date", worked.date)
    #expect(run.errors.isEmpty)
    let answer = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    #expect(try canonicalJSON(answer) == worked.expected)
  }
}

extension CasesTests.Case {
  init?(_ json: [String: Any]) {
    guard let name = json["name"] as? String, let date = json["date"] as? String,
      var profile = json["profile"] as? [String: Any], let expected = json["expect"]
    else { return nil }
    let scenario = json["scenario"] as? [String: Any]
    supposes = scenario.map { !$0.isEmpty } ?? false
    if let scenario, supposes { profile["scenarios"] = [scenario.merging(["name": "x"]) { $1 }] }
    guard let text = try? canonicalJSON(profile), let wanted = try? canonicalJSON(expected) else {
      return nil
    }
    (self.name, self.date, self.profile, self.expected) = (name, date, text, wanted)
  }

  /// `forecast` if a forecast is expected, even with an empty scenario; otherwise `status`.
  var command: String { expected.contains("\"supposed\"") ? "forecast" : "status" }
}

/// Returns the same text for equal JSON, regardless of order and spacing.
func canonicalJSON(_ json: Any) throws -> String {
  let data = try JSONSerialization.data(withJSONObject: json, options: [.sortedKeys])
  return String(decoding: data, as: UTF8.self)
}
