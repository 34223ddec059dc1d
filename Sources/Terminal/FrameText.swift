import CNCurses
import Glibc
import Screen

/// What a terminal is told to show a frame: moves, looks and characters, for one write.
struct FrameText {
  private(set) var bytes: [UInt8] = []
  private let palette: Palette
  private let terminfo: Terminfo
  private let size: Size
  /// Nil: the terminal's own look, as it is before and after.
  private var style: Style?

  /// So many blanks at the end of what changes are better erased.
  private static let manyBlanks = 6

  init(_ palette: Palette, _ terminfo: Terminfo, size: Size) {
    self.palette = palette
    self.size = size
    self.terminfo = terminfo
    bytes.reserveCapacity(1_000)
  }

  /// - Returns: whether all is blank then.
  mutating func clear() -> Bool {
    bytes.reserveCapacity(16_384)
    bytes += terminfo.scrolling(rows: size.rows) + palette.reset
    wear(.plain)
    bytes += terminfo.spelling("clear")
    return palette.erases
  }

  mutating func write(_ change: Frame.Change) {
    terminfo.move(row: change.row, column: change.column, in: &bytes)
    let blanks = change.cells.reversed().prefix { $0 == .blank }.count
    let erases = palette.erases && terminfo.erasesCharacters && blanks >= FrameText.manyBlanks
    let isLost =
      terminfo.scrollsAtTheEnd && change.row == size.rows - 1
      && change.column + change.cells.count == size.columns
    write(change.cells.dropLast(erases ? blanks : isLost ? 1 : 0))
    if erases {
      wear(.plain)
      terminfo.erase(blanks, in: &bytes)
    }
  }

  /// Leaves the terminal in its own look.
  mutating func end() {
    wear(nil)
  }

  private mutating func wear(_ new: Style?) {
    palette.change(from: style, to: new, in: &bytes)
    style = new
  }

  /// A character to which the terminal gives more or fewer columns than the frame has a stand-in, so
  /// that whatever is behind it stays where it is.
  private mutating func write(_ cells: ArraySlice<Cell>) {
    var hasRoom = false
    for index in cells.indices {
      let cell = cells[index]
      if cell.style.number != style?.number { wear(cell.style) }
      if cell.isASCII {
        bytes.append(UInt8(truncatingIfNeeded: cell.scalar))
      } else if !cell.isCovered {
        let isWide = index + 1 < cells.endIndex && cells[index + 1].isCovered
        hasRoom = shim_columns_of(wchar_t(cell.scalar)) != (isWide ? 2 : 1)
        write(hasRoom ? 0xFFFD : cell.scalar)
        if !hasRoom {
          write(cell.marks.0)
          write(cell.marks.1)
        }
      } else if hasRoom {
        bytes.append(UInt8(ascii: " "))
      }
    }
  }

  /// - Parameter scalar: 0 for none.
  private mutating func write(_ scalar: UInt32) {
    guard scalar > 0, let scalar = Unicode.Scalar(scalar) else { return }
    for byte in scalar.utf8 { bytes.append(byte) }
  }
}
