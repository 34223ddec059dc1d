import Screen

/// Converts the bytes of a terminal into key, paste and mouse events.
/// Other sequences, such as a late reply to another program's query, are skipped.
package struct KeyParser {
  /// Whether mouse reports become events.
  package var takesMouse = false
  /// The sequences of several bytes that this terminal sends for its keys.
  private let sequences: [KeySequence]
  /// Whether mouse reports are three bytes after "CSI M".
  private let hasOldMouse: Bool
  private var state = State.key
  /// The bytes of an incomplete sequence, character or paste.
  private var pending: [UInt8] = []

  package typealias KeySequence = (bytes: [UInt8], key: Key)

  private enum State {
    case key
    /// OSC may end with BEL; DCS, SOS, PM and APC may not.
    case string(endsWithBell: Bool)
    case paste
  }

  package enum Pending: Equatable {
    /// A lone Esc, unless more bytes follow at once.
    case escape
    /// The rest of a sequence, a character or a paste.
    case rest
  }

  /// The maximum length in bytes; the rest of a paste is dropped, because no text may be that long.
  private static let longestPaste = 1 << 20
  private static let longestSequence = 64

  package init(sequences: [KeySequence] = [], hasOldMouse: Bool = false) {
    self.sequences = sequences.filter { $0.bytes.count > 1 && $0.bytes.first == Byte.escape }
    self.hasOldMouse = hasOldMouse
  }

  /// What further input is needed to interpret the pending bytes; `nil` if none.
  package var awaits: Pending? {
    guard case .key = state else { return .rest }
    if pending.isEmpty { return nil }
    return pending.allSatisfy { $0 == Byte.escape } ? .escape : .rest
  }

  package mutating func take(_ byte: UInt8) -> [TerminalEvent] {
    pending.append(byte)
    switch state {
    case .key: return resolve()
    case .string(let endsWithBell): return skip(endsWithBell: endsWithBell)
    case .paste: return paste()
    }
  }

  /// Interprets the pending bytes when no more follow.
  package mutating func giveUp() -> [TerminalEvent] {
    switch state {
    case .paste: return finish(.paste(pasted(pending[...])))
    case .string: return finish([])
    case .key: break
    }
    if pending.allSatisfy({ $0 == Byte.escape }) { return finish(pending.map { _ in .escape }) }
    guard pending.first == Byte.escape else { return finish([.unknown]) }
    let isLetter = pending.count == 2 && pending[1] < 0x80
    return finish(isLetter ? [.alt(Character(Unicode.Scalar(pending[1])))] : [])
  }

  private mutating func finish(_ keys: [Key]) -> [TerminalEvent] {
    state = .key
    pending = []
    return keys.map(TerminalEvent.key)
  }

  private mutating func finish(_ event: TerminalEvent?) -> [TerminalEvent] {
    finish([]) + [event].compactMap(\.self)
  }

  /// Keeps only the last byte, which begins something new.
  private mutating func beginAgain(after events: [TerminalEvent] = []) -> [TerminalEvent] {
    pending = pending.suffix(1)
    return events + resolve()
  }

  private mutating func resolve() -> [TerminalEvent] {
    guard pending[0] == Byte.escape else { return character(behind: 0) }
    if let known = sequences.last(where: { $0.bytes == pending }) { return finish([known.key]) }
    if sequences.contains(where: { $0.bytes.starts(with: pending) }) { return [] }
    guard pending.count > 1 else { return [] }
    switch pending[1] {
    case Byte.escape: return escapeTwice()
    case UInt8(ascii: "["): return controlSequence()
    case UInt8(ascii: "O"): return keypadSequence()
    case UInt8(ascii: "]"): return begin(.string(endsWithBell: true))
    case UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      return begin(.string(endsWithBell: false))
    default: return character(behind: 1)
    }
  }

  private mutating func begin(_ state: State) -> [TerminalEvent] {
    self.state = state
    pending = []
    return []
  }

  /// Handles a second Esc, which some terminals send before a sequence for Alt.
  private mutating func escapeTwice() -> [TerminalEvent] {
    guard pending.count > 2 else { return [] }
    pending.removeFirst()
    let goesOn = [UInt8(ascii: "["), UInt8(ascii: "O")].contains(pending[1])
    return (goesOn ? [] : [.key(.escape)]) + resolve()
  }

  /// Skips a control string up to ST, BEL or a byte that cancels it.
  private mutating func skip(endsWithBell: Bool) -> [TerminalEvent] {
    let byte = pending[pending.count - 1]
    if pending == [Byte.escape, UInt8(ascii: "\\")] || Byte.cancels.contains(byte) {
      return finish([])
    }
    if byte == Byte.bell, endsWithBell { return finish([]) }
    if pending.count == 2, pending[0] == Byte.escape {
      state = .key
      return resolve()
    }
    pending = [byte]
    return []
  }

  private mutating func paste() -> [TerminalEvent] {
    guard pending.last == UInt8(ascii: "~"), pending.suffix(6) == Byte.pasteEnd else {
      if pending.count > KeyParser.longestPaste { pending.remove(at: pending.count - 7) }
      return []
    }
    return finish(.paste(pasted(pending.dropLast(6))))
  }

  /// Returns the text without control characters other than line ends and tabs.
  private func pasted(_ bytes: ArraySlice<UInt8>) -> String {
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars.filter { scalar in
      ["\n", "\r", "\t"].contains(scalar) || scalar.properties.generalCategory != .control
    }
    return String(String.UnicodeScalarView(scalars))
  }
}

