import CNCurses
import Screen

/// What the theme's looks are in ncurses: attributes and colour pairs.
struct Palette {
  private let attributes: [Role: attr_t]
  private let pairs: [Role: Int16]

  init(_ theme: Theme) {
    let hasColors = theme != .mono && has_colors()
    if hasColors {
      start_color()
      use_default_colors()
    }
    attributes = Dictionary(
      uniqueKeysWithValues: Role.allCases.map { ($0, Palette.attributes(theme.look(of: $0))) })
    pairs = Dictionary(
      uniqueKeysWithValues: Role.allCases.map { role in
        (role, hasColors ? Palette.pair(theme.look(of: role).color) : 0)
      })
  }

  private static func attributes(_ look: Theme.Look) -> attr_t {
    (look.isBold ? shim_bold() : 0) | (look.isDim ? shim_dim() : 0)
  }

  /// The pair of a colour on the terminal's own background.
  private static func pair(_ color: Theme.Color?) -> Int16 {
    guard let color else { return 0 }
    let pair = Int16(color.rawValue) + 1
    init_pair(pair, Int16(color.rawValue), -1)
    return pair
  }

  func cell(_ character: Character, _ style: Style) -> cchar_t {
    var text = character.unicodeScalars.prefix(Int(CCHARW_MAX)).map { wchar_t($0.value) } + [0]
    var attributes = attributes[style.role] ?? 0
    if style.isBold { attributes |= shim_bold() }
    if style.isReversed { attributes |= shim_reverse() }
    var cell = cchar_t()
    setcchar(&cell, &text, attributes, pairs[style.role] ?? 0, nil)
    return cell
  }
}
