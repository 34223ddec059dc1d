import Eligibility
import Foundation
import ProfileStore
import Story
import Testing

/// What an import adds to the profile, and what it skips.
@Suite struct ImportTests {
  private let whole = Imports.history(
    "Jun 1, 2023|1|Hourly|5|a", "Jun 2, 2023|2|Bonus|6|a", "Jun 3, 2023|3|Refund|-1|a")

  @Test func everyFormatIsRecognised() throws {
    let folder = Project.folder.appending(path: "Sources/ProfileStore/Import")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let formats = try files.filter { $0.hasSuffix(".swift") }.filter { file in
      try String(contentsOf: folder.appending(path: file), encoding: .utf8)
        .contains("= ImportFormat(")
    }
    #expect(formats.count == ImportFormat.all.count)
  }

  /// Rows of today are imported; rows of tomorrow are not paid yet.
  @Test(arguments: [("Nov 21, 2026", 1), ("Nov 22, 2026", 1), ("Nov 23, 2026", 0)])
  func rowsCountThroughToday(_ day: String, _ count: Int) throws {
    for file in [
      Imports.history("\(day)|1|Hourly|5|a"), Imports.weekly("\(day)|Checkout|1:00|5|Hourly"),
    ] {
      #expect(
        try Imports.transactions(Imports.into(Imports.blank, file)).count == count, "\(file.name)")
    }
  }

  @Test func theSameAgainAddsNothing() throws {
    for name in ["statements_2026-08-01_2026-11-20.csv", "weekly.csv"] {
      let once = try Imports.into(Imports.blank, Imports.fixture(name))
      #expect(try Imports.into(once, Imports.fixture(name)) == once)
    }
  }

  @Test func equalRowsAreCounted() throws {
    let row = "2026-11-21|Logo|1:00|20|"
    let once = Imports.weekly(row)
    let twice = Imports.weekly(row, row)
    let one = "2026-11-21 hourly 2000 Logo estimate"
    let profile = try Imports.into(Imports.blank, twice)
    #expect(try Imports.transactions(profile) == [one, one])
    #expect(try Imports.transactions(Imports.into(profile, once)) == [one, one])
    let grown = try Imports.into(Imports.into(Imports.blank, once), twice)
    #expect(try Imports.transactions(grown) == [one, one])
    #expect(try Imports.transactions(Imports.into(Imports.blank, once, twice)) == [one, one])
  }

  @Test func rowsThatDifferInOneThingAreDifferent() throws {
    let rows = [
      "Jun 1, 2023|1|Hourly|5|a", "Jun 2, 2023|1|Hourly|5|a", "Jun 1, 2023|2|Hourly|5|a",
      "Jun 1, 2023|1|Bonus|5|a", "Jun 1, 2023|1|Hourly|6|a", "Jun 1, 2023|1|Hourly|5|b",
      "Jun 1, 2023|1|Hourly|5|",
    ]
    var profile = Imports.blank
    for row in rows { profile = try Imports.into(profile, Imports.history(row)) }
    // The last row has no contract, so it matches a row that has one.
    #expect(try Imports.transactions(profile).count == rows.count - 1)
  }

  @Test func rowsOfAgenciesAndOfLaterDaysAreSkippedAndCounted() throws {
    let report = try Imports.plan([Imports.fixture("2026-11-21_transaction_report.csv")]).report
    #expect(report.leftOut[.agency]?.summary == "1 row, $15.00")
    #expect(report.leftOut[.pending]?.summary == "1 row, $1,000.00")
    #expect(report.leftOut[.notEarnings]?.summary == "2 rows, −$66.25")
    #expect(report.added.summary == "3 rows, $1,515.00")
  }

  @Test func theReportTellsWhatTheEarningsBecome() throws {
    let plan = try Imports.plan([Imports.fixture("statements_2026-08-01_2026-11-20.csv")])
    #expect(plan.edit.name == "import: 7 new payments from statements_2026-08-01_2026-11-20.csv")
    #expect(plan.report.earningsFigure.from == "unknown")
    #expect(plan.report.earningsFigure.to == "$1,818.50")
    #expect(plan.report.types.map(\.name).contains("Chargeback"))
  }

  @Test func whatAPersonWroteStaysAsItIs() throws {
    let mine = """
      {
          "version": 1,
          "mine": [1,2],
          "transactions": [ {"date":"2023-06-01", "type":"hourly", "amount": 5.0, "contract":"a",
              "reference":"1", "note":"mine"} ]
      }
      """
    let after = try Imports.into(mine, whole)
    #expect(after.hasPrefix(mine.prefix(150)))
    #expect(
      try Imports.transactions(after) == [
        "2023-06-01 hourly 500 a #1", "2023-06-02 bonus 600 a #2", "2023-06-03 refund -100 a #3",
      ])
  }

  @Test func filesAreReadInAnyOrder() throws {
    let older = Imports.history("Jun 1, 2023|1|Hourly|5|a", "Jun 2, 2023|2|Bonus|6|a")
    let newer = Imports.history("Jun 2, 2023|2|Bonus|6|a", "Jun 3, 2023|3|Refund|-1|a")
    let all = try Imports.into(Imports.blank, whole)
    #expect(try Imports.into(Imports.blank, older, newer) == all)
    #expect(try Imports.into(Imports.blank, newer, older) == all)
    let edit = try Imports.plan([older, newer]).edit
    #expect(edit.name == "import: 3 new payments from 2 files")
  }

  /// Contracts of rows with the same reference, date, type and amount; `-` is a row without one.
  @Test(arguments: [
    ("a", "-", "a"), ("-", "a", "a"), ("a", "b", "a b"), ("-", "-", "-"),
    ("-", "a b", "a b"), ("- -", "a", "- a"), ("a b", "-", "a b"), ("a", "- -", "- a"),
    // Equal rows are matched first, in any order.
    ("a", "- a", "- a"), ("a -", "b a", "a b"), ("- a", "a a", "a a"), ("a -", "- b", "- a b"),
    ("a a", "- - -", "- a a"),
  ])
  func aRowWithoutAContractIsTheSame(_ stored: String, _ file: String, _ after: String) throws {
    let before = try Imports.into(Imports.blank, contracts(stored))
    let plan = try Imports.plan([contracts(file)], into: before)
    let profile = try Imports.into(before, contracts(file))
    let expected = after.split(separator: " ").map {
      "2023-06-01 hourly 500\($0 == "-" ? "" : " \($0)") #1"
    }
    #expect(try Imports.transactions(profile).sorted() == expected)
    let rows = { (text: String) in text.split(separator: " ").count }
    #expect(plan.report.added.rows == rows(after) - rows(stored))
    #expect(plan.report.known.rows == rows(file) - plan.report.added.rows)
    #expect(try Imports.plan([contracts(file)], into: profile).report.added.rows == 0)
    #expect(
      try Imports.transactions(
        Imports.into(Imports.blank, contracts(stored), contracts(file))
      ).sorted() == expected)
  }

  private func contracts(_ contracts: String) -> (name: String, text: String) {
    let rows = contracts.split(separator: " ").map {
      "\"Jun 1, 2023\",1,Hourly,5,\($0 == "-" ? "" : $0)\n"
    }
    return ("a.csv", "Date,Ref ID,Type,Amount,Team\n" + rows.joined())
  }

  /// The contract is inserted in the order of the format; a line that gets too long is split.
  @Test func aContractIsFilledInWhereItBelongs() throws {
    let long = String(repeating: "Harbour & Sons ", count: 5).trimmingPrefix(" ")
    let mine = """
      {
        "version": 1,
        "transactionsSince": "2023-06-01",
        "transactions": [
          { "date": "2023-06-01", "type": "hourly", "amount": 5, "reference": "1", "note": "mine" },
          { "date": "2023-06-02", "type": "bonus", "amount": 6, "contract": "", "reference": "2" },
          {
            "date": "2023-06-03",
            "type": "hourly",
            "amount": 7,
            "reference": "3"
          }
        ]
      }

      """
    let history = Imports.history(
      "Jun 1, 2023|1|Hourly|5|\(long)", "Jun 2, 2023|2|Bonus|6|b", "Jun 3, 2023|3|Hourly|7|c")
    let plan = try Imports.plan([history], into: mine)
    #expect(plan.report.contractsFilledIn == 3)
    #expect(
      try Imports.into(mine, history) == """
        {
          "version": 1,
          "transactionsSince": "2023-06-01",
          "transactions": [
            {
              "date": "2023-06-01",
              "type": "hourly",
              "amount": 5,
              "contract": "\(long)",
              "reference": "1",
              "note": "mine"
            },
            { "date": "2023-06-02", "type": "bonus", "amount": 6, "contract": "b", "reference": "2" },
            {
              "date": "2023-06-03",
              "type": "hourly",
              "amount": 7,
              "contract": "c",
              "reference": "3"
            }
          ]
        }

        """)
  }

  @Test func whatAnUnknownTypeWouldMakeOfTheEarningsIsTold() throws {
    let once = Imports.history(
      "Nov 1, 2026|1|Hourly|5|a", "Nov 2, 2026|2|Salary|700|a", "Nov 3, 2026|3|SALARY|-50|a",
      "Nov 4, 2020|4|Salary|9|a", "Nov 4, 2026|5|Expense|20|a")
    let report = try Imports.plan([once, once]).report
    let told = report.types.filter { $0.storage == .unknownType }
    #expect(told.map(\.name) == ["Expense", "Salary"])
    #expect(told.map { $0.ifCounted?.figure } == ["$25.00", "$655.00"])
    #expect(
      report.remarks(today: Imports.today).contains {
        $0.hasPrefix("Salary: toprated doesn't know this type. 3 rows, $659.00")
      })
  }
}