// MARK: - Characters

extension KeyParser {
  /// - Parameter escapes: 1 if the character is typed with Alt, else 0.
  private mutating func character(behind escapes: Int) -> [TerminalEvent] {
    let bytes = pending.dropFirst(escapes)
    guard let lead = bytes.first else { return [] }
    let key: (Character) -> Key = escapes == 0 ? { .character($0) } : { .alt($0) }
    if lead < 0x80 {
      return finish([escapes == 0 ? Key(byte: lead) : key(Character(Unicode.Scalar(lead)))])
    }
    if let control = Byte.escaped(lead) { return reinterpret(control) }
    guard let length = Byte.length(of: lead) else { return finish([.unknown]) }
    if bytes.count > 1, !Byte.isContinuation(pending[pending.count - 1]) {
      return beginAgain(after: [.key(.unknown)])
    }
    guard bytes.count == length else { return [] }
    guard let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first,
      scalar != "\u{FFFD}", let character = scalar.asTyped
    else { return Byte.escaped(bytes).map { reinterpret($0) } ?? finish([.unknown]) }
    return finish([key(character)])
  }

  /// Reads an 8-bit control character as Esc and its 7-bit equivalent.
  private mutating func reinterpret(_ byte: UInt8) -> [TerminalEvent] {
    pending = [Byte.escape, byte]
    return resolve()
  }
}

// MARK: - Sequences

extension KeyParser {
  /// Reads `CSI parameters final`.
  private mutating func controlSequence() -> [TerminalEvent] {
    guard pending.count > 2, let last = pending.last else { return [] }
    if pending[2] == UInt8(ascii: "[") {
      // The Linux console sends "CSI [ A" to "CSI [ E" for F1 to F5.
      let number = Int(last) - 0x40
      return pending.count == 3
        ? [] : finish([(1...5).contains(number) ? .function(number) : .unknown])
    }
    if hasOldMouse, takesMouse, pending[2] == UInt8(ascii: "M") {
      return pending.count < 6 ? [] : finish(oldMouse)
    }
    guard isComplete(last) else { return abort(last) }
    let parameters = pending[2..<pending.count - 1]
    if parameters.first == UInt8(ascii: "<") { return finish(mouse(parameters.dropFirst(), last)) }
    guard let numbers = Parameters(parameters) else { return finish([]) }
    if last == UInt8(ascii: "~"), numbers.first == 200 { return begin(.paste) }
    return finish([Key(final: last, numbers)].compactMap(\.self))
  }

  /// Reads `SS3 final`.
  private mutating func keypadSequence() -> [TerminalEvent] {
    guard pending.count > 2, let last = pending.last else { return [] }
    guard isComplete(last) else { return abort(last) }
    guard let numbers = Parameters(pending[2..<pending.count - 1]) else { return finish([]) }
    return finish([Key(keypad: last, numbers)].compactMap(\.self))
  }

  private func isComplete(_ last: UInt8) -> Bool { (0x40...0x7E).contains(last) }

  /// Handles a byte that doesn't end the sequence: it continues it, or begins something else.
  private mutating func abort(_ last: UInt8) -> [TerminalEvent] {
    if Byte.cancels.contains(last) { return finish([]) }
    guard (0x20...0x3F).contains(last) else { return beginAgain() }
    if pending.count > KeyParser.longestSequence { pending.removeLast() }
    return []
  }

  /// As in "CSI < 0 ; 12 ; 7 M", or with "m" when the button is released.
  private func mouse(_ parameters: ArraySlice<UInt8>, _ last: UInt8) -> TerminalEvent? {
    guard takesMouse, last == UInt8(ascii: "M"), let numbers = Parameters(parameters),
      numbers.count == 3
    else { return nil }
    return Mouse(numbers[0], column: numbers[1], row: numbers[2]).map(TerminalEvent.mouse)
  }

  private var oldMouse: TerminalEvent? {
    let numbers = pending[3...].map { Int($0) - 32 }
    return Mouse(numbers[0], column: numbers[1], row: numbers[2]).map(TerminalEvent.mouse)
  }
}
