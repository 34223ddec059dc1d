import Eligibility
import Screen
import Story
import Testing

/// The timeline of contracts, and the detail of the selected one.
@Suite struct ContractsPanelTests {
  private static let wide = Screen.Size(columns: 120, rows: 40)

  private func row(_ name: String, on user: PureScreen) throws -> String {
    try #require(
      user.picture.text.split(separator: "\n").map(String.init).first { $0.contains(name) })
  }

  /// A number marks where a contract drops out; failures have a different sign and glyph.
  @Test func everyContractHasABarOfTime() throws {
    let user = try opensDashboard(on: "score-dip", size: ContractsPanelTests.wide)
    try user.presses("C")
    try user.sees("Contracts · 6 · estimate 85–87%, not Upwork's figure")
    #expect(try row("✓ Otter Books", on: user).contains("═████████6▅▅▅▅▅▅▅▅12▂▂▂▂"))
    #expect(try row("✗ Lumen Candles", on: user).contains("╳6╱╱╱╱╱╱╱╱12╌╌╌╌"))
    #expect(try row("– Harbour Tea (Care plan)", on: user).contains("═│"))
    try user.sees("if nothing more is paid")
  }

  @Test func allOfTheSelectedContractIsSaid() throws {
    let user = try opensDashboard(on: "score-dip", size: ContractsPanelTests.wide)
    try user.opens("Contracts")
    try user.selects("Lumen Candles")
    try user.sees("Drops out of 6 months on 11 Jan, of 12 months on 11 Jul")
    try user.sees("It holds your score down: about 100% without it.")
    try user.sees("Paid $1,150.00 from 12 Jun 2026 to 10 Jul 2026.")
    try user.sees("Today 4 more good jobs with new clients would bring you to 90%.")
  }

  /// Lists of more entries than this draw only those near the selected one.
  @Test(arguments: [0, 100, 149]) func manyContractsFillTheScreen(_ selected: Int) throws {
    var profile = try assessment(of: "score-dip").snapshot.profile
    profile.contracts = (0..<150).map { number in
      var contract = Contract(client: "Client \(number)")
      contract.ended = Day(number: 20_700) - number
      return contract
    }
    let rules = try assessment(of: "score-dip").rules
    let snapshot = Snapshot(profile, today: Day(number: 20_779), rules: rules)
    let user = PureScreen(Dashboard(Assessment(snapshot)), size: ContractsPanelTests.wide)
    try user.presses("C")
    for _ in 0..<selected { try user.presses("j") }
    let rows = user.picture.text.split(separator: "\n").filter { $0.contains("– Client") }
    #expect(rows.count > 15)
    #expect(rows.contains { $0.contains("›– Client \(selected) ") })
    try user.sees("today")
  }

  @Test func aFilteredListSaysSo() throws {
    let user = try opensDashboard(on: "score-dip", size: ContractsPanelTests.wide)
    try user.presses("C", "/")
    try user.types("Otter")
    try user.presses("Enter")
    try user.sees("Contracts · 1 of 6 with \"Otter\"")
  }

  @Test(arguments: [(40, 12), (80, 24), (120, 40), (200, 60)])
  func theSelectedContractIsInSightAtEverySize(_ columns: Int, _ rows: Int) throws {
    let size = Screen.Size(columns: columns, rows: rows)
    let user = try opensDashboard(on: "score-dip", size: size)
    try user.presses("C", "G")
    #expect(try row("›✓ Harbour Tea", on: user).contains("24"))
    try user.sees("estimate 85–87%")
  }

  /// If no model fits the scores, the panel has dates and no percentage.
  @Test func withoutAnEstimateThereAreDatesAlone() throws {
    let user = PureScreen(
      Dashboard(try assessment(of: "score-dip", on: "2027-06-01")), size: ContractsPanelTests.wide)
    try user.presses("C")
    try user.sees("dates only, no estimate")
    #expect(!user.picture.text.contains("about"))
  }

  @Test func aSampleIsLookedAtAndNotWritten() throws {
    let user = PureScreen(
      Dashboard(try assessment(of: "score-dip"), source: .sample), size: ContractsPanelTests.wide)
    try user.presses("C")
    try user.sees("✗ Lumen Candles")
    try user.presses("Enter")
    #expect(!user.picture.text.contains("Paid in all"))
  }

  @Test func theScreenReaderModeSaysWhatTheBarsShow() throws {
    var mode = LineMode(Dashboard(try assessment(of: "score-dip")))
    _ = mode.takeLines()
    _ = mode.answer("contracts")
    let said = mode.takeLines()
    #expect(
      said.contains { $0.contains("About 85 to 87% today: an estimate, not Upwork's figure.") })
    #expect(
      said.contains {
        $0.hasPrefix("3. Lumen Candles (Subscription checkout): failure, 2.3 stars.")
          && $0.contains("Drops out of 6 months on 11 Jan")
      })
  }
}
