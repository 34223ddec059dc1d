/// The modes of the terminal that a program has switched, by the bytes that it printed.
package struct SwitchedModes: Equatable {
  /// Those that are on: by their numbers, and the keypad.
  package private(set) var on: Set<String> = []

  package init(_ output: [UInt8]) {
    for sequence in output.split(separator: 0x1B).map({ Array($0) }) { apply(sequence[...]) }
  }

  /// What a terminal does not have on by itself; it wraps lines and shows a cursor.
  package var left: Set<String> { on.subtracting(["7", "25"]) }

  private mutating func apply(_ sequence: ArraySlice<UInt8>) {
    switch sequence.first {
    case UInt8(ascii: "="): on.insert("keypad")
    case UInt8(ascii: ">"): on.remove("keypad")
    default: applyPrivate(String(decoding: sequence, as: UTF8.self))
    }
  }

  /// As in `[?1006;1000h`.
  private mutating func applyPrivate(_ sequence: String) {
    guard sequence.hasPrefix("[?") else { return }
    let numbers = sequence.dropFirst(2).prefix { $0.isNumber || $0 == ";" }
    let modes = numbers.split(separator: ";").map(String.init)
    switch sequence.dropFirst(2 + numbers.count).first {
    case "h": on.formUnion(modes)
    case "l": on.subtract(modes)
    default: break
    }
  }
}
