/// Reads JSON by RFC 8259 and notes where everything stands.
struct DocumentParser {
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let deepest = 512

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var depth = 0
  private var tokens: [Document.Token] = []
  private var hasOddities = false
  private let keys = ProfileKeyIndex.all

  /// All tokens of a text, and whether `DocumentCheck` has anything to look at in it.
  typealias Result = (tokens: [Document.Token], hasOddities: Bool)

  /// The bytes are looked at one by one and often, so without asking again whether they are there:
  /// whoever reads one has compared its position with the end before.
  static func parse(_ bytes: [UInt8]) throws(SyntaxFault) -> Result {
    do throws(Stop) {
      return try bytes.withUnsafeBufferPointer { bytes throws(Stop) in
        var parser = DocumentParser(bytes)
        return try parser.parse()
      }
    } catch {
      throw SyntaxFault(error.expected, at: error.offset, in: bytes)
    }
  }

  /// Where the text stops being JSON, and what was expected there.
  private struct Stop: Error {
    let expected: String
    let offset: Int
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    precondition(bytes.count < UInt32.max)
    self.bytes = bytes
    tokens.makeRoom(for: bytes.count / 6)
  }

  private mutating func parse() throws(Stop) -> Result {
    if bytes.starts(with: DocumentParser.byteOrderMark) {
      position = DocumentParser.byteOrderMark.count
    }
    skipSpace()
    try value()
    skipSpace()
    guard position == bytes.count else { throw fault("expected the end of the file") }
    return (tokens, hasOddities)
  }

  private var next: UInt8? {
    position < bytes.count ? bytes[position] : nil
  }

  private func fault(_ expected: String, at offset: Int? = nil) -> Stop {
    Stop(expected: expected, offset: offset ?? position)
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func value() throws(Stop) {
    switch next {
    case UInt8(ascii: "{"):
      try nested(.object) { parser throws(Stop) in try parser.members() }
    case UInt8(ascii: "["):
      try nested(.array) { parser throws(Stop) in try parser.elements() }
    case UInt8(ascii: "\""): try string()
    case let byte? where byte == UInt8(ascii: "-") || isDigit(byte): try number()
    case UInt8(ascii: "t"): try word("true", .bool)
    case UInt8(ascii: "f"): try word("false", .bool)
    case UInt8(ascii: "n"): try word("null", .null)
    default: throw fault("expected a value")
    }
  }

  private mutating func nested(
    _ kind: Document.Kind, _ content: (inout DocumentParser) throws(Stop) -> Void
  ) throws(Stop) {
    guard depth < DocumentParser.deepest else {
      throw fault("expected at most \(DocumentParser.deepest) levels of brackets")
    }
    let index = tokens.count
    append(kind, from: position)
    position += 1
    depth += 1
    try content(&self)
    depth -= 1
    tokens[index].end = UInt32(truncatingIfNeeded: position)
    tokens[index].next = UInt32(truncatingIfNeeded: tokens.count)
  }

  private mutating func members() throws(Stop) {
    skipSpace()
    if take("}") { return }
    var sketch = KeySketch()
    repeat {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw fault("expected a key in double quotes") }
      try key(&sketch)
      skipSpace()
      guard take(":") else { throw fault("expected a colon after the key") }
      skipSpace()
      try value()
      skipSpace()
    } while take(",")
    if sketch.mayRepeat { hasOddities = true }
    guard take("}") else { throw fault("expected a comma or a closing brace") }
  }

  private mutating func key(_ sketch: inout KeySketch) throws(Stop) {
    let start = position
    let isEscaped = try skipString()
    let text = start + 1..<position - 1
    sketch.add(bytes[text], isEscaped: isEscaped)
    let key =
      isEscaped ? ProfileKey(escaped: bytes[text]) : keys.key(spelledBy: bytes, text)
    append(.string, from: start, isEscaped: isEscaped, key: key)
    noteLength(from: start)
  }

