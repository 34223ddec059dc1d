import Eligibility
import Foundation
import ProfileStore
import Screen
import Story
import Testing

@Suite struct HostileTextTests {
  private func profile(_ text: String) -> Profile {
    let day = Day(number: 20_770)
    var profile = Profile()
    profile.freelancer.name = text
    profile.freelancer.title = text
    profile.freelancer.category = text
    profile.freelancer.country = text
    var checkIn = CheckIn(date: day)
    checkIn.score = .percent(92)
    checkIn.note = text
    profile.checkIns = [checkIn]
    var transaction = Transaction(date: day, type: .hourly, amount: Money(cents: 5))
    transaction.contract = text
    transaction.reference = text
    profile.transactions = [transaction]
    var hold = Hold(from: day)
    hold.reason = text
    profile.holds = [hold]
    var scenario = Scenario()
    scenario.name = text
    scenario.score = 80
    profile.scenarios = [scenario]
    return profile
  }

  /// What is opened, and the keys to press from there.
  static let walks: [(list: String?, keys: [String])] = [
    ("Check-ins", ["e"]), ("Payments", ["e"]), ("Account holds", ["e"]), (nil, []), (nil, ["p"]),
    (nil, ["o"]), (nil, ["o", "c"]), (nil, ["o", "e"]), (nil, ["o", "Enter"]),
    (nil, ["o", "Enter", "s"]), (nil, ["o", "d"]), (nil, ["v"]), (nil, ["n"]), (nil, ["c"]),
    (nil, ["?"]),
  ]

  @Test(arguments: walks.indices) func nothingOfItReachesTheScreen(_ index: Int) throws {
    for columns in [40, 80, 200] {
      let user = PureScreen(
        try dashboard(profile(HostileText.all)), size: .init(columns: columns, rows: 24))
      let (list, keys) = HostileTextTests.walks[index]
      if let list { try user.opens(list) }
      try user.presses(keys)
      expectHarmless(user)
    }
  }

  @Test func eachCharacterAloneKeepsTheBorders() throws {
    // Letters and digits below U+0100 all behave alike.
    for scalar in HostileText.scalars
    where scalar.value > 0xFF || !(Character(scalar).isLetter || Character(scalar).isNumber) {
      let user = PureScreen(
        try dashboard(profile("a\(scalar)b")), size: .init(columns: 60, rows: 22))
      for keys in [["p"], ["Esc", "o"]] {
        for key in keys { user.press(key) }
        expectHarmless(user)
        let edges = user.frame.text.filter { $0.hasPrefix("│") }
        #expect(edges.allSatisfy { $0.hasSuffix("│") && $0.columns == 60 }, "\(scalar.value)")
      }
    }
  }

  private func expectHarmless(_ user: PureScreen) {
    let shown = String(user.frame.rows.joined().compactMap(\.character))
    #expect(HostileText.found(in: shown).isEmpty)
    // A cell does not hold characters that only join or vary others.
    let joining = shown.unicodeScalars.filter { $0.joins }
    #expect(joining.isEmpty)
    let ascii = user.frame.ascii.rows.joined().compactMap(\.character)
    #expect(!ascii.contains { !$0.isASCII })
  }
}

extension Unicode.Scalar {
  fileprivate var joins: Bool {
    switch value {
    case 0x034F, 0x115F, 0x200C, 0x200D, 0xFE0F, 0x13430, 0xE0000...0xE0FFF: true
    default: false
    }
  }
}
