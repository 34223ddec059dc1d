import Foundation
import Screen
import Story
import Testing

/// Text is readable and colours are distinguishable, also for colour-blind users.
@Suite struct ThemeTests {
  static let painted = Theme.allCases.filter { $0 != .auto && $0 != .mono }

  @Test(arguments: painted) func everyRoleStandsOutFromItsGround(_ theme: Theme) throws {
    let ground = try colour(theme.background(colors: 256))
    for role in Role.allCases {
      let text = try colour(theme.attributes(of: role, colors: 256).color)
      #expect(text.contrast(to: ground) >= 4.5, "\(role)")
    }
  }

  /// Without its own background, text is readable on white, black and common backgrounds.
  @Test func autoStandsOutFromLightAndDark() throws {
    for role in Role.allCases {
      guard let look = Theme.auto.attributes(of: role, colors: 256).color else { continue }
      for ground in [231, 255, 16, 234] {
        #expect(try colour(look).contrast(to: Colour(ground)) >= 3, "\(role) on \(ground)")
      }
    }
    #expect(Theme.auto.background(colors: 256) == nil)
    #expect(Theme.auto.attributes(of: .plain, colors: 256).color == nil)
  }

  /// Signs that can be next to each other.
  static let neighbours: [[Role]] = [
    [.met, .watch, .unmet, .unknown], [.weekCounts, .weekFails, .weekRising],
  ]

  @Test(arguments: painted, Sight.allCases)
  func signsAreToldApart(_ theme: Theme, _ sight: Sight) throws {
    for roles in ThemeTests.neighbours {
      for one in roles {
        for other in roles where one != other {
          let first = try colour(theme.attributes(of: one, colors: 256).color)
          let second = try colour(theme.attributes(of: other, colors: 256).color)
          #expect(first.distance(to: second, for: sight) >= 20, "\(one) and \(other)")
        }
      }
    }
  }

  @Test(arguments: Theme.allCases) func fewColoursAreTheTerminalsOwn(_ theme: Theme) {
    #expect(theme.background(colors: 8) == nil)
    for role in Role.allCases {
      if case .fixed? = theme.attributes(of: role, colors: 8).color {
        #expect(Bool(false), "\(role)")
      }
      #expect(theme.attributes(of: role, colors: 0).color == nil)
    }
  }

  /// Signs of "not met" have more red than green and blue, signs of "met" less red than green.
  @Test(
    arguments: Theme.allCases.filter { $0 != .mono },
    [(Role.met, Role.unmet), (.weekCounts, .weekFails)])
  func whatIsNotMetIsReddish(_ theme: Theme, _ roles: (met: Role, unmet: Role)) throws {
    let met = try colour(theme.attributes(of: roles.met, colors: 256).color).light
    let unmet = try colour(theme.attributes(of: roles.unmet, colors: 256).color).light
    #expect(met[0] < met[1] && unmet[0] > unmet[1] && unmet[0] > unmet[2])
    let own = [
      theme.attributes(of: roles.met, colors: 8), theme.attributes(of: roles.unmet, colors: 8),
    ]
    // Green and red; cyan and yellow for colour-blind users.
    #expect(own.map(\.color) == (theme == .colourblind ? [.own(6), .own(3)] : [.own(2), .own(1)]))
  }

  /// Every role in every theme, on terminals with 256, 8 and no colours.
  @Test func everyRoleLooksAsItDid() throws {
    let lines = Theme.allCases.flatMap { theme in
      Role.allCases.map { role in
        let looks = [256, 8, 0].map { theme.attributes(of: role, colors: $0).words }
        return "\(theme.rawValue) \(role): \(looks.joined(separator: " | "))"
      }
    }
    try Recording.expect(
      lines.joined(separator: "\n") + "\n", like: "ScreenTests/Screens/theme-looks")
  }

  @Test func withoutColourNothingIsColoured() {
    for role in Role.allCases { #expect(Theme.mono.attributes(of: role, colors: 256).color == nil) }
    #expect(Theme.mono.background(colors: 256) == nil)
  }

  @Test func oneKeyGoesThroughAllThemes() throws {
    let user = try opensDashboard(on: "on-the-way")
    var seen: [Theme] = []
    for _ in Theme.allCases {
      try user.presses("T")
      seen.append(user.dashboard.theme)
      #expect(user.lastEffect == .terminal(.useTheme(user.dashboard.theme)))
      try user.sees("Theme: \(user.dashboard.theme.rawValue)")
    }
    #expect(Set(seen).count == Theme.allCases.count)
  }

  private func colour(_ color: Theme.Color?) throws -> Colour {
    guard case .fixed(let number)? = color else {
      throw Missing()
    }
    return Colour(number)
  }

  private struct Missing: Error {}
}

extension Theme.Attributes {
  /// As in "160 bold".
  fileprivate var words: String {
    let name: String? =
      switch color {
      case .fixed(let number): "\(number)"
      case .own(let number):
        ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"][number]
      case nil: nil
      }
    let words = [name, isBold ? "bold" : nil, isDim ? "dim" : nil].compactMap(\.self)
    return words.isEmpty ? "plain" : words.joined(separator: " ")
  }
}

/// The colour vision of a user.
enum Sight: CaseIterable {
  case usual, protanopia, deuteranopia, tritanopia

  /// The matrix for linear red, green and blue, from Machado, Oliveira and Fernandes, 2009.
  var matrix: [[Double]] {
    switch self {
    case .usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .tritanopia:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }
}

/// One of the fixed colours of the 256-colour palette.
private struct Colour {
  /// Linear red, green and blue from 0 to 1.
  let light: [Double]

  init(_ number: Int) {
    let steps = [0, 95, 135, 175, 215, 255]
    let cube = number - 16
    let grey = 8 + 10 * (number - 232)
    let parts =
      number >= 232
      ? [grey, grey, grey] : [steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6]]
    light = parts.map { part in
      let value = Double(part) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
  }

  /// Returns the contrast ratio of the Web Content Accessibility Guidelines, from 1 to 21.
  func contrast(to other: Colour) -> Double {
    let both = [luminance, other.luminance].sorted()
    return (both[1] + 0.05) / (both[0] + 0.05)
  }

  private var luminance: Double {
    0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]
  }

  /// Returns the distance in the CIE 1976 Lab space; about 2 is just noticeable.
  func distance(to other: Colour, for sight: Sight) -> Double {
    let (one, two) = (lab(for: sight), other.lab(for: sight))
    return zip(one, two).reduce(0) { $0 + pow($1.0 - $1.1, 2) }.squareRoot()
  }

  private func lab(for sight: Sight) -> [Double] {
    let seen = sight.matrix.map { row in
      min(1, max(0, zip(row, light).reduce(0) { $0 + $1.0 * $1.1 }))
    }
    let white = [0.95047, 1, 1.08883]
    let xyz = [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]
    let parts = zip(xyz, white).map { row, white in
      let value = zip(row, seen).reduce(0) { $0 + $1.0 * $1.1 } / white
      return value > 0.008856 ? cbrt(value) : 7.787 * value + 16 / 116
    }
    return [116 * parts[1] - 16, 500 * (parts[0] - parts[1]), 200 * (parts[1] - parts[2])]
  }
}
