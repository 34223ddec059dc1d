import Foundation
import ProfileStore
import Story
import Testing

/// Updating contracts from payments and from answers of Upwork's API.
@Suite struct ContractUpdateTests {
  private let folder: TemporaryFolder
  private let profile: String
  private let csv: String

  init() throws {
    folder = try TemporaryFolder()
    profile = try folder.write(
      """
      {
        "version": 1,
        "contracts": [
          { "client": "Acme", "title": "Checkout", "firstPaid": "2026-02-10", "paid": 100 },
          { "client": "Beta", "title": "One", "firstPaid": "2026-03-01" },
          { "client": "beta ", "title": "Two", "firstPaid": "2026-04-01" }
        ]
      }

      """)
    csv = try folder.write(
      """
      Date,Ref ID,Type,Amount,Team
      "Jun 30, 2026",3,Hourly,200.00,ACME
      "Mar 10, 2026",2,Hourly,50.00,Beta
      "Feb 10, 2026",1,Hourly,100.00,Acme
      """, to: "statements_2026-02-01_2026-06-30.csv")
  }

  private func imports(_ options: String...) throws -> Run {
    try toprated(["import", csv, "--profile", profile, "--date", "2026-11-22"] + options)
  }

  private func stored() throws -> String { try String(contentsOfFile: profile, encoding: .utf8) }

  /// If a client has several contracts, a payment does not show which of them was paid.
  @Test func anImportOffersAndLeavesContractsAlone() throws {
    let lines = try imports().outputLines
    #expect(lines.contains("Contracts that can be updated. Add --update-contracts to update them."))
    #expect(
      lines.contains(
        "  Acme (Checkout): paid in all $100.00 → $300.00, last payment unknown → 30 Jun 2026"))
    #expect(!lines.contains { $0.contains("Beta") && $0.contains("→") })
    #expect(try stored().contains(#""firstPaid": "2026-02-10", "paid": 100 }"#))
  }

  @Test func onRequestItUpdatesThemInOneStep() throws {
    let before = try stored()
    let run = try imports("--update-contracts")
    #expect(run.output.contains("Contracts, 1 contract updated:"))
    #expect(try stored().contains(#""lastPaid": "2026-06-30""#))
    #expect(try stored().contains(#""paid": 300"#))
    #expect(try toprated("check", "--profile", profile).status == 0)
    #expect(try imports("--update-contracts").output.hasPrefix("Nothing new"))
    _ = try toprated("undo", "--profile", profile)
    #expect(try stored() == before)
  }

  private static let answer = """
    {"data": {"jobSuccessScore": 0.94, "contracts": [
      {"clientOrganization": {"name": "acme"}, "title": "checkout",
       "startDate": "2026-02-03", "endDate": "2026-07-02T10:00:00Z",
       "totalCharges": {"rawValue": "300.00"}, "feedback": {"score": 4.85}},
      {"clientId": 77, "title": "New", "startedOn": "2026-05-01", "totalCharges": 250},
      {"clientId": 77, "title": "New", "startedOn": "2026-05-01", "totalCharges": 250},
      {"title": "nobody pays"}]}}
    """

  private func checksIn(_ options: String...) throws -> Run {
    let arguments = ["check-in", "--from", "-", "--profile", profile, "--date", "2026-11-22"]
    return try run(path, arguments + options, input: ContractUpdateTests.answer)
  }

  @Test func aPreviewShowsTheContractsOfTheAnswer() throws {
    let lines = try checksIn("--dry-run").outputLines
    #expect(lines.contains("Contracts found. Add --contracts to save them."))
    #expect(
      lines.contains(
        "  Acme (Checkout): paid in all $100.00 → $300.00, ended unknown → 2 Jul 2026, "
          + "stars unknown → 4.85"))
    #expect(
      lines.contains(
        "  New contract: 77 (New), first payment 1 May 2026, paid $250.00, open"))
    #expect(lines.count { $0.contains("77") } == 1)
  }

  @Test func contractsAreSavedOnlyOnRequestAndNeverTwice() throws {
    let before = try stored()
    #expect(try checksIn().status == 0)
    #expect(!(try stored()).contains("77"))
    _ = try toprated("undo", "--profile", profile)
    #expect(try checksIn("--contracts").output.contains("1 new contract, 1 contract updated"))
    let once = try stored()
    #expect(once.contains(#""ended": "2026-07-02""#))
    #expect(once.contains(#""stars": 4.85"#))
    #expect(once.components(separatedBy: "\"client\": ").count == 5)
    #expect(try toprated("check", "--profile", profile).status == 0)
    #expect(try checksIn("--contracts").output.contains("Your contracts are up to date."))
    #expect(try stored() == once)
    _ = try toprated("undo", "--profile", profile)
    #expect(try stored() == before)
  }

  @Test func anAnswerWithContractsAloneIsNotNothing() throws {
    let run = try toprated(
      "check-in", "--from", "-", "--contracts", "--profile", profile, "--date", "2026-11-22",
      input: #"{"list": {"edges": [{"node": {"clientId": "x", "title": "y"}}]}}"#)
    #expect(run.status == 0)
    #expect(try stored().contains(#"{ "client": "x", "title": "y" }"#))
  }
}
