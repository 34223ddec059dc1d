import Eligibility

/// A parsed JSON text that keeps its source, and the range and order of every value.
///
/// All tokens are in one array, in the order of the text: a node is an index, and its children
/// follow it.
package struct JSONDocument: Sendable {
  package let bytes: [UInt8]
  private let tokens: [Token]

  package enum Kind: Sendable {
    case object, array, string, number, bool, null
  }

  /// A value or a key of the document.
  package struct Node: Hashable, Sendable {
    fileprivate let index: Int
  }

  struct Token: Sendable {
    let start: UInt32
    var end: UInt32
    /// The index of the first token after this value.
    var next: UInt32
    let kind: Kind
    /// Whether a string contains escapes.
    let isEscaped: Bool
  }

  /// - Throws: a fault with the position of the first syntax error.
  package init(_ bytes: [UInt8]) throws(SyntaxFault) {
    tokens = try JSONParser.parse(bytes)
    self.bytes = bytes
  }

  package var root: Node { Node(index: 0) }

  package func kind(of node: Node) -> Kind {
    tokens[node.index].kind
  }

  /// Returns the range of a value in `bytes`.
  package func range(of node: Node) -> Range<Int> {
    Int(tokens[node.index].start)..<Int(tokens[node.index].end)
  }

  package func source(of node: Node) -> String {
    String(decoding: bytes[range(of: node)], as: UTF8.self)
  }

  /// Returns the text of a string, without quotes and with escapes resolved.
  package func text(of node: Node) -> String {
    tokens[node.index].isEscaped
      ? unescaped(bytes[inside(node)]) : String(decoding: bytes[inside(node)], as: UTF8.self)
  }

  /// Returns the text as UTF-8, without copying it if there are no escapes.
  func utf8(of node: Node) -> ArraySlice<UInt8> {
    tokens[node.index].isEscaped ? Array(text(of: node).utf8)[...] : bytes[inside(node)]
  }

  /// Returns the day; `nil` if the node is not a string in the form `YYYY-MM-DD`.
  func day(_ node: Node) -> Day? {
    guard kind(of: node) == .string else { return nil }
    if tokens[node.index].isEscaped { return Day(text(of: node)) }
    return Day(bytes.span.extracting(inside(node)))
  }

  /// - Parameter node: must be a number.
  func decimal(_ node: Node) -> JSONNumber {
    JSONNumber(bytes.span.extracting(range(of: node)))
  }

  /// Returns the range between the quotes of a string.
  private func inside(_ node: Node) -> Range<Int> {
    Int(tokens[node.index].start) + 1..<Int(tokens[node.index].end) - 1
  }

  package func isTrue(_ node: Node) -> Bool {
    bytes[range(of: node).lowerBound] == UInt8(ascii: "t")
  }

  /// Returns the keys and values of an object, in the order of the text.
  package func members(of object: Node) -> [(key: Node, value: Node)] {
    keys(of: object).map { (key: $0, value: value(under: $0)) }
  }

  func keys(of object: Node) -> Children {
    Children(of: object, of: self, tokensBefore: 1)
  }

  func value(under key: Node) -> Node { Node(index: key.index + 1) }

  func hasSameText(_ one: Node, _ other: Node) -> Bool {
    if tokens[one.index].isEscaped || tokens[other.index].isEscaped {
      return utf8(of: one) == utf8(of: other)
    }
    let (first, second) = (inside(one), inside(other))
    guard first.count == second.count else { return false }
    return zip(first, second).allSatisfy { bytes[$0] == bytes[$1] }
  }

  package func elements(of array: Node) -> [Node] {
    Array(children(of: array))
  }

  /// Returns the elements of a list without creating an array.
  func children(of array: Node) -> Children {
    Children(of: array, of: self)
  }

  /// The elements of a list, or the keys of an object.
  struct Children: Sequence, IteratorProtocol {
    private let document: JSONDocument
    private var index: Int
    private let end: Int
    /// The number of tokens before a child's value: 1, its key, in an object; 0 in a list.
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

  /// Returns the value of a key; the first one, if the key is repeated.
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

  /// Whether the text of a string is `keyBytes`.
  @inline(__always)
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

  /// Returns the value at a path of keys joined by dots.
  package func node(at path: String) -> Node? {
    path.utf8.split(separator: UInt8(ascii: ".")).reduce(root) { node, key in
      guard let node, kind(of: node) == .object else { return nil }
      return value(of: String(Substring(key)), in: node)
    }
  }
}

/// Returns the text with its escapes resolved, which the parser has checked.
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

/// Reads a `\u` escape and those directly after it, because two may form a surrogate pair.
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
