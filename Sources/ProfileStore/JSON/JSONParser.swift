/// Parses JSON (RFC 8259) and records the range of each value.
struct JSONParser {
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let deepest = 512

  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0
  private var tokens: [JSONDocument.Token] = []

  static func parse(_ bytes: [UInt8]) throws(SyntaxFault) -> [JSONDocument.Token] {
    var parser = JSONParser(bytes)
    return try parser.parse()
  }

  private init(_ bytes: [UInt8]) {
    precondition(bytes.count < UInt32.max)
    self.bytes = bytes
    tokens.reserveCapacity(bytes.count / 6)
  }

  private mutating func parse() throws(SyntaxFault) -> [JSONDocument.Token] {
    if bytes.starts(with: JSONParser.byteOrderMark) {
      position = JSONParser.byteOrderMark.count
    }
    skipSpace()
    try value()
    skipSpace()
    guard position == bytes.count else { throw fault("expected the end of the file") }
    return tokens
  }

  private var next: UInt8? {
    position < bytes.count ? bytes[position] : nil
  }

  private func fault(_ expected: String, at offset: Int? = nil) -> SyntaxFault {
    SyntaxFault(expected, at: offset ?? position, in: bytes)
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

  private mutating func value() throws(SyntaxFault) {
    switch next {
    case UInt8(ascii: "{"):
      try nested(.object) { parser throws(SyntaxFault) in try parser.members() }
    case UInt8(ascii: "["):
      try nested(.array) { parser throws(SyntaxFault) in try parser.elements() }
    case UInt8(ascii: "\""): try string()
    case let byte? where byte == UInt8(ascii: "-") || isDigit(byte): try number()
    case UInt8(ascii: "t"): try word("true", .bool)
    case UInt8(ascii: "f"): try word("false", .bool)
    case UInt8(ascii: "n"): try word("null", .null)
    default: throw fault("expected a value")
    }
  }

  private mutating func nested(
    _ kind: JSONDocument.Kind, _ content: (inout JSONParser) throws(SyntaxFault) -> Void
  ) throws(SyntaxFault) {
    guard depth < JSONParser.deepest else {
      throw fault("expected at most \(JSONParser.deepest) levels of brackets")
    }
    let index = tokens.count
    append(kind, from: position)
    position += 1
    depth += 1
    try content(&self)
    depth -= 1
    tokens[index].end = UInt32(position)
    tokens[index].next = UInt32(tokens.count)
  }

  private mutating func members() throws(SyntaxFault) {
    skipSpace()
    if take("}") { return }
    repeat {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw fault("expected a key in double quotes") }
      try string()
      skipSpace()
      guard take(":") else { throw fault("expected a colon after the key") }
      skipSpace()
      try value()
      skipSpace()
    } while take(",")
    guard take("}") else { throw fault("expected a comma or a closing brace") }
  }

  private mutating func elements() throws(SyntaxFault) {
    skipSpace()
    if take("]") { return }
    repeat {
      skipSpace()
      try value()
      skipSpace()
    } while take(",")
    guard take("]") else { throw fault("expected a comma or a closing bracket") }
  }

  private mutating func word(_ word: StaticString, _ kind: JSONDocument.Kind) throws(SyntaxFault) {
    let start = position
    for offset in 0..<word.utf8CodeUnitCount {
      guard next == word.utf8Start[offset] else { throw fault("expected \(word)") }
      position += 1
    }
    append(kind, from: start)
  }

  private mutating func number() throws(SyntaxFault) {
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

  private mutating func digits() throws(SyntaxFault) {
    guard let byte = next, isDigit(byte) else { throw fault("expected a digit") }
    while let byte = next, isDigit(byte) { position += 1 }
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private mutating func string() throws(SyntaxFault) {
    let start = position
    var isEscaped = false
    position += 1
    while !take("\"") {
      skipPlainText()
      switch next {
      case UInt8(ascii: "\""): continue
      case UInt8(ascii: "\\"):
        isEscaped = true
        try escape()
      case let byte? where byte >= 0x80: try multibyte()
      case nil: throw fault("expected the end of a string")
      default: throw fault("expected no control character in a string, but an escape")
      }
    }
    append(.string, from: start, isEscaped: isEscaped)
  }

  /// Skips to a quote, an escape, a control character or a non-ASCII character.
  private mutating func skipPlainText() {
    var end = position
    while end < bytes.count, JSONParser.isPlain(bytes[end]) { end += 1 }
    position = end
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20..<0x80).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private mutating func escape() throws(SyntaxFault) {
    let start = position
    position += 1
    if take("u") { return try surrogates(at: start) }
    guard let letter = next, "\"\\/bfnrt".utf8.contains(letter) else {
      throw fault(#"expected an escape such as \n or \u00e9"#)
    }
    position += 1
  }

  /// Reads a `\u` escape, and the second one of a surrogate pair.
  private mutating func surrogates(at start: Int) throws(SyntaxFault) {
    let unit = try hexDigits()
    if UTF16.isTrailSurrogate(unit) { throw fault("expected a whole surrogate pair", at: start) }
    guard UTF16.isLeadSurrogate(unit) else { return }
    guard take("\\"), take("u"), UTF16.isTrailSurrogate(try hexDigits()) else {
      throw fault("expected a whole surrogate pair", at: start)
    }
  }

  private mutating func hexDigits() throws(SyntaxFault) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      let digit = next.flatMap { UInt16(String(UnicodeScalar($0)), radix: 16) }
      guard let digit else { throw fault("expected four hexadecimal digits") }
      unit = unit * 16 + digit
      position += 1
    }
    return unit
  }

  private mutating func multibyte() throws(SyntaxFault) {
    let rest = bytes[position..<min(position + 4, bytes.count)]
    var decoder = UTF8()
    var iterator = rest.makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else {
      throw fault("expected valid UTF-8")
    }
    position += UTF8.width(scalar)
  }

  private mutating func append(_ kind: JSONDocument.Kind, from start: Int, isEscaped: Bool = false)
  {
    tokens.append(
      JSONDocument.Token(
        start: UInt32(start), end: UInt32(position), next: UInt32(tokens.count + 1), kind: kind,
        isEscaped: isEscaped))
  }
}
