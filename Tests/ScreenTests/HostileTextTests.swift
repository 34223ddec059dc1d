import Eligibility
import Foundation
import ProfileStore
import Screen
import Story
import Testing

/// Everything below U+0100, and what turns or hides text beyond it.
let hostileText: String = {
  let beyond: [UInt32] = [
    0x034F, 0x061C, 0x115F, 0x1160, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029,
    0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0x2065, 0x2066,
    0x2067, 0x2068, 0x2069, 0x206A, 0x206F, 0x3164, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFA, 0xFFFB,
    0x13430, 0xE0001, 0xE0041, 0xE0100, 0x0301, 0x1F468, 0x5D0, 0x4E00, 0x0378, 0xE000,
  ]
  let scalars = (Array(0...0xFF) + beyond).compactMap(UnicodeScalar.init)
  return String(String.UnicodeScalarView(scalars))
}()

/// What must never reach a terminal from a text.
func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x034F, 0x061C, 0x115F, 0x1160, 0x180E, 0x200B...0x200F,
    0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB, 0x13430,
    0xE0000...0xE0FFF:
    true
  default: false
  }
}

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

  static let walks: [[String]] = [
    [], ["p"], ["g", "Down", "Down", "e", "Enter"],
    ["g", "Down", "Down", "Down", "Down", "e", "Enter"],
    ["g", "Down", "Down", "Down", "Down", "Down", "Down", "e", "Enter"], ["o"], ["o", "c"],
    ["o", "e"], ["o", "Enter"], ["o", "Enter", "s"], ["o", "d"], ["v"], ["n"], ["c"], ["?"],
  ]

  @Test(arguments: walks) func nothingOfItReachesTheScreen(_ keys: [String]) throws {
    for columns in [40, 80, 200] {
      let user = PureScreen(
        try dashboard(profile(hostileText)), size: .init(columns: columns, rows: 24))
      for key in keys { user.press(key) }
      expectHarmless(user)
    }
  }

  @Test func eachCharacterAloneKeepsTheBorders() throws {
    for scalar in hostileText.unicodeScalars {
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
    let shown = user.frame.rows.joined().compactMap(\.character).flatMap(\.unicodeScalars)
    let dangerous = shown.filter(isDangerous).map(\.value)
    #expect(dangerous.isEmpty)
    let ascii = user.frame.ascii.rows.joined().compactMap(\.character)
    #expect(!ascii.contains { !$0.isASCII })
  }
}
