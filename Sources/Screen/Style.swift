/// What a piece of text is; the theme decides how that looks.
package enum Role: Int, Sendable, CaseIterable {
  case plain, faint, strong
  case border, focusedBorder
  case met, watch, unmet, unknown
  case weekCounts, weekFails, weekRising, weekOpen, forecast, passingLine
  case key, notice
  /// What is not so, but tried out.
  case supposed
}

/// How a cell is to be drawn.
package struct Style: Equatable, Sendable {
  package var role: Role
  package var isBold = false
  /// Under the selection: foreground and background change places.
  package var isReversed = false

  package init(_ role: Role, isBold: Bool = false, isReversed: Bool = false) {
    self.role = role
    self.isBold = isBold
    self.isReversed = isReversed
  }

  package static let plain = Style(.plain)

  /// A role's four, in the order of their numbers.
  package static func all(_ role: Role) -> [Style] {
    [false, true].flatMap { isReversed in
      [false, true].map { Style(role, isBold: $0, isReversed: isReversed) }
    }
  }

  /// From 0, by role.
  package var number: Int { role.rawValue * 4 + (isReversed ? 2 : 0) + (isBold ? 1 : 0) }
}
