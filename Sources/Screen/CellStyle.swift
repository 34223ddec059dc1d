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
package struct CellStyle: Equatable, Sendable {
  /// From 0, by role: in one byte, for a screen has thousands of them.
  package let number: UInt8

  init(number: UInt8) {
    self.number = number
  }

  package init(_ role: Role, isBold: Bool = false, isReversed: Bool = false) {
    number = UInt8(role.rawValue) * 4 + (isReversed ? 2 : 0) + (isBold ? 1 : 0)
  }

  package var isBold: Bool { number & 1 != 0 }

  /// Under the selection: foreground and background change places.
  package var isReversed: Bool { number & 2 != 0 }

  package static let plain = CellStyle(.plain)

  /// A role's four, in the order of their numbers.
  package static func all(_ role: Role) -> [CellStyle] {
    [false, true].flatMap { isReversed in
      [false, true].map { CellStyle(role, isBold: $0, isReversed: isReversed) }
    }
  }
}
