import CNCurses

/// What terminfo says of the terminal that is open.
struct Terminfo {
  /// 0: none that can be asked for.
  let colors: Int
  /// What is written into the last cell of all makes everything scroll.
  let scrollsAtTheEnd = Terminfo.has("am") && !Terminfo.has("xenl")
  private let barredWithColor = max(0, tigetnum("ncv"))
  private let cursorAddress = Terminfo.capability("cup")
  private let eraseCharacters = Terminfo.capability("ech")
  /// As nearly all do: then these two are spelled without reading them again and again.
  private let addressesAsMost, erasesAsMost: Bool

  init() {
    colors = Terminfo.capability("setaf") == nil ? 0 : max(0, Int(tigetnum("colors")))
    addressesAsMost = cursorAddress.map { String(cString: $0) } == "\u{1B}[%i%p1%d;%p2%dH"
    erasesAsMost = eraseCharacters.map { String(cString: $0) } == "\u{1B}[%p1%dX"
  }

  /// Nil: it cannot do that.
  static func capability(_ name: String) -> UnsafeMutablePointer<CChar>? {
    var characters = Array(name.utf8CString)
    let string = tigetstr(&characters)
    return Int(bitPattern: string) == -1 ? nil : string
  }

  static func has(_ flag: String) -> Bool {
    var characters = Array(flag.utf8CString)
    return tigetflag(&characters) == 1
  }

  /// Empty: it cannot do that.
  func spelling(_ name: String) -> [UInt8] {
    Terminfo.spelled(Terminfo.capability(name))
  }

  func spelling(_ name: String, _ number: Int) -> [UInt8] {
    Terminfo.spelled(Terminfo.capability(name).flatMap { shim_with($0, Int32(number), 0) })
  }

  /// Adds a move of the cursor; rows and columns count from 0.
  func move(row: Int, column: Int, in bytes: inout [UInt8]) {
    if addressesAsMost {
      bytes += "\u{1B}[\(row + 1);\(column + 1)H".utf8
    } else if let cursorAddress {
      bytes += Terminfo.spelled(shim_with(cursorAddress, Int32(row), Int32(column)))
    }
  }

  /// So many rows scroll, whatever ncurses has made of it; empty: it cannot do otherwise.
  func scrolling(rows: Int) -> [UInt8] {
    Terminfo.spelled(
      Terminfo.capability("csr").flatMap { shim_with($0, 0, Int32(rows) - 1) })
  }

  var erasesCharacters: Bool { eraseCharacters != nil }

  /// Adds blanks from the cursor on, which stays.
  func erase(_ count: Int, in bytes: inout [UInt8]) {
    if erasesAsMost {
      bytes += "\u{1B}[\(count)X".utf8
    } else if let eraseCharacters {
      bytes += Terminfo.spelled(shim_with(eraseCharacters, Int32(count), 0))
    }
  }

  /// - Parameter attribute: its number in `ncv`.
  func bars(_ attribute: Int32) -> Bool {
    barredWithColor & attribute != 0
  }

  /// With the padding that it asks for.
  private static func spelled(_ capability: UnsafePointer<CChar>?) -> [UInt8] {
    guard let capability else { return [] }
    spelled = []
    tputs(capability, 1) { byte in
      Terminfo.spelled.append(UInt8(truncatingIfNeeded: byte))
      return byte
    }
    return spelled
  }

  /// For ncurses to write to; it knows one terminal at a time.
  nonisolated(unsafe) private static var spelled: [UInt8] = []
}
