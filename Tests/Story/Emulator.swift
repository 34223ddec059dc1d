import CEmulator

/// A terminal emulator that draws a program's output.
struct Emulator: ~Copyable {
  private let handle: OpaquePointer
  private(set) var size: Size

  init(size: Size, keyboard: Int32) {
    self.size = size
    handle = emulator_create(Int32(size.columns), Int32(size.rows), keyboard)
  }

  deinit { emulator_destroy(handle) }

  var state: EmulatorState { emulator_state(handle) }

  var picture: Picture {
    let rows = (0..<size.rows).map { row in
      (0..<size.columns).map { Picture.Cell(emulator_cell(handle, Int32($0), Int32(row))) }
    }
    return Picture(rows: rows, cursor: Picture.Place(state))
  }

  func feed(_ bytes: [UInt8]) { emulator_feed(handle, bytes, bytes.count) }

  mutating func resize(to size: Size) {
    self.size = size
    emulator_resize(handle, Int32(size.columns), Int32(size.rows))
  }

  func click(_ place: Picture.Place) {
    emulator_click(handle, Int32(place.column), Int32(place.row))
  }

  func turnWheel(down: Bool) { emulator_turn_wheel(handle, down) }

  func bracket(_ paste: () throws -> Void) rethrows {
    emulator_begin_paste(handle)
    try paste()
    emulator_end_paste(handle)
  }
}

extension Picture.Place {
  /// `nil` if the cursor is hidden.
  fileprivate init?(_ state: EmulatorState) {
    guard state.shows_cursor else { return nil }
    self.init(column: Int(state.column), row: Int(state.row))
  }
}

extension Picture.Cell {
  fileprivate init(_ cell: EmulatorCell) {
    let text = withUnsafeBytes(of: cell.text) {
      String(decoding: $0.prefix(Int(cell.length)), as: UTF8.self)
    }
    self.init(
      text.isEmpty && cell.width > 0 ? " " : text, width: Int(cell.width),
      Set(cell), in: Picture.Colour(cell.foreground),
      on: Picture.Colour(cell.background))
  }
}

extension Set<Picture.Attribute> {
  fileprivate init(_ cell: EmulatorCell) {
    self = []
    if cell.bold { insert(.bold) }
    if cell.italic { insert(.italic) }
    if cell.underline { insert(.underline) }
    if cell.blink { insert(.blink) }
    if cell.reverse { insert(.reverse) }
    if cell.strike { insert(.strike) }
  }
}

extension Picture.Colour {
  fileprivate init(_ colour: EmulatorColour) {
    switch colour.kind {
    case .standard: self = .standard
    case .indexed: self = .indexed(colour.index)
    case .RGB: self = .rgb(colour.red, colour.green, colour.blue)
    }
  }
}
