import Eligibility
import Testing

@Suite struct WordingTests {
  @Test(arguments: [
    (0, "$0.00"), (5, "$0.05"), (99_999, "$999.99"), (100_000, "$1,000.00"),
    (123_456_789, "$1,234,567.89"), (-2_050, "−$20.50"),
  ])
  func moneyIsToldToTheCent(_ cents: Int, _ words: String) {
    #expect(Money(cents: cents).formatted() == words)
  }

  @Test func hoursAreToldWithoutIdleZeros() {
    #expect(
      [3500, 2750, 2705].map { Hours(hundredths: $0).formatted() } == ["35", "27.5", "27.05"])
  }

  @Test func whatSteersATerminalGetsAStandIn() {
    #expect("a\u{1B}[31m\n\u{7F}".escapedForTerminal == "a\u{FFFD}[31m \u{FFFD}")
    #expect("\u{9B}x\u{202E}y\u{2066}".escapedForTerminal == "\u{FFFD}x\u{FFFD}y\u{FFFD}")
    #expect("Ana Kovač 김".escapedForTerminal == "Ana Kovač 김")
  }

  @Test func everyASCIITwinIsASCII() {
    #expect("╭─╮ ✓ ✗ ● Kovač ≥ … 김".ascii == "+-+ + x * Kovac > ~ ?")
  }

  /// Each unknown criterion names the figure it needs, and each criterion not met what is missing.
  @Test(arguments: Criterion.allCases) func everyCriterionExplainsItself(_ criterion: Criterion)
    throws
  {
    for assessment in [try assess(""), try assessQualified()] {
      let row = assessment.row(criterion)
      #expect(!row.figure.isEmpty && !row.requirement.isEmpty)
      #expect(assessment[criterion].status == .met || row.outlook != nil)
      let explanation = assessment.explanation(of: criterion)
      #expect(!explanation.why.isEmpty && explanation.next != nil)
      #expect(!explanation.rule.isEmpty && explanation.source.contains("Upwork"))
    }
  }

  @Test(arguments: [
    ("2026-11-21", "Your first contract started on 21 Nov 2026, yesterday."),
    ("2026-11-22", "Your first contract started on 22 Nov 2026, today."),
    ("2026-11-23", "Your first contract starts on 23 Nov 2026, tomorrow."),
  ])
  func aFirstContractStartsOnlyInTheFuture(_ date: String, _ sentence: String) throws {
    let assessment = try assess("\"firstContract\": \"\(date)\"")
    #expect(assessment.explanation(of: .firstContract).why.first?.hasPrefix(sentence) == true)
  }

  /// A contract is outside a window from the day on which it drops out.
  @Test(arguments: [
    (
      "2026-05-22",
      "Drops out of 6 months on 23 Nov, of 12 months on 23 May, of 24 months on 23 May 2028"
    ),
    ("2026-05-21", "Drops out of 12 months on 22 May, of 24 months on 22 May 2028"),
    ("2024-11-22", "Drops out of 24 months on 23 Nov"),
    ("2024-11-21", "Dropped out of all windows on 22 Nov 2026"),
  ])
  func aContractDropsOutOfTheWindowsAhead(_ lastPaid: String, _ words: String) throws {
    let assessment = try assess(
      #"""
      "contracts": [{"client": "Acme", "firstPaid": "2024-01-10", "lastPaid": "\#(lastPaid)", "ended": "\#(lastPaid)", "stars": 5}]
      """#)
    let contract = try #require(assessment.snapshot.estimate?.contracts.first)
    #expect(contract.dropOutText(on: assessment.today, assessment.rules) == words)
  }

  @Test func aPossibleDateAndACertainOneAreToldApart() throws {
    let members =
      #""firstContract": "2026-08-30", "checkIns": [{"date": "2026-11-20", "score": 95, "eligibleWeeks": 12, "earnings": 2000, "completeness": 100, "accountHolds": 0}], "availability": {"capacity": "asNeeded"}, "activity": [{"date": "2026-11-20", "type": "proposal"}], "transactions": []"#
    let headline = try assess(members).headline
    #expect(
      headline.outlook.long == "You would qualify between 29 Nov and 13 Feb if your score holds")
  }
}
