import Eligibility
import ProfileStore
import Testing

/// Importing a report again corrects entries that an earlier version read wrongly in 2025.
@Suite struct CorrectionTests {
  private let agency = ReportHeader.Payment(
    date: Imports.today - 9, reference: "2", cents: 50_000, agency: "North Pier", client: "Orchard")
  private let own = ReportHeader.Payment(
    date: Imports.today - 4, reference: "1", cents: 26_250, client: "Harbour")

  @Test(arguments: ReportHeader.allCases) func agencyRowsAndDuplicatesGo(
    _ header: ReportHeader
  ) throws {
    let before = profile([
      #""date": "2026-11-18", "type": "hourly", "amount": 262.50, "reference": "1""#,
      #""date": "2026-11-13", "type": "hourly", "amount": 500, "reference": "2""#,
      #""date": "2026-11-18", "type": "hourly", "amount": 262.50, "contract": "Harbour", "reference": "1""#,
    ])
    let file = header.file([own, agency])
    let report = try Imports.plan([file], into: before).report
    #expect(report.earningsFigure.from == "$1,025.00")
    #expect(report.earningsFigure.to == "$262.50")
    #expect(report.summary == "no new payments, 1 agency payment removed, 1 duplicate removed")
    #expect(
      report.remarks(today: Imports.today).prefix(2) == [
        "Removed, earned for an agency: 13 Nov 2026, $500.00, Ref ID 2",
        "Removed, saved twice by an earlier import: 18 Nov 2026, $262.50, Ref ID 1",
      ])
    let after = try Imports.into(before, file)
    #expect(try Imports.transactions(after) == ["2026-11-18 hourly 26250 Harbour #1"])
    #expect(try Imports.plan([file], into: after).edit.steps.isEmpty)
  }

  /// A stored payment, and whether importing reference 2 as an agency payment removes it.
  @Test(arguments: [
    (
      #""date": "2026-11-13", "type": "bonus", "amount": 500, "contract": "x", "reference": "2""#,
      true
    ),
    (#""date": "2026-11-13", "type": "other", "amount": 500, "reference": "2""#, true),
    (#""date": "2026-11-13", "type": "hourly", "amount": 500, "reference": "3""#, false),
    (#""date": "2026-11-12", "type": "hourly", "amount": 500, "reference": "2""#, false),
    (#""date": "2026-11-13", "type": "hourly", "amount": 501, "reference": "2""#, false),
    (#""date": "2026-11-13", "type": "hourly", "amount": 500"#, false),
    (#""date": "2026-11-13", "type": "hourly", "amount": 500, "reference": """#, false),
  ])
  func onlyTheSameReferenceDateAndAmountIsAnAgencyRow(_ stored: String, _ goes: Bool) throws {
    let after = try Imports.into(profile([stored]), ReportHeader.september2025.file([agency]))
    #expect(try Imports.transactions(after).isEmpty == goes)
  }

  @Test func anAgencyRowWithoutAReferenceTakesNothingOut() throws {
    let text = "Date,Ref ID,Type,Amount,Agency\n\"Nov 13, 2026\",,Hourly,500,North Pier\n"
    let before = profile([#""date": "2026-11-13", "type": "hourly", "amount": 500"#])
    #expect(try Imports.into(before, ("a.csv", text)).contains("500"))
  }

  @Test func anOwnRowOfTheSameFileStaysBesideAnAgencyRow() throws {
    var mine = agency
    mine.agency = ""
    mine.type = "Bonus"
    let file = ReportHeader.newest.file([mine, agency])
    let once = try Imports.into(Imports.blank, file)
    #expect(try Imports.transactions(once) == ["2026-11-13 bonus 50000 Orchard #2"])
    #expect(try Imports.into(once, file) == once)
  }

  @Test func manyAreCorrectedAtOnce() throws {
    let payments = (0..<400).map { number in
      ReportHeader.Payment(
        date: Imports.today - number, reference: "\(number)", cents: 100,
        agency: number % 3 == 0 ? "North Pier" : "", client: "Client \(number)")
    }
    let wrong = payments.flatMap { payment in
      let row =
        "\"date\": \"\(payment.date)\", \"type\": \"hourly\", \"amount\": 1, "
        + "\"reference\": \"\(payment.reference)\""
      return [row] + (payment.cents % 5 == 1 ? [row + ", \"contract\": \"\(payment.client)\""] : [])
    }
    let file = ReportHeader.november2025.file(payments)
    let fresh = try Imports.into(Imports.blank, file)
    let after = try Imports.into(profile(wrong), file)
    #expect(try Imports.transactions(after).sorted() == Imports.transactions(fresh).sorted())
  }

  private func profile(_ transactions: [String]) -> String {
    """
    {
      "version": 1,
      "transactionsSince": "2025-11-01",
      "transactions": [
        { \(transactions.joined(separator: " },\n    { ")) }
      ]
    }

    """
  }
}
