/// What a piece of text is; the theme decides how that looks.
package enum Role: Sendable, CaseIterable {
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
}
