import Eligibility
import ProfileStore
import Testing

/// The three kinds of exports, and what is read from each.
@Suite struct ExportTests {
  @Test func aTransactionHistory() throws {
    let history = try Imports.fixture("statements_2026-08-01_2026-11-20.csv")
    #expect(
      try Imports.into(Imports.blank, history) == """
        {
          "version": 1,
          "transactionsSince": "2026-08-01",
          "transactions": [
            {
              "date": "2026-08-12",
              "type": "other",
              "amount": -219.76,
              "contract": "Orchard",
              "reference": "810000002"
            },
            {
              "date": "2026-09-01",
              "type": "other",
              "amount": -12,
              "contract": "Orchard",
              "reference": "810000004"
            },
            {
              "date": "2026-09-07",
              "type": "bonus",
              "amount": 50.50,
              "contract": "Orchard",
              "reference": "810000006"
            },
            {
              "date": "2026-10-09",
              "type": "fixedPrice",
              "amount": 300,
              "contract": "The \\"Blue\\" Lamp",
              "reference": "810000007"
            },
            {
              "date": "2026-10-09",
              "type": "fixedPrice",
              "amount": 1240.50,
              "contract": "The \\"Blue\\" Lamp",
              "reference": "810000008"
            },
            {
              "date": "2026-10-30",
              "type": "refund",
              "amount": -35,
              "contract": "Harbour & Sons, Ltd.",
              "reference": "810000009"
            },
            {
              "date": "2026-11-18",
              "type": "hourly",
              "amount": 262.50,
              "contract": "Harbour & Sons, Ltd.",
              "reference": "810000010"
            }
          ]
        }

        """)
  }

  @Test func aTransactionReport() throws {
    let report = try Imports.fixture("2026-11-21_transaction_report.csv")
    let profile = try Imports.into(Imports.blank, report)
    #expect(
      try Imports.transactions(profile) == [
        "2026-10-01 bonus 1200 Orchard #T-55",
        "2026-10-09 fixedPrice 124050 The \"Blue\" Lamp #810000008",
        "2026-11-18 hourly 26250 Harbour & Sons, Ltd. #810000010",
      ])
    #expect(try Imports.since(profile) == Day("2026-09-01"))
  }

  @Test func aWeeklySummary() throws {
    let weekly = try Imports.fixture("weekly.csv")
    let profile = try Imports.into(Imports.blank, weekly)
    #expect(
      try Imports.transactions(profile) == [
        "2026-11-14 hourly 26250 Checkout rewrite estimate",
        "2026-11-21 hourly 20000 Checkout rewrite estimate",
        "2026-11-21 hourly 20000 Checkout rewrite estimate",
        "2026-11-21 fixedPrice 100000 Logo estimate",
      ])
  }

  @Test(arguments: [
    ("Jun 21, 2023", "2023-06-21"), ("Sep 5, 2026", "2026-09-05"), ("sep 05, 2026", "2026-09-05"),
    ("2023-09-16", "2023-09-16"), (" Feb 29, 2024 ", "2024-02-29"), ("Feb 29, 2023", nil),
    ("Jun 31, 2023", nil), ("June 21, 2023", nil), ("21 Jun 2023", nil), ("06/21/2023", nil),
    ("Jun 21 2023", nil), ("Jun 21, 23", nil), ("Jun 21, 20233", nil), ("2023-9-16", nil),
    ("Jun , 2023", nil), ("Jan 1, 1969", nil), ("", nil), ("Jun 21, 2023 12:00", nil),
  ])
  func dates(_ written: String, _ read: String?) throws {
    let row = "\(written)|1|Bonus|5|"
    guard let read else { return try refuses(row, "Date: \"\(trimmed(written))\" is not a date") }
    let profile = try Imports.into(Imports.blank, Imports.history(row))
    #expect(try Imports.transactions(profile) == ["\(read) bonus 500 #1"])
  }

  @Test(arguments: [
    ("1328", 132_800), ("0.07", 7), ("12.5", 1250), ("$35", 3500), ("1,240.50", 124_050),
    ("$1,234,567.89", 123_456_789), ("-28", -2800), ("-$28.00", -2800), ("$-28.00", -2800),
    ("(28.00)", -2800), ("($1,028.10)", -102_810), ("1000000000", 100_000_000_000), ("-0", 0),
    (" 5 ", 500), ("\t5\u{A0}", 500), ("007", 700), ("0.50", 50), ("0,500", nil), ("00,500", nil),
    ("000,500", nil), ("01,234", nil), ("0,500.00", nil), ("$0,500", nil), ("-0,500", nil),
    ("(0,500)", nil), ("1,23,456", nil), ("1,,234", nil), ("1,234,", nil), ("1,234.5,0", nil),
    ("12.345", nil), ("12.", nil), (".5", nil), ("", nil), ("$", nil),
    ("1,2", nil), ("1,2345", nil), ("1234,567", nil), (",123", nil), ("1.234,50", nil),
    ("(-5)", nil), ("(5", nil), ("5)", nil), ("--5", nil), ("-$-5", nil), ("+5", nil),
    ("5 USD", nil), ("1000000000.01", nil), ("99999999999999999999999", nil), ("1e3", nil),
    ("9,999,999,999,999,999,999,999", nil), ("٣", nil),
  ])
  func amounts(_ written: String, _ cents: Int?) throws {
    let row = "Jun 21, 2023|1|Odd|\(written)|"
    guard let cents else { return try refuses(row, "Amount: \"\(written)\" is not an amount") }
    let profile = try Imports.into(Imports.blank, Imports.history(row))
    #expect(try Imports.transactions(profile) == ["2023-06-21 other \(cents) #1"])
  }

  @Test(arguments: [
    ("Hourly", "hourly"), ("hourly", "hourly"), ("Fixed Price", "fixedPrice"),
    ("Fixed-price", "fixedPrice"), ("Fixed Price Payment", "fixedPrice"),
    ("Milestone", "fixedPrice"), ("Bonus", "bonus"), ("Refund", "other"), ("Service Fee", nil),
    ("Withdrawal", nil), ("Withdrawal Fee", nil), ("Membership Fee", nil), ("Connects", nil),
    ("VAT", nil), ("GST", nil), ("hst", nil), ("PST", nil), ("Sales Tax", nil), ("SALES TAX", nil),
    (" Sales  tax\t", nil), ("\u{A0}GST ", nil), ("Service\u{A0}Fee", nil), (" Hourly ", "hourly"),
    ("Fixed  Price", "fixedPrice"), ("GST refund", "other"), ("Withholding Tax", nil),
    ("Subscription", nil), ("Processing Fee", nil),
    ("Payment", nil), ("Miscellaneous", "other"), ("", "other"),
  ])
  func types(_ written: String, _ kind: String?) throws {
    let profile = try Imports.into(
      Imports.blank, Imports.history("Jun 21, 2023|1|\(written)|5|"))
    #expect(
      try Imports.transactions(profile) == (kind.map { ["2023-06-21 \($0) 500 #1"] } ?? []))
  }

  @Test func amountsOfTheWrongSignAreKeptAsOther() throws {
    let profile = try Imports.into(
      Imports.blank,
      Imports.history(
        "Jun 1, 2023|1|Hourly|-5|", "Jun 2, 2023|2|Refund|5|", "Jun 3, 2023|3|Refund|0|"))
    #expect(
      try Imports.transactions(profile) == [
        "2023-06-01 other -500 #1", "2023-06-02 other 500 #2", "2023-06-03 refund 0 #3",
      ])
  }

  @Test func theFirstColumnOfSeveralThatIsNotEmptyTells() throws {
    let text = """
      \u{FEFF}"date "\t,REF ID,type\u{A0},"amount",Transaction ID,Client,Team,Client  team,Agency,AGENCY TEAM
      2023-06-01,1,Bonus,5,T-1,Client,Team,Client team,,
      "Jun 2, 2023",,Bonus,5,T-2,Client,Team,,\u{A0}," "
      2023-06-03,,Bonus,5,,Client,\u{A0},,,
      2023-06-04,4,Bonus,5,,Client,,,North Pier,
      2023-06-05,5,Bonus,5,,Client,,,,North Pier
      """.replacing("\t", with: "")
    let profile = try Imports.into(Imports.blank, ("a.csv", text))
    #expect(
      try Imports.transactions(profile) == [
        "2023-06-01 bonus 500 Client team #1", "2023-06-02 bonus 500 Team #T-2",
        "2023-06-03 bonus 500 Client",
      ])
  }

  private func trimmed(_ text: String) -> String {
    text.trimmingPrefix { $0 == " " }.description
  }

  private func refuses(_ row: String, _ reason: String) throws {
    let error = #expect(throws: StoreError.self) { try Imports.plan([Imports.history(row)]) }
    let line = try #require(error?.lines.first)
    #expect(line.hasPrefix("history.csv:2: \(reason)"), "\(line)")
  }
}
