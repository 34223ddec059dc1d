import CNCurses
import Screen

/// The ncurses cells for a theme.
struct Palette {
  /// A blank for each style, indexed by the style's number.
  private let blanks: [cchar_t]

  init(_ theme: Theme) {
    // If no colours are shown, ncurses doesn't set them up.
    let colors = theme == .mono ? 0 : Terminfo.colors
    if colors > 0 {
      start_color()
      use_default_colors()
    }
    var pairs = Pairs(background: theme.background(colors: colors))
    blanks = Role.allCases.flatMap { role in
      let look = theme.attributes(of: role, colors: colors)
      let pair = pairs.number(of: look.color)
      return CellStyle.all(role).map { style in
        var blank = cchar_t()
        setcchar(&blank, [0x20, 0], Palette.attributes(look, style), pair, nil)
        return blank
      }
    }
  }

  /// The cell that fills erased areas.
  var background: cchar_t { blanks[Int(CellStyle.plain.number)] }

  subscript(cell: Cell) -> cchar_t {
    var character = blanks[Int(cell.style.number)]
    character.chars.0 = wchar_t(cell.scalar)
    character.chars.1 = wchar_t(cell.marks.0)
    character.chars.2 = wchar_t(cell.marks.1)
    return character
  }

  private static func attributes(_ look: Theme.Attributes, _ style: CellStyle) -> attr_t {
    (look.isBold || style.isBold ? shim_bold() : 0) | (look.isDim ? shim_dim() : 0)
      | (style.isReversed ? shim_reverse() : 0)
  }
}

/// Colour pairs with the same background. ncurses numbers them from 1; 0 is the terminal's default.
private struct Pairs {
  let background: Theme.Color?
  var colors: [Theme.Color?] = []

  mutating func number(of color: Theme.Color?) -> Int16 {
    if color == nil, background == nil { return 0 }
    if let index = colors.firstIndex(of: color) { return Int16(index + 1) }
    colors.append(color)
    init_pair(Int16(colors.count), color?.number ?? -1, background?.number ?? -1)
    return Int16(colors.count)
  }
}

extension Theme.Color {
  fileprivate var number: Int16 {
    switch self {
    case .own(let number), .fixed(let number): Int16(number)
    }
  }
}
