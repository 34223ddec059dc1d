import CNCurses
import Glibc
import Screen

/// What the theme's looks are in ncurses: attributes and colour pairs.
struct Palette {
  /// A blank in each style.
  private let blanks: [cchar_t]

  /// Paints the ground of the theme, too.
  init(_ theme: Theme) {
    // A terminal that is to show no colour is not told of any either.
    let colors = theme == .mono ? 0 : Palette.colors
    let ground = theme.ground(colors: colors)
    blanks = Role.allCases.flatMap { role in
      let look = theme.look(of: role, colors: colors)
      var pair: Int16 = 0
      if theme != .mono, look.color != nil || ground != nil {
        pair = Int16(role.rawValue) + 1
        init_pair(pair, Palette.number(look.color), Palette.number(ground))
      }
      return Style.all(role).map { Palette.blank(Palette.attributes(look, $0), pair) }
    }
    var blank = blanks[Int(Style.plain.number)]
    wbkgrnd(shim_screen(), &blank)
  }

  /// How many the terminal has; asked for once.
  private static let colors: Int = {
    guard has_colors() else { return 0 }
    start_color()
    use_default_colors()
    return Int(shim_colors())
  }()

  private static func attributes(_ look: Theme.Look, _ style: Style) -> attr_t {
    (look.isBold || style.isBold ? shim_bold() : 0) | (look.isDim ? shim_dim() : 0)
      | (style.isReversed ? shim_reverse() : 0)
  }

  private static func number(_ color: Theme.Color?) -> Int16 {
    switch color {
    case .own(let number)?, .fixed(let number)?: Int16(number)
    case nil: -1
    }
  }

  private static func blank(_ attributes: attr_t, _ pair: Int16) -> cchar_t {
    var text: [wchar_t] = [0x20, 0]
    var cell = cchar_t()
    setcchar(&cell, &text, attributes, pair, nil)
    return cell
  }

  /// Cells of one row. A character that ncurses would give more or fewer columns than the frame
  /// has a stand-in, so that whatever is behind it stays where it is.
  func text(of cells: ArraySlice<Cell>) -> [cchar_t] {
    var text: [cchar_t] = []
    text.reserveCapacity(cells.count)
    var hasRoom = false
    for index in cells.indices {
      let cell = cells[index]
      let blank = blanks[Int(cell.style.number)]
      if cell.isASCII {
        text.append(blank.saying(cell))
      } else if !cell.isCovered {
        let isWide = index + 1 < cells.endIndex && cells[index + 1].isCovered
        let isAsWide = shim_columns_of(wchar_t(cell.scalar)) == (isWide ? 2 : 1)
        text.append(isAsWide ? blank.saying(cell) : blank.standIn)
        hasRoom = !isAsWide
      } else if hasRoom {
        text.append(blank)
      }
    }
    return text
  }
}

extension cchar_t {
  fileprivate func saying(_ text: Cell) -> cchar_t {
    var cell = self
    cell.chars.0 = wchar_t(text.scalar)
    if text.isASCII { return cell }
    cell.chars.1 = wchar_t(text.marks.0)
    cell.chars.2 = wchar_t(text.marks.1)
    return cell
  }

  fileprivate var standIn: cchar_t {
    var cell = self
    cell.chars.0 = 0xFFFD
    return cell
  }
}
