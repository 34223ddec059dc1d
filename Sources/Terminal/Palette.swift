import Screen

/// What the terminal is told for each look of a theme.
struct Palette {
  /// Whether what is erased has the ground of the theme, too.
  let erases: Bool
  /// Back to the terminal's own look.
  let reset: [UInt8]
  /// From there to each style, by its number.
  private let styles: [[UInt8]]

  init(_ theme: Theme, _ terminfo: Terminfo) {
    // A terminal that is to show no colour is not told of any either.
    let colors = theme == .mono ? 0 : terminfo.colors
    let ground = theme.ground(colors: colors)
    let behind = ground.map { terminfo.spelling("setab", $0.number) } ?? []
    erases = ground == nil || Terminfo.has("bce")
    reset = terminfo.spelling("sgr0")
    let attributes = Attributes(terminfo, colors: colors)
    styles = Role.allCases.flatMap { role in
      let look = theme.look(of: role, colors: colors)
      let before = look.color.map { terminfo.spelling("setaf", $0.number) } ?? []
      return Style.all(role).map { attributes.spelling(look, $0) + before + behind }
    }
  }

  /// Adds what leads from one style to another; nil: the terminal's own look.
  func change(from old: Style?, to new: Style?, in bytes: inout [UInt8]) {
    let last = old.map { styles[Int($0.number)] } ?? []
    let next = new.map { styles[Int($0.number)] } ?? []
    guard last != next else { return }
    if !last.isEmpty { bytes += reset }
    bytes += next
  }
}

/// How the terminal is told of what is not a colour.
private struct Attributes {
  private let bold, dim, reversed: [UInt8]

  init(_ terminfo: Terminfo, colors: Int) {
    // Some show no colour where they show one of these.
    func spelling(_ name: String, _ number: Int32) -> [UInt8] {
      colors > 0 && terminfo.bars(number) ? [] : terminfo.spelling(name)
    }
    bold = spelling("bold", 32)
    dim = spelling("dim", 16)
    reversed = spelling("rev", 4)
  }

  func spelling(_ look: Theme.Look, _ style: Style) -> [UInt8] {
    (look.isBold || style.isBold ? bold : []) + (look.isDim ? dim : [])
      + (style.isReversed ? reversed : [])
  }
}

extension Theme.Color {
  fileprivate var number: Int {
    switch self {
    case .own(let number), .fixed(let number): number
    }
  }
}
