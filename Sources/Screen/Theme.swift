/// Which look each role has. Colour is a help: every role differs by glyph or word as well.
package enum Theme: String, CaseIterable, Sendable {
  /// The terminal's own colours, by role.
  case auto
  /// No colour at all.
  case mono

  /// One of the terminal's first eight colours, numbered as they are everywhere.
  package enum Color: Int, CaseIterable, Sendable {
    case black, red, green, yellow, blue, magenta, cyan, white
  }

  package struct Look: Equatable, Sendable {
    /// Nil: the terminal's own foreground.
    package var color: Color?
    package var isBold = false
    package var isDim = false
  }

  package func look(of role: Role) -> Look {
    switch self {
    case .auto: colored(role)
    case .mono: Look(isBold: colored(role).isBold, isDim: colored(role).isDim)
    }
  }

  private func colored(_ role: Role) -> Look {
    switch role {
    case .plain: Look()
    case .faint, .border, .weekOpen: Look(isDim: true)
    case .strong: Look(isBold: true)
    case .focusedBorder: Look(color: .cyan, isBold: true)
    case .met, .weekCounts: Look(color: .green)
    case .watch, .notice: Look(color: .yellow, isBold: true)
    case .unmet: Look(color: .red, isBold: true)
    case .unknown: Look(color: .magenta)
    case .weekFails: Look(color: .red)
    case .weekRising: Look(color: .blue)
    case .forecast: Look(color: .cyan, isDim: true)
    case .passingLine: Look(isDim: true)
    case .key: Look(color: .cyan)
    case .supposed: Look(color: .magenta, isBold: true)
    }
  }
}