  private mutating func elements() throws(Stop) {
    skipSpace()
    if take("]") { return }
    repeat {
      skipSpace()
      try value()
      skipSpace()
    } while take(",")
    guard take("]") else { throw fault("expected a comma or a closing bracket") }
  }

  private mutating func word(_ word: StaticString, _ kind: Document.Kind) throws(Stop) {
    let start = position
    for offset in 0..<word.utf8CodeUnitCount {
      guard next == word.utf8Start[offset] else { throw fault("expected \(word)") }
      position += 1
    }
    append(kind, from: start)
  }

  private mutating func number() throws(Stop) {
    let start = position
    _ = take("-")
    if !take("0") {
      try digits()
    } else if let byte = next, isDigit(byte) {
      throw fault("expected no digit after a leading zero")
    }
    if take(".") { try digits() }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      try digits()
    }
    append(.number, from: start)
  }

  private mutating func digits() throws(Stop) {
    guard let byte = next, isDigit(byte) else { throw fault("expected a digit") }
    while let byte = next, isDigit(byte) { position += 1 }
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private mutating func string() throws(Stop) {
    let start = position
    let isEscaped = try skipString()
    append(.string, from: start, isEscaped: isEscaped)
    noteLength(from: start)
  }

  private mutating func noteLength(from start: Int) {
    if position - start > DocumentCheck.longestText { hasOddities = true }
  }

  /// - Returns: whether there is an escape in it.
  private mutating func skipString() throws(Stop) -> Bool {
    var isEscaped = false
    position += 1
    while true {
      skipPlainText()
      switch next {
      case UInt8(ascii: "\""):
        position += 1
        return isEscaped
      case UInt8(ascii: "\\"):
        isEscaped = true
        try escape()
      case let byte? where byte >= 0x80: try multibyte()
      case nil: throw fault("expected the end of a string")
      default: throw fault("expected no control character in a string, but an escape")
      }
    }
  }

  /// Up to a quote, an escape, a control character or what is not ASCII.
  private mutating func skipPlainText() {
    while position + EightBytes.size <= bytes.count {
      let count = EightBytes(bytes, at: position).plainCount
      position += count
      if count < EightBytes.size { return }
    }
    while let byte = next, byte >= 0x20, byte < 0x80, byte != UInt8(ascii: "\""),
      byte != UInt8(ascii: "\\")
    {
      position += 1
    }
  }

  private mutating func escape() throws(Stop) {
    let start = position
    position += 1
    if take("u") { return try surrogates(at: start) }
    guard let letter = next, "\"\\/bfnrt".utf8.contains(letter) else {
      throw fault(#"expected an escape such as \n or \u00e9"#)
    }
    position += 1
  }

  /// A `\u` escape, and the second one that a high surrogate needs.
  private mutating func surrogates(at start: Int) throws(Stop) {
    let unit = try hexDigits()
    if UTF16.isTrailSurrogate(unit) { throw fault("expected a whole surrogate pair", at: start) }
    guard UTF16.isLeadSurrogate(unit) else { return }
    guard take("\\"), take("u"), UTF16.isTrailSurrogate(try hexDigits()) else {
      throw fault("expected a whole surrogate pair", at: start)
    }
  }

  private mutating func hexDigits() throws(Stop) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      let digit = next.flatMap { UInt16(String(UnicodeScalar($0)), radix: 16) }
      guard let digit else { throw fault("expected four hexadecimal digits") }
      unit = unit * 16 + digit
      position += 1
    }
    return unit
  }

  private mutating func multibyte() throws(Stop) {
    let rest = bytes[position..<min(position + 4, bytes.count)]
    var decoder = UTF8()
    var iterator = rest.makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else {
      throw fault("expected valid UTF-8")
    }
    position += UTF8.width(scalar)
  }

  @inline(__always)
  private mutating func append(
    _ kind: Document.Kind, from start: Int, isEscaped: Bool = false, key: ProfileKey? = nil
  ) {
    let token = Document.Token(
      start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: position),
      next: UInt32(truncatingIfNeeded: tokens.count + 1), kind: kind, isEscaped: isEscaped,
      key: key)
    tokens.append(token)
  }
}
