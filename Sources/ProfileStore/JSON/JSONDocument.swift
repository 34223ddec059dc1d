import Eligibility

/// A JSON text as it was written: every value knows its bytes, its order and its place.
///
/// The values lie in one array in the order of the text: a value is an index, and its children follow it.
package struct JSONDocument: Sendable {
  package let bytes: [UInt8]
  private let tokens: [Token]

  package enum Kind: Sendable {
    case object, array, string, number, bool, null
  }

  /// One value, or one key, of the document.
  package struct Node: Hashable, Sendable {
    fileprivate let index: Int
  }

  struct Token: Sendable {
    let start: UInt32
    var end: UInt32
    /// Where the tokens of this value end.
    var next: UInt32
    let kind: Kind
    /// A string that cannot be read as it is written.
    let isEscaped: Bool
  }

  /// - Throws: where the text is no JSON.
  package init(_ bytes: [UInt8]) throws(SyntaxFault) {
    tokens = try JSONParser.parse(bytes)
    self.bytes = bytes
  }

  package var root: Node { Node(index: 0) }

  package func kind(of node: Node) -> Kind {
    tokens[node.index].kind
  }

  /// The bytes of a value as they were written.
  package func range(of node: Node) -> Range<Int> {
    Int(tokens[node.index].start)..<Int(tokens[node.index].end)
  }

  package func source(of node: Node) -> String {
    String(decoding: bytes[range(of: node)], as: UTF8.self)
  }

  /// What a string says, without quotes and escapes.
  package func text(of node: Node) -> String {
    tokens[node.index].isEscaped
      ? unescaped(bytes[inside(node)]) : String(decoding: bytes[inside(node)], as: UTF8.self)
  }

  /// The same as UTF-8, without a copy where there are no escapes.
  func utf8(of node: Node) -> ArraySlice<UInt8> {
    tokens[node.index].isEscaped ? Array(text(of: node).utf8)[...] : bytes[inside(node)]
  }

  /// Nil unless it is a string that says a day as `YYYY-MM-DD`.
  func day(_ node: Node) -> Day? {
    guard kind(of: node) == .string else { return nil }
    if tokens[node.index].isEscaped { return Day(text(of: node)) }
    return Day(bytes.span.extracting(inside(node)))
  }

  /// - Parameter node: a number.
  func decimal(_ node: Node) -> JSONNumber {
    JSONNumber(bytes.span.extracting(range(of: node)))
  }

  /// What stands between the quotes of a string.
  private func inside(_ node: Node) -> Range<Int> {
    Int(tokens[node.index].start) + 1..<Int(tokens[node.index].end) - 1
  }

  package func isTrue(_ node: Node) -> Bool {
    bytes[range(of: node).lowerBound] == UInt8(ascii: "t")
  }

  /// The keys and values of an object, as they were written and in that order.
  package func members(of object: Node) -> [(key: Node, value: Node)] {
    keys(of: object).map { (key: $0, value: value(under: $0)) }
  }

  func keys(of object: Node) -> Children {
    Children(of: object, of: self, tokensBefore: 1)
  }

  func value(under key: Node) -> Node { Node(index: key.index + 1) }

  /// Whether two strings say the same.
  func hasSameText(_ one: Node, _ other: Node) -> Bool {
    if tokens[one.index].isEscaped || tokens[other.index].isEscaped {
      return utf8(of: one) == utf8(of: other)
    }
    let (first, second) = (inside(one), inside(other))
    return first.count == second.count
      && zip(first, second).allSatisfy { bytes[$0] == bytes[$1] }
  }

  package func elements(of array: Node) -> [Node] {
    Array(children(of: array))
  }

  /// The elements of a list, without an array of them.
  func children(of array: Node) -> Children {
    Children(of: array, of: self)
  }

  /// What follows each other inside a list or an object.
  struct Children: Sequence, IteratorProtocol {
    private let document: JSONDocument
    private var index: Int
    private let end: Int
    /// How many tokens a child has before that of its value: one, its key, or none.
    private let tokensBefore: Int

    fileprivate init(of container: Node, of document: JSONDocument, tokensBefore: Int = 0) {
      self.document = document
      self.tokensBefore = tokensBefore
      index = container.index + 1
      end = Int(document.tokens[container.index].next)
    }

    var count: Int { reduce(0) { count, _ in count + 1 } }

    mutating func next() -> Node? {
      guard index < end else { return nil }
      defer { index = Int(document.tokens[index + tokensBefore].next) }
      return Node(index: index)
    }
  }

  /// The value under a key; the first one, if there are two.
  func value(of key: String, in object: Node) -> Node? {
    let keyBytes = key.utf8.span
    var index = object.index + 1
    let end = Int(tokens[object.index].next)
    while index < end {
      if equals(Node(index: index), keyBytes) { return value(under: Node(index: index)) }
      index = Int(tokens[index + 1].next)
    }
    return nil
  }

  /// Whether that is what a string says.
  private func equals(_ string: Node, _ keyBytes: Span<UInt8>) -> Bool {
    if tokens[string.index].isEscaped {
      return text(of: string).utf8.elementsEqual(keyBytes.indices.map { keyBytes[$0] })
    }
    let range = inside(string)
    guard range.count == keyBytes.count else { return false }
    for index in keyBytes.indices where bytes[range.lowerBound + index] != keyBytes[index] {
      return false
    }
    return true
  }

  /// The value under keys joined by dots.
  package func node(at path: String) -> Node? {
    path.utf8.split(separator: UInt8(ascii: ".")).reduce(root) { node, key in
      guard let node, kind(of: node) == .object else { return nil }
      return value(of: String(Substring(key)), in: node)
    }
  }
}

/// Reads the escapes that the parser has found to be valid.
private func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count)
  var rest = bytes
  while let byte = rest.popFirst() {
    guard byte == UInt8(ascii: "\\") else {
      text.append(byte)
      continue
    }
    switch rest.popFirst() {
    case UInt8(ascii: "b"): text.append(8)
    case UInt8(ascii: "f"): text.append(12)
    case UInt8(ascii: "n"): text.append(10)
    case UInt8(ascii: "r"): text.append(13)
    case UInt8(ascii: "t"): text.append(9)
    case UInt8(ascii: "u"): text += codeUnits(&rest).utf8
    case let other?: text.append(other)
    case nil: break
    }
  }
  return String(decoding: text, as: UTF8.self)
}

/// Escapes as numbers, with the ones that follow at once: two may be one character.
private func codeUnits(_ rest: inout ArraySlice<UInt8>) -> String {
  var units: [UInt16] = []
  repeat {
    units.append(UInt16(String(decoding: rest.prefix(4), as: UTF8.self), radix: 16) ?? 0xFFFD)
    rest = rest.dropFirst(4)
    guard rest.starts(with: "\\u".utf8) else { break }
    rest = rest.dropFirst(2)
  } while true
  return String(decoding: units, as: UTF16.self)
}
