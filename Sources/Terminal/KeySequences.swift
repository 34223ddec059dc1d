import Screen

/// Bytes with a special meaning in terminal sequences.
enum Byte {
  static let escape: UInt8 = 0x1B
  static let bell: UInt8 = 0x07
  /// CAN and SUB end any sequence.
  static let cancels: [UInt8] = [0x18, 0x1A]
  static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// Returns what follows Esc in the 7-bit form of SS3, DCS, SOS, CSI, OSC, PM or APC.
  static func escaped(_ byte: UInt8) -> UInt8? {
    [0x8F, 0x90, 0x98, 0x9B, 0x9D, 0x9E, 0x9F].contains(byte) ? byte - 0x40 : nil
  }

  /// Returns the same for an 8-bit control character in UTF-8.
  static func escaped(_ bytes: ArraySlice<UInt8>) -> UInt8? {
    bytes.first == 0xC2 ? bytes.last.flatMap { escaped($0) } : nil
  }

  /// Returns the length of a UTF-8 character by its first byte; `nil` if it can't be the first.
  static func length(of lead: UInt8) -> Int? {
    switch lead {
    case 0..<0x80: 1
    case 0xC2..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0..<0xF5: 4
    default: nil
    }
  }

  static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}

/// The numeric parameters of a sequence; an omitted one is 0.
struct Parameters {
  private let numbers: [Int]

  /// `nil` if there is anything but numbers, which no key sends.
  init?(_ bytes: ArraySlice<UInt8>) {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    numbers = bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .compactMap { part in
        guard part.allSatisfy({ digits.contains($0) }) else { return nil }
        return part.isEmpty ? 0 : Int(String(decoding: part, as: UTF8.self))
      }
    guard numbers.count == bytes.count(where: { $0 == UInt8(ascii: ";") }) + 1 else { return nil }
  }

  var count: Int { numbers.count }
  var first: Int { numbers[0] }
  subscript(index: Int) -> Int { numbers[index] }

  /// Whether they belong to a cursor key: none, or 1 and the modifiers.
  var isOfCursorKey: Bool { count <= 2 && first <= 1 }

  /// Whether the modifiers include Ctrl or Alt. The terminal sends them plus 1.
  var hasControlOrAlt: Bool { count == 2 && max(0, numbers[1] - 1) & 0b110 != 0 }
}

extension Unicode.Scalar {
  /// `nil` if it is a control character.
  var asTyped: Character? {
    properties.generalCategory == .control ? nil : Character(self)
  }
}

extension Key {
  init(byte: UInt8) {
    self =
      switch byte {
      case 9: .tab
      case 10, 13: .enter
      case 27: .escape
      case 8, 127: .backspace
      case 1...26: .control(Character(Unicode.Scalar(byte + 96)))
      case 28...31: .control(Character(Unicode.Scalar(byte + 64)))
      case 32..<127: .character(Character(Unicode.Scalar(byte)))
      default: .unknown
      }
  }

  /// Creates the key of a control sequence; `nil` if it is not a key.
  init?(final: UInt8, _ numbers: Parameters) {
    if final == UInt8(ascii: "~") {
      guard numbers.count <= 2, let key = Key(number: numbers.first) else { return nil }
      self = key
    } else if let key = Key(cursor: final, numbers) {
      self = key
    } else {
      return nil
    }
  }

  /// Creates a keypad or cursor key in application mode; `nil` if it is not a key.
  init?(keypad final: UInt8, _ numbers: Parameters) {
    switch final {
    case UInt8(ascii: "M"): self = .enter
    case UInt8(ascii: "I"): self = .tab
    case UInt8(ascii: "a"): self = .up
    case UInt8(ascii: "b"): self = .down
    case UInt8(ascii: "c"): self = .wordRight
    case UInt8(ascii: "d"): self = .wordLeft
    // From * to 9, in ASCII order.
    case UInt8(ascii: "j")...UInt8(ascii: "y"): self = Key(byte: final - 0x40)
    case UInt8(ascii: "R"): self = .function(3)
    default:
      guard let key = Key(cursor: final, numbers) else { return nil }
      self = key
    }
  }

  private init?(cursor final: UInt8, _ numbers: Parameters) {
    guard numbers.isOfCursorKey else { return nil }
    let goesByWords = numbers.hasControlOrAlt
    switch final {
    case UInt8(ascii: "A"): self = .up
    case UInt8(ascii: "B"): self = .down
    case UInt8(ascii: "C"): self = goesByWords ? .wordRight : .right
    case UInt8(ascii: "D"): self = goesByWords ? .wordLeft : .left
    case UInt8(ascii: "H"): self = .home
    case UInt8(ascii: "F"): self = .end
    case UInt8(ascii: "Z"): self = .backTab
    // F1, F2 and F4. The sequence for F3 would also be a report of the cursor position.
    case UInt8(ascii: "P"): self = .function(1)
    case UInt8(ascii: "Q"): self = .function(2)
    case UInt8(ascii: "S"): self = .function(4)
    default: return nil
    }
  }

  /// As in "CSI 5 ~".
  private init?(number: Int) {
    switch number {
    case 1, 7: self = .home
    case 3: self = .delete
    case 4, 8: self = .end
    case 5: self = .pageUp
    case 6: self = .pageDown
    case 11...15: self = .function(number - 10)
    case 17...21: self = .function(number - 11)
    case 23...24: self = .function(number - 12)
    // Insert, and F13 to F20.
    case 2, 16, 22, 25...34: self = .unknown
    default: return nil
    }
  }
}

extension Mouse {
  /// Creates a press of the left button or a turn of the wheel; `nil` if it is neither.
  init?(_ button: Int, column: Int, row: Int) {
    guard column > 0, row > 0 else { return nil }
    // Ignores Shift, Alt and Ctrl.
    switch button & ~0b11100 {
    case 0: self = .pressed(row: row - 1, column: column - 1)
    case 64: self = .wheelUp
    case 65: self = .wheelDown
    default: return nil
    }
  }
}
