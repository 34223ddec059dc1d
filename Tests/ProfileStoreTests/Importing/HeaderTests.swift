import Eligibility
import ProfileStore
import Story
import Testing

/// Payments are read the same under every header that Upwork uses.
@Suite struct HeaderTests {
  private let payments = [
    ReportHeader.Payment(
      date: Imports.today - 4, reference: "1", cents: 26_250, client: "Harbour & Sons"),
    ReportHeader.Payment(
      date: Imports.today - 9, reference: "2", type: "Fixed Price", cents: 50_000,
      agency: "North Pier", client: "Orchard"),
    ReportHeader.Payment(date: Imports.today - 9, reference: "3", type: "GST", cents: -500),
  ]

  @Test(arguments: ReportHeader.allCases) func anAgencyAndAClientAreSeen(
    _ header: ReportHeader
  ) throws {
    let plan = try Imports.plan([header.file(payments)])
    #expect(plan.report.leftOut[.agency]?.summary == "1 row, $500.00")
    #expect(plan.report.leftOut[.notEarnings]?.summary == "1 row, −$5.00")
    #expect(
      try Imports.transactions(Imports.into(Imports.blank, header.file(payments))) == [
        "2026-11-18 hourly 26250 Harbour & Sons #1"
      ])
  }

  @Test(arguments: Rounds.seeds(20, all: 80)) func anyOrderAndMixtureGivesTheSameProfile(
    _ seed: Int
  ) throws {
    var dice = Dice(seed: seed)
    let payments = dice.payments()
    let expected = try Imports.into(Imports.blank, ReportHeader.classic.file(payments))
    var profile = Imports.blank
    for _ in 0..<dice.choice(1, 2, 3) {
      let files = (0..<dice.choice(1, 2, 4)).map { _ in dice.file(payments) }
      profile = try Imports.plan(files, into: profile).applied(to: profile)
    }
    // At least one file contains the clients.
    profile = try Imports.into(profile, dice.header().file(payments))
    #expect(try Imports.transactions(profile).sorted() == Imports.transactions(expected).sorted())
    #expect(try Imports.since(profile) == Imports.since(expected))
    #expect(try Imports.into(profile, dice.file(payments)) == profile)
  }

  @Test(arguments: Rounds.seeds(10, all: 40)) func partsUnderDifferentHeadersJoin(_ seed: Int)
    throws
  {
    var dice = Dice(seed: seed)
    let payments = Array(Set(dice.payments())).sorted { $0.date > $1.date }
    let whole = try Imports.into(Imports.blank, ReportHeader.newest.file(payments))
    let cut = Int.random(in: 0...payments.count, using: &dice)
    let overlap = Int.random(in: 0...cut, using: &dice)
    let parts = [payments[..<cut], payments[overlap...]].shuffled(using: &dice)
    var profile = Imports.blank
    for part in parts { profile = try Imports.into(profile, dice.header().file(Array(part))) }
    #expect(try Imports.transactions(profile).sorted() == Imports.transactions(whole).sorted())
  }
}

extension Dice {
  /// Random payments: some twice, some of an agency, some without a client, some in the future.
  fileprivate mutating func payments() -> [ReportHeader.Payment] {
    let types = ["Hourly", "Milestone", "Bonus", "Refund", "Service Fee", "HST", "Salary"]
    let payments = (1...20).flatMap { number in
      let payment = ReportHeader.Payment(
        date: Imports.today + 3 - Int.random(in: 0...60, using: &self), reference: "\(number)",
        type: types.randomElement(using: &self) ?? "",
        cents: Int.random(in: -99...900, using: &self),
        agency: happens(20) ? "North Pier" : "", client: choice("", "Orchard", "Shop, \(number)"))
      return Array(repeating: payment, count: happens(10) ? 2 : 1)
    }
    return payments.sorted { $0.date > $1.date }
  }

  fileprivate mutating func header() -> ReportHeader {
    ReportHeader.allCases.randomElement(using: &self) ?? .classic
  }

  /// Returns a file of the payments, sometimes without the clients.
  fileprivate mutating func file(
    _ payments: [ReportHeader.Payment]
  ) -> (name: String, text: String) {
    guard happens(30) else { return header().file(payments.shuffled(using: &self)) }
    return header().file(
      payments.map { payment in
        var payment = payment
        payment.client = ""
        return payment
      })
  }
}

extension Import {
  fileprivate func applied(to profile: String) throws -> String {
    let file = try ProfileFile(Array(profile.utf8)).changed(by: edit)
    return String(decoding: file.document.bytes, as: UTF8.self)
  }
}
