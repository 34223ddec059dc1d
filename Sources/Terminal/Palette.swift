import CNCurses
import Screen

/// What the theme's looks are in ncurses: attributes and colour pairs.
struct Palette {
  private let attributes: [Role: attr_t]
  private let pairs: [Role: Int16]

  /// Paints the ground of the theme, too.
  init(_ theme: Theme) {
    // A terminal that is to show no colour is not told of any either.
    let colors = theme == .mono ? 0 : Palette.colors
    let ground = theme.ground(colors: colors)
    let looks = Role.allCases.map { ($0, theme.look(of: $0, colors: colors)) }
    attributes = Dictionary(uniqueKeysWithValues: looks.map { ($0, Palette.attributes($1)) })
    var pairs: [Role: Int16] = [:]
    for (number, (role, look)) in looks.enumerated()
    where theme != .mono && (look.color != nil || ground != nil) {
      let pair = Int16(number) + 1
      init_pair(pair, Palette.number(look.color), Palette.number(ground))
      pairs[role] = pair
    }
    self.pairs = pairs
    var blank = cell(" ", .plain)
    wbkgrnd(shim_screen(), &blank)
  }

  /// How many the terminal has; asked for once.
  private static let colors: Int = {
    guard has_colors() else { return 0 }
    start_color()
    use_default_colors()
    return Int(shim_colors())
  }()

  private static func attributes(_ look: Theme.Look) -> attr_t {
    (look.isBold ? shim_bold() : 0) | (look.isDim ? shim_dim() : 0)
  }

  private static func number(_ color: Theme.Color?) -> Int16 {
    switch color {
    case .own(let number)?, .fixed(let number)?: Int16(number)
    case nil: -1
    }
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
