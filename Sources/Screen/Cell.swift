/// One place of the screen: a character and how it looks.
package struct Cell: Equatable, Sendable {
  /// A character and up to two marks on it, 21 bits each from the lowest; 0 where the wide
  /// character to the left covers the cell.
  private var scalars: UInt64
  package var style: Style

  static let blank = Cell(" ", .plain)

  init(_ scalar: Unicode.Scalar, _ style: Style) {
    scalars = UInt64(scalar.value)
    self.style = style
  }

  private init(covered style: Style) {
    scalars = 0
    self.style = style
  }

  static func covered(_ style: Style) -> Cell { Cell(covered: style) }

  mutating func add(_ mark: Unicode.Scalar) {
    if let free = (1...2).first(where: { scalar($0) == 0 }) {
      scalars |= UInt64(mark.value) << (21 * free)
    }
  }

  /// - Parameter number: 0 is the character, 1 and 2 are its marks; 0 for none.
  package func scalar(_ number: Int) -> UInt32 {
    UInt32(scalars >> (21 * number) & 0x1F_FFFF)
  }

  /// Nil: covered by the wide character to its left.
  package var character: Character? {
    let text = (0...2).map(scalar).compactMap { $0 > 0 ? Unicode.Scalar($0) : nil }
    return String(String.UnicodeScalarView(text)).first
  }

  package var isCovered: Bool { scalars == 0 }

  package var isASCII: Bool { (1..<0x80).contains(scalars) }

  var isBlank: Bool { scalars == 0x20 }
}
