import Eligibility
import ProfileStore
import Screen
import Story
import Testing

@Suite struct ContractTests {
  @Test func theContractsAreListedNewestFirst() throws {
    let user = try opensDashboard(on: "score-dip")
    try user.presses("C")
    try user.sees("Contracts · 6")
    try user.sees("›✓ Nordlys Prints")
    try user.sees("Nordlys Prints (Checkout speed): success, 5 stars.")
    try user.selects("Lumen Candles")
    try user.sees("✗ Lumen Candles")
    try user.sees("It holds your score down: about 100% without it.")
    try user.presses("Enter")
    try user.sees("Paid in all")
  }

  @Test func aContractIsAdded() throws {
    let user = try opensDashboard(on: "on-the-way")
    try user.presses("C", "a")
    for letter in "Acme" { user.press(.character(letter)) }
    try user.presses("Enter", "Enter")
    for letter in "2026-02-10" { user.press(.character(letter)) }
    try user.saves()
    guard case .store(.save(let edit))? = user.lastEffect else { return #expect(Bool(false)) }
    let day = try #require(Day("2026-02-10"))
    #expect(
      edit.steps
        == [.add(.contracts, [.init("client", .text("Acme")), .init("firstPaid", .day(day))])])
  }

  @Test(arguments: [("0.5", "1 to 5"), ("5.01", "1 to 5")])
  func starsAreOneToFive(_ typed: String, _ validationMessage: String) throws {
    let user = try opensDashboard(on: "score-dip")
    try opensForm(user, [("Stars", typed)])
    try user.sees(validationMessage)
  }

  /// The detail shows which job it is, that the figure is an estimate, and when it changes.
  @Test func theDetailOfTheScoreSaysWhichJobCountsAgainstYou() throws {
    let user = try opensDashboard(
      on: "score-dip", size: Screen.Size(columns: 100, rows: 60))
    try user.selects("Job Success Score")
    try user.does("detail")
    let said = user.frame.text.joined(separator: " ").split { $0 == " " || $0 == "│" }
      .joined(separator: " ")
    for words in [
      "About 85–87% today: an estimate, not Upwork's figure.", "5 of your 6 contracts count.",
      "Lumen Candles (Subscription checkout): 2.3 stars", "the 6-month window on 11 Jan",
      "your score would disappear on 19 Sep 2028",
    ] { #expect(said.contains(words)) }
  }

  private func opensForm(_ user: PureScreen, _ typed: [(field: String, text: String)]) throws {
    try user.opens("Contracts")
    try user.does("add")
    for (field, text) in typed {
      try user.selects(field)
      try user.types(text)
    }
  }

  @Test(arguments: [
    ([("Last payment", "2026-02-10")], "Fill in \"First payment\" too"),
    (
      [("First payment", "2026-02-10"), ("Last payment", "2026-02-09")],
      "9 Feb 2026 is before \"First payment\""
    ),
    ([("Paid in all", "100")], "Fill in \"First payment\" too"),
    (
      [("First payment", "2026-02-10"), ("Ended on", "2026-02-09")],
      "9 Feb 2026 is before \"First payment\""
    ),
    ([("Stars", "5")], "Fill in \"Ended on\" too"),
    ([("Negative private reason", "y")], "Fill in \"Ended on\" too"),
  ])
  func whatDoesNotGoTogetherIsSaidAtTheField(_ typed: [(String, String)], _ fault: String) throws {
    let user = try opensDashboard(on: "score-dip", size: Screen.Size(columns: 120, rows: 40))
    try opensForm(user, [("Client", "Acme")] + typed.map { (field: $0.0, text: $0.1) })
    try user.sees("✗ \(fault)")
    try user.saves()
    #expect(user.lastEffect == nil)
  }

  @Test func aContractThatPaidNothingNeedsNoFirstPayment() throws {
    let user = try opensDashboard(on: "score-dip", size: Screen.Size(columns: 120, rows: 40))
    try opensForm(user, [("Client", "Acme"), ("Paid in all", "0")])
    try user.saves()
    guard case .store(.save)? = user.lastEffect else { return #expect(Bool(false)) }
  }

  @Test func paymentsOfTheClientAreOfferedAndNotForced() throws {
    let user = try opensDashboard(on: "score-dip", size: Screen.Size(columns: 120, rows: 40))
    try opensForm(user, [("Client", "lumen candles ")])
    try user.sees("Ctrl-F fills in 1 payment, $400.00, on 10 Jul 2026.")
    try user.sees("You have several contracts with this client")
    #expect(!user.picture.text.contains("2026-07-10"))
    user.press(.control("f"))
    try user.sees("2026-07-10")
    try user.sees("400")
    try user.saves()
    guard case .store(.save(let edit))? = user.lastEffect else { return #expect(Bool(false)) }
    #expect(edit.steps.count == 1)
  }

  @Test func withoutPaymentsNothingIsOffered() throws {
    let user = try opensDashboard(on: "score-dip", size: Screen.Size(columns: 120, rows: 40))
    try opensForm(user, [("Client", "Nobody")])
    #expect(!user.picture.text.contains("Ctrl-F"))
    user.press(.control("f"))
    try user.sees("There are no payments to fill in here")
  }

  /// Contracts are updated in the same step as the import; a plain import does not change them.
  @Test func anImportOffersToUpdateContracts() throws {
    let user = try opensDashboard(on: "score-dip", size: Screen.Size(columns: 120, rows: 40))
    let (plain, updating) = (ProfileEdit("import", []), ProfileEdit("import and contracts", []))
    user.update(.importPreviewed(["one row"], plain, updatingContracts: updating))
    try user.presses("c")
    #expect(user.lastEffect == .store(.save(updating)))
    user.update(.importPreviewed(["one row"], plain, updatingContracts: nil))
    try user.presses("c")
    try user.sees("Your contracts are up to date with these payments")
  }
}
