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
    try user.sees("16 Nov 2026  Nordlys Prints")
    try user.sees("Lumen Candles · Subscription checkout · ended · 2.3 stars")
    try user.presses("Enter")
    try user.sees("Paid in all")
  }

  @Test func aContractIsAdded() throws {
    let user = try opensDashboard(on: "on-the-way")
    try user.presses("C", "a")
    for letter in "Acme" { user.press(.character(letter)) }
    try user.presses("Enter", "Enter")
    for letter in "2026-02-10" { user.press(.character(letter)) }
    user.press(.control("s"))
    guard case .store(.save(let edit))? = user.lastEffect else { return #expect(Bool(false)) }
    let day = try #require(Day("2026-02-10"))
    #expect(
      edit.steps
        == [.add(.contracts, [.init("client", .text("Acme")), .init("firstPaid", .day(day))])])
  }

  @Test(arguments: [("0.5", "1 to 5"), ("5.01", "1 to 5")])
  func starsAreOneToFive(_ typed: String, _ validationMessage: String) throws {
    let user = try opensDashboard(on: "score-dip")
    try user.presses("C", "a", "Down", "Down", "Down", "Down", "Down", "Down", "Down")
    for letter in typed { user.press(.character(letter)) }
    try user.sees(validationMessage)
  }

  /// What it is, that it is an estimate, and when it changes.
  @Test func theDetailOfTheScoreSaysWhichJobCountsAgainstYou() throws {
    let user = try opensDashboard(
      on: "score-dip", size: Screen.Size(columns: 100, rows: 60))
    try user.presses("g", "Enter")
    let said = user.frame.text.joined(separator: " ").split { $0 == " " || $0 == "│" }
      .joined(separator: " ")
    for words in [
      "About 85–87% today: an estimate, not Upwork's figure.", "5 of your 6 contracts count.",
      "Lumen Candles (Subscription checkout): 2.3 stars", "the 6-month window on 11 Jan",
      "your score would disappear on 19 Sep 2028",
    ] { #expect(said.contains(words)) }
  }
}
