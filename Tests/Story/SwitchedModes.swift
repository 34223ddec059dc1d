/// The terminal modes that a program turned on and not off again, according to its output.
package struct SwitchedModes: Equatable {
  /// The numbers of the modes that are on, and "keypad".
  package private(set) var on: Set<String> = []

  package init(_ output: [UInt8]) {
    for sequence in output.split(separator: 0x1B).map({ Array($0) }) { apply(sequence[...]) }
  }

  /// The modes that are on but not by default; wrapping lines and the cursor are.
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
