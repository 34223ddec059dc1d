/// A character and its style on the screen, in eight bytes because a screen has thousands of cells.
package struct Cell: Equatable, Sendable {
  /// From the lowest bit: 21 bits for the character, 18 for each of up to two combining marks, 7
  /// for the style. The character is 0 if the wide character to the left covers the cell.
  private var bits: UInt64

  private static let marksAt = (21, 39)
  private static let styleAt = 57

  package static let blank = Cell(" ", .plain)

  init(_ scalar: Unicode.Scalar, _ style: CellStyle) {
    bits = UInt64(scalar.value) | UInt64(style.number) << Cell.styleAt
  }

  static func covered(_ style: CellStyle) -> Cell {
    Cell("\0", style)
  }

  package var style: CellStyle {
    get { CellStyle(number: UInt8(bits >> Cell.styleAt)) }
    set { bits = characters | UInt64(newValue.number) << Cell.styleAt }
  }

  /// Adds a combining mark; a third mark is ignored.
  mutating func add(_ mark: Unicode.Scalar) {
    guard mark.value < 1 << 18 else { return }
    if marks.0 == 0 {
      bits |= UInt64(mark.value) << Cell.marksAt.0
    } else if marks.1 == 0 {
      bits |= UInt64(mark.value) << Cell.marksAt.1
    }
  }

  private var characters: UInt64 { bits & (1 << Cell.styleAt - 1) }

  /// The character, or 0 if the cell is covered.
  package var scalar: UInt32 { UInt32(bits & 0x1F_FFFF) }

  /// The combining marks on the character, or 0 for none.
  package var marks: (UInt32, UInt32) {
    (UInt32(bits >> Cell.marksAt.0 & 0x3_FFFF), UInt32(bits >> Cell.marksAt.1 & 0x3_FFFF))
  }

  /// The character with its marks, or `nil` if the wide character to the left covers the cell.
  package var character: Character? {
    guard !isCovered, let first = Unicode.Scalar(scalar) else { return nil }
    return [marks.0, marks.1].filter { $0 > 0 }.compactMap(Unicode.Scalar.init)
      .reduce(into: Character(first)) { $0 = Character(String($0) + String($1)) }
  }

  package var isCovered: Bool { scalar == 0 }

  package var isASCII: Bool { (1..<0x80).contains(characters) }

  var isBlank: Bool { characters == 0x20 }
}
