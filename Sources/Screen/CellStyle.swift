/// The meaning of a piece of text; the theme decides how it looks.
package enum Role: Int, Sendable, CaseIterable {
  case plain, faint, strong
  case border, focusedBorder
  case met, watch, unmet, unknown
  case weekCounts, weekFails, weekRising, weekOpen, forecast, passingLine
  case key, notice
  /// A what-if or a preview, and what it changes.
  case supposed
}

/// The style of a cell.
package struct CellStyle: Equatable, Sendable {
  /// Four times the role, plus 2 if reversed, plus 1 if bold; one byte, as a screen has many cells.
  package let number: UInt8

  init(number: UInt8) {
    self.number = number
  }

  package init(_ role: Role, isBold: Bool = false, isReversed: Bool = false) {
    number = UInt8(role.rawValue) * 4 + (isReversed ? 2 : 0) + (isBold ? 1 : 0)
  }

  package var isBold: Bool { number & 1 != 0 }

  /// Whether foreground and background are swapped, as for the selection.
  package var isReversed: Bool { number & 2 != 0 }

  package static let plain = CellStyle(.plain)

  /// Returns the four styles of a role, in the order of their numbers.
  package static func all(_ role: Role) -> [CellStyle] {
    [false, true].flatMap { isReversed in
      [false, true].map { CellStyle(role, isBold: $0, isReversed: isReversed) }
    }
  }
}
