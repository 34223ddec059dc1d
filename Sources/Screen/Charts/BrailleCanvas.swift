/// A canvas for lines made of braille dots, two by four in each cell.
struct BrailleCanvas {
  private let size: Size
  private var cells: [UInt8]

  init(_ size: Size) {
    self.size = size
    cells = Array(repeating: 0, count: max(0, size.columns * size.rows))
  }

  /// The position of a dot, from the lower left.
  struct Dot {
    let x, y: Int
  }

  /// The braille character of a cell, or `nil` if nothing is drawn there.
  /// - Parameter row: Counted from the bottom.
  subscript(row: Int, column: Int) -> Unicode.Scalar? {
    let bits = cells[row * size.columns + column]
    return bits == 0 ? nil : Unicode.Scalar(0x2800 + UInt32(bits))
  }

  /// Draws a line through the dots; `nil` leaves a gap.
  mutating func draw(_ dots: [Dot?]) {
    var before: Dot?
    for dot in dots {
      if let dot { draw(from: before ?? dot, to: dot) }
      before = dot
    }
  }

  private mutating func draw(from one: Dot, to other: Dot) {
    let steps = max(abs(other.x - one.x), abs(other.y - one.y), 1)
    for step in 0...steps {
      set(
        x: one.x + ((other.x - one.x) * step * 2 + steps) / (steps * 2),
        y: one.y + BrailleCanvas.rounded((other.y - one.y) * step, by: steps))
    }
  }

  private static func rounded(_ number: Int, by divisor: Int) -> Int {
    (number * 2 + (number < 0 ? -divisor : divisor)) / (divisor * 2)
  }

  private mutating func set(x: Int, y: Int) {
    guard x >= 0, y >= 0, x < size.columns * 2, y < size.rows * 4 else { return }
    // The bits are numbered down the left side, down the right side, then along the lowest row.
    let bits: [[UInt8]] = [[0x40, 0x80], [0x04, 0x20], [0x02, 0x10], [0x01, 0x08]]
    cells[y / 4 * size.columns + x / 2] |= bits[y % 4][x % 2]
  }
}
