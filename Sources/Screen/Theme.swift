/// The colours and attributes of each role. Roles also differ by glyph or word, not only by colour.
package enum Theme: String, CaseIterable, Sendable {
  /// The terminal's own colours for text; for signs, colours readable on light and dark.
  case auto
  /// Its own colours on a light or dark background, if the terminal has 256 colours.
  case light, dark
  /// No colours.
  case mono
  /// Blue and orange instead of green and red.
  case colourblind
  case highContrast = "high-contrast"

  private var palette: ThemePalette? {
    switch self {
    case .auto: .ofSigns
    case .mono: nil
    case .light:
      ThemePalette(
        background: 231, text: 235, faint: 240, strong: 16, accent: 24, supposed: 127,
        met: 24, watch: 95, unmet: 160, unknown: 55, rising: 18)
    case .dark:
      ThemePalette(
        background: 234, text: 253, faint: 247, strong: 231, accent: 80, supposed: 213,
        met: 84, watch: 220, unmet: 167, unknown: 141, rising: 111)
    case .colourblind:
      ThemePalette(
        background: 16, text: 253, faint: 248, strong: 231, accent: 81, supposed: 219,
        met: 75, watch: 228, unmet: 208, unknown: 175, rising: 231, hasRedAndGreen: false)
    case .highContrast:
      ThemePalette(
        background: 16, text: 231, faint: 252, strong: 231, accent: 51, supposed: 213,
        met: 156, watch: 226, unmet: 210, unknown: 219, rising: 87)
    }
  }

  package enum Color: Hashable, Sendable {
    /// One of the terminal's first eight colours, by its ANSI number.
    case own(Int)
    /// One of the 240 colours after the first 16, which are the same on every terminal.
    case fixed(Int)
  }

  package struct Attributes: Equatable, Sendable {
    /// The foreground, or `nil` for the terminal's own.
    package var color: Color?
    package var isBold = false
    package var isDim = false
  }

  /// - Parameter colors: The number of colours that the terminal has.
  package func attributes(of role: Role, colors: Int) -> Attributes {
    guard colors >= 8, let palette else { return role.colorless }
    var attributes = role.colorless
    if colors >= 256, let fixed = palette.color(of: role) {
      attributes = Attributes(color: .fixed(fixed), isBold: attributes.isBold)
    } else {
      let own = palette.hasRedAndGreen ? role.ownColor : role.ownColorWithoutRedAndGreen
      attributes.color = own.map(Color.own)
    }
    return attributes
  }

  /// Returns the background, or `nil` for the terminal's own.
  package func background(colors: Int) -> Color? {
    colors >= 256 ? palette?.background.map(Color.fixed) : nil
  }

  /// The theme after this one, which the theme key selects.
  package var next: Theme {
    let all = Theme.allCases
    let here = all.firstIndex(of: self) ?? 0
    return all[(here + 1) % all.count]
  }
}

/// The colours of a theme as numbers among 256, or `nil` for the terminal's own.
private struct ThemePalette {
  var background: Int?
  var text, faint, strong: Int?
  let accent, supposed: Int
  let met, watch, unmet, unknown, rising: Int
  var hasRedAndGreen = true

  /// Half as bright as white, so that each is readable on white and on black.
  static let ofSigns = ThemePalette(
    accent: 31, supposed: 133, met: 28, watch: 130, unmet: 167, unknown: 98, rising: 33)

  func color(of role: Role) -> Int? {
    switch role {
    case .plain: text
    case .faint, .border, .weekOpen, .passingLine: faint
    case .strong: strong
    case .focusedBorder, .key, .forecast: accent
    case .supposed: supposed
    case .met, .weekCounts: met
    case .watch, .notice: watch
    case .unmet, .weekFails: unmet
    case .unknown: unknown
    case .weekRising: rising
    }
  }
}

extension Role {
  fileprivate var colorless: Theme.Attributes {
    switch self {
    case .faint, .border, .weekOpen, .forecast, .passingLine: Theme.Attributes(isDim: true)
    case .strong, .focusedBorder, .watch, .notice, .unmet, .supposed: Theme.Attributes(isBold: true)
    case .plain, .met, .unknown, .weekCounts, .weekFails, .weekRising, .key: Theme.Attributes()
    }
  }

  /// The ANSI colour of the role, or `nil` for the terminal's own foreground.
  fileprivate var ownColor: Int? {
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

  fileprivate var ownColorWithoutRedAndGreen: Int? {
    switch self {
    case .met, .weekCounts: ANSIColor.cyan
    case .unmet, .weekFails: ANSIColor.yellow
    case .watch, .notice, .weekRising: nil
    default: ownColor
    }
  }
}

/// ANSI colour numbers.
private enum ANSIColor {
  static let red = 1
  static let green = 2
  static let yellow = 3
  static let blue = 4
  static let magenta = 5
  static let cyan = 6
}
