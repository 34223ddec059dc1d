import Eligibility
import ProfileStore
import Testing

/// `transactionsSince`, the day from which the payments are complete.
@Suite struct TransactionsSinceTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let profile: String
    let file: String
    let since: String?

    init(_ profile: String, _ file: String, _ since: String?) {
      (self.profile, self.file, self.since) = (profile, file, since)
    }

    var testDescription: String { "\(profile) \(file)" }
  }

  private static let entry = #"{"date": "2023-08-01", "type": "bonus", "amount": 5}"#
  private static let listed = #""transactions": [\#(entry)]"#

  /// A profile, a file name and the resulting day; the rows are dated 10 and 20 Jun 2023.
  @Test(arguments: [
    Case("", "a.csv", "2023-06-10"),
    Case("", "statements_2023-06-01_2023-06-30.csv", "2023-06-01"),
    Case("", "my statements_2023-06-01_2023-06-30 (1).csv", "2023-06-01"),
    Case("", "statements_2023-06-30_2023-06-01.csv", "2023-06-10"),
    Case("", "statements_2023-06-31_2023-07-01.csv", "2023-06-10"),
    Case("", "2023-06-25_transaction_report.csv", "2023-06-10"),
    Case(listed, "statements_2023-06-01_2023-06-30.csv", nil),
    Case(#""transactions": []"#, "a.csv", nil),
    Case(#""transactionsSince": "2023-06-21""#, "a.csv", "2023-06-10"),
    Case(#""transactionsSince": "2023-06-22""#, "a.csv", "2023-06-22"),
    Case(#""transactionsSince": "2023-06-21", \#(listed)"#, "a.csv", "2023-06-10"),
    Case(#""transactionsSince": "2023-06-22", \#(listed)"#, "a.csv", "2023-06-22"),
    Case(
      #""transactionsSince": "2023-07-01", \#(listed)"#, "statements_2023-06-01_2023-06-30.csv",
      "2023-06-01"),
    Case(
      #""transactionsSince": "2023-07-02", \#(listed)"#, "statements_2023-06-01_2023-06-30.csv",
      "2023-07-02"),
    Case(#""transactionsSince": "2023-01-01", \#(listed)"#, "a.csv", "2023-01-01"),
  ])
  func movesBack(_ start: Case) throws {
    let profile = "{\"version\": 1\(start.profile.isEmpty ? "" : ", \(start.profile)")}"
    let history = Imports.history(
      "Jun 20, 2023|2|Hourly|5|", "Jun 10, 2023|1|Hourly|5|", name: start.file)
    #expect(try Imports.since(Imports.into(profile, history)) == start.since.flatMap { Day($0) })
  }

  @Test func historiesJoinEachOtherInAnyOrder() throws {
    let profile = #"{"version": 1, "transactionsSince": "2023-07-01"}"#
    let june = Imports.history(name: "statements_2023-06-01_2023-06-30.csv")
    let may = Imports.history(name: "statements_2023-05-01_2023-05-31.csv")
    let march = Imports.history(name: "statements_2023-03-01_2023-03-31.csv")
    for files in [[june, may, march], [march, may, june], [may, june, march]] {
      let after = try Imports.into(profile, files[0], files[1], files[2])
      #expect(try Imports.since(after) == Day("2023-05-01"))
    }
  }

  @Test func aHistoryOfLaterDaysSaysNothing() throws {
    let later = Imports.history("Dec 20, 2026|2|Hourly|5|", name: "a_2026-12-01_2026-12-31.csv")
    #expect(try Imports.into(Imports.blank, later) == Imports.blank)
  }
}
