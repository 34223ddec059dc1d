/// Which look each role has. Colour is a help: every role differs by glyph or word as well.
package enum Theme: String, CaseIterable, Sendable {
  /// The terminal's own colours for text, and for signs some that can be read on light and on dark.
  case auto
  /// Colours of its own on a light or a dark ground, where the terminal has 256 of them.
  case light, dark
  /// No colour at all.
  case mono
  /// Blue and orange in place of green and red.
  case colourblind
  case highContrast = "high-contrast"

  package enum Color: Hashable, Sendable {
    /// One of the terminal's first eight, numbered as they are everywhere.
    case own(Int)
    /// One of the 240 behind the first sixteen, which look the same on every terminal.
    case fixed(Int)
  }

  package struct Attributes: Equatable, Sendable {
    /// Nil: the terminal's own foreground.
    package var color: Color?
    package var isBold = false
    package var isDim = false
  }

  /// - Parameter colors: how many the terminal has.
  package func look(of role: Role, colors: Int) -> Attributes {
    guard colors >= 8, self != .mono else { return role.plainLook }
    guard colors >= 256, let fixed = role.color(in: self) else {
      return isOfBlueAndOrange ? role.blueAndYellowLook : role.ownLook
    }
    return Attributes(color: .fixed(fixed), isBold: role.plainLook.isBold)
  }

  /// What everything stands on; nil: the terminal's own background.
  package func ground(colors: Int) -> Color? {
    guard colors >= 256 else { return nil }
    switch self {
    case .auto, .mono: return nil
    case .light: return .fixed(231)
    case .dark: return .fixed(234)
    case .colourblind, .highContrast: return .fixed(16)
    }
  }

  /// The one that `T` goes on to.
  package var next: Theme {
    let all = Theme.allCases
    let here = all.firstIndex(of: self) ?? 0
    return all[(here + 1) % all.count]
  }

  private var isOfBlueAndOrange: Bool { self == .colourblind }
}

extension Role {
  /// Without colour.
  fileprivate var plainLook: Theme.Attributes {
    switch self {
    case .faint, .border, .weekOpen, .forecast, .passingLine: Theme.Attributes(isDim: true)
    case .strong, .focusedBorder, .watch, .notice, .unmet, .supposed: Theme.Attributes(isBold: true)
    case .plain, .met, .unknown, .weekCounts, .weekFails, .weekRising, .key: Theme.Attributes()
    }
  }

  /// In the terminal's own eight colours.
  fileprivate var ownLook: Theme.Attributes {
    var look = plainLook
    look.color = ownColor.map(Theme.Color.own)
    return look
  }

  private var ownColor: Int? {
    switch self {
    case .plain, .faint, .border, .weekOpen, .strong, .passingLine: nil
    case .unmet, .weekFails: ANSIColor.red
    case .met, .weekCounts: ANSIColor.green
    case .watch, .notice: ANSIColor.yellow
    case .weekRising: ANSIColor.blue
    case .unknown, .supposed: ANSIColor.magenta
    case .focusedBorder, .forecast, .key: ANSIColor.cyan
    }
  }

  /// The same without a pair of green and red.
  fileprivate var blueAndYellowLook: Theme.Attributes {
    var look = ownLook
    switch self {
    case .met, .weekCounts: look.color = .own(ANSIColor.cyan)
    case .unmet, .weekFails: look.color = .own(ANSIColor.yellow)
    case .watch, .notice, .weekRising: look.color = nil
    case .plain, .faint, .strong, .border, .focusedBorder, .unknown, .weekOpen, .forecast,
      .passingLine, .key, .supposed:
      break
    }
    return look
  }

  /// By its number among 256; nil: the theme has none of its own.
  fileprivate func color(in theme: Theme) -> Int? {
    switch theme {
    case .mono: nil
    case .auto: signColor
    case .light:
      color(Shades(text: 235, faint: 240, strong: 16, accent: 24, supposed: 127, signs: .light))
    case .dark:
      color(Shades(text: 253, faint: 247, strong: 231, accent: 80, supposed: 213, signs: .dark))
    case .colourblind:
      color(
        Shades(text: 253, faint: 248, strong: 231, accent: 81, supposed: 219, signs: .colourblind))
    case .highContrast:
      color(
        Shades(text: 231, faint: 252, strong: 231, accent: 51, supposed: 213, signs: .highContrast))
    }
  }

  /// Half as bright as white, so that each stands out from white and from black; nil: it is text.
  private var signColor: Int? {
    switch self {
    case .plain, .faint, .strong, .border, .weekOpen, .passingLine: nil
    case .focusedBorder, .key, .forecast: 31
    case .supposed: 133
    case .met, .weekCounts: 28
    case .watch, .notice: 130
    case .unmet, .weekFails: 167
    case .unknown: 98
    case .weekRising: 33
    }
  }

  private func color(_ shades: Shades) -> Int {
    switch self {
    case .plain: shades.text
    case .faint, .border, .weekOpen, .passingLine: shades.faint
    case .strong: shades.strong
    case .focusedBorder, .key, .forecast: shades.accent
    case .supposed: shades.supposed
    case .met, .weekCounts: shades.signs.met
    case .watch, .notice: shades.signs.watch
    case .unmet, .weekFails: shades.signs.unmet
    case .unknown: shades.signs.unknown
    case .weekRising: shades.signs.rising
    }
  }
}

/// The terminal's own colours by name.
private enum ANSIColor {
  static let red = 1
  static let green = 2
  static let yellow = 3
  static let blue = 4
  static let magenta = 5
  static let cyan = 6
}

/// The colours of a theme, by their numbers among 256.
private struct Shades {
  let text, faint, strong, accent, supposed: Int
  let signs: Signs

  /// Told apart by people who see no red, no green or no blue, too.
  struct Signs {
    let met, watch, unmet, unknown, rising: Int

    static let light = Signs(met: 24, watch: 95, unmet: 160, unknown: 55, rising: 18)
    static let dark = Signs(met: 84, watch: 220, unmet: 167, unknown: 141, rising: 111)
    static let colourblind = Signs(met: 75, watch: 228, unmet: 208, unknown: 175, rising: 231)
    static let highContrast = Signs(met: 156, watch: 226, unmet: 210, unknown: 219, rising: 87)
  }
}
