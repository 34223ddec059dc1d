import Eligibility
import Foundation
import ProfileStore
import Story
import Testing

@Suite struct EmbeddedDataTests {
  @Test func thePublishedNumbersAreThoseOfTheFile() throws {
    let data = try EmbeddedData.load()
    #expect(data.rules.jobSuccessScore.atLeast == 90)
    #expect(data.rules.earnings.atLeast == Money(cents: 100_000))
    #expect(data.rules.weeks.endsOn == .saturday)
    #expect(Benefit.allCases.allSatisfy { !data.rules[$0].title.isEmpty })
    #expect(try data.profile(of: .usual).profile.freelancer.name == "Ana Kovač")
  }

  @Test func everySampleIsInTheProgram() throws {
    let folder = Project.folder.appending(path: "data/samples").path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(files == Sample.allCases.map { "\($0.rawValue).json" }.sorted())
    let data = try EmbeddedData.load()
    for sample in Sample.allCases {
      let file = try ProfileFile.load("\(folder)/\(sample.rawValue).json")
      #expect(try data.profile(of: sample).document.bytes == file.document.bytes)
    }
  }

  /// When Upwork changes a number, editing `data/` is enough.
  @Test func aNumberThatChangesThereChangesTheAnswer() throws {
    let file = Project.folder.appending(path: "data/rules.json")
    let text = try String(contentsOf: file, encoding: .utf8)
      .replacing(
        #""jobSuccessScore": { "atLeast": 90"#, with: #""jobSuccessScore": { "atLeast": 80"#)
    let rules = try EmbeddedData.rules(Array(text.utf8)).rules
    let json = #"{"version": 1, "checkIns": [{"date": "2026-11-20", "score": 85}]}"#
    let profile = try ProfileFile(Array(json.utf8), named: "test").profile
    let today = try #require(Day("2026-11-22"))
    let assessment = Assessment(Snapshot(profile, today: today, rules: rules))
    #expect(assessment[.jobSuccessScore].status == .met)
    #expect(assessment.row(.jobSuccessScore).requirement == "80% or higher")
  }

  @Test func theScoreIsMadeOfTheNumbersOfTheFile() throws {
    let file = Project.folder.appending(path: "data/rules.json")
    let text = try String(contentsOf: file, encoding: .utf8)
      .replacing("[6, 12, 24]", with: "[1, 2]").replacing(#""clients": 2"#, with: #""clients": 1"#)
    let rules = try EmbeddedData.rules(Array(text.utf8)).rules
    let json = #"""
      {"version": 1, "checkIns": [{"date": "2026-11-20", "score": 50}], "contracts": [
        {"client": "A", "firstPaid": "2026-11-01", "ended": "2026-11-02", "stars": 5},
        {"client": "A", "firstPaid": "2026-11-01", "ended": "2026-11-02", "stars": 2}]}
      """#
    let profile = try ProfileFile(Array(json.utf8), named: "test").profile
    let today = try #require(Day("2026-11-22"))
    let estimate = ScoreEstimate(Snapshot(profile, today: today, rules: rules))
    #expect(estimate.score == 50...50)
    #expect(estimate.contracts[0].dropsOut?.map(\.description) == ["2026-12-02", "2027-01-02"])
  }

  @Test(arguments: [
    (#""weekEndsOn": "saturday""#, #""weekEndsOn": "caturday""#, "settings.weekEndsOn"),
    (#""sampleDay": "2026-11-22""#, #""sampleDay": "soon""#, "settings.sampleDay"),
    (#""horizonDays": 730"#, #""horizonDays": -1"#, "settings.horizonDays"),
    (#""horizonDays": 730"#, #""horizonDays": "730 days or so""#, "settings.horizonDays"),
    (#""weekEndsOn": "saturday""#, #""weekEndsOn": 6"#, "settings.weekEndsOn"),
    (#"[6, 12, 24]"#, #"[6, "twelve", 24]"#, "score.windowMonths"),
    (#"["net", "share"]"#, #"["net", "gross"]"#, "score.models.ratio"),
    (#"["times", "plus"]"#, "[]", "score.models.weighting"),
  ])
  func nothingThereIsGuessed(_ right: String, _ wrong: String, _ path: String) throws {
    let file = Project.folder.appending(path: "data/rules.json")
    let text = try String(contentsOf: file, encoding: .utf8).replacing(right, with: wrong)
    let error = #expect(throws: StoreError.Reason.self) {
      try EmbeddedData.rules(Array(text.utf8))
    }
    guard case .values(let faults) = error else { return #expect(Bool(false)) }
    #expect(faults.map(\.path) == [path])
  }

  /// Replaces each value of the file with values of other types.
  @Test func aWrongTypeThereIsToldByItsKeyPath() throws {
    let file = Project.folder.appending(path: "data/rules.json")
    let text = try String(contentsOf: file, encoding: .utf8)
    let values = text.matches(of: #/": (?<value>"[^"]*"|[0-9]+)/#)
    #expect(values.count > 40)
    for value in values {
      for wrong in ["null", "[]", "{}", "true", "1.5", "7e9"] {
        var changed = text
        changed.replaceSubrange(
          value.output.value.startIndex..<value.output.value.endIndex, with: wrong)
        let error = #expect(throws: StoreError.Reason.self, "\(value.output.value) as \(wrong)") {
          try EmbeddedData.rules(Array(changed.utf8))
        }
        guard case .values(let faults) = error else { return #expect(Bool(false)) }
        #expect(Set(faults.map(\.path)).count == 1)
      }
    }
  }

  @Test func whatIsMissingThereIsToldByItsKeyPath() {
    let error = #expect(throws: StoreError.Reason.self) {
      try EmbeddedData.rules(Array("{}".utf8))
    }
    guard case .values(let faults) = error else { return #expect(Bool(false)) }
    #expect(faults.contains { $0.path == "criteria.earnings.atLeast" })
  }
}
