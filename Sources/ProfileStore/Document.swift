/// A JSON text as it was written: every value knows its bytes, its order and its place.
///
/// The values lie in one array in the order of the text, so that a value is an index, its children
/// follow it, and a key path can be found again from the index alone.
package final class Document: Sendable {
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
    let kind: Kind
    let start: UInt32
    var end: UInt32
    /// Where the tokens of this value end.
    var next: UInt32
    /// A string that cannot be read as it is written.
    let isEscaped: Bool
  }

  /// - Throws: where the text is no JSON.
  package init(_ bytes: [UInt8]) throws(SyntaxFault) {
    var parser = DocumentParser(bytes)
    tokens = try parser.parse()
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
    let inside = range(of: node).dropFirst().dropLast()
    return tokens[node.index].isEscaped
      ? unescaped(bytes[inside]) : String(decoding: bytes[inside], as: UTF8.self)
  }

  /// Whether a key says `text`, byte by byte.
  func spells(_ key: Node, _ text: String) -> Bool {
    if tokens[key.index].isEscaped { return self.text(of: key).utf8.elementsEqual(text.utf8) }
    let range = range(of: key)
    guard range.count - 2 == text.utf8.count, bytes[range.lowerBound + 1] == text.utf8.first
    else { return false }
    return bytes[(range.lowerBound + 1)..<(range.upperBound - 1)].elementsEqual(text.utf8)
  }

  package func isTrue(_ node: Node) -> Bool {
    bytes[range(of: node).lowerBound] == UInt8(ascii: "t")
  }

  /// The keys and values of an object, as they were written and in that order.
  package func members(of object: Node) -> [(key: Node, value: Node)] {
    var members: [(Node, Node)] = []
    members.reserveCapacity(min(16, (Int(tokens[object.index].next) - object.index) / 2))
    var index = object.index + 1
    let end = Int(tokens[object.index].next)
    while index < end {
      members.append((Node(index: index), Node(index: index + 1)))
      index = Int(tokens[index + 1].next)
    }
    return members
  }

  /// Whether keys are surely all different, without reading what they say.
  func arePlainlyDistinct(_ keys: [(key: Node, value: Node)]) -> Bool {
    guard keys.count <= 16 else { return false }
    for later in keys.indices {
      if tokens[keys[later].key.index].isEscaped { return false }
      for earlier in 0..<later where isSameText(keys[earlier].key, keys[later].key) {
        return false
      }
    }
    return true
  }

  private func isSameText(_ one: Node, _ other: Node) -> Bool {
    let (one, other) = (range(of: one), range(of: other))
    guard one.count == other.count else { return false }
    for offset in 0..<one.count
    where bytes[one.lowerBound + offset] != bytes[other.lowerBound + offset] {
      return false
    }
    return true
  }

  package func elements(of array: Node) -> [Node] {
    var elements: [Node] = []
    var index = array.index + 1
    let end = Int(tokens[array.index].next)
    while index < end {
      elements.append(Node(index: index))
      index = Int(tokens[index].next)
    }
    return elements
  }

  /// The value under keys joined by dots.
  package func node(at path: String) -> Node? {
    path.split(separator: ".").reduce(root) { node, key in
      guard let node, kind(of: node) == .object else { return nil }
      return members(of: node).first { text(of: $0.key) == key }?.value
    }
  }
}

/// Reads the escapes that the parser has found to be sound.
private func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
  var units: [UInt16] = []
  var rest = bytes
  while let byte = rest.popFirst() {
    guard byte == UInt8(ascii: "\\") else {
      let plain = rest.prefix { $0 != UInt8(ascii: "\\") }
      units += String(decoding: [byte] + plain, as: UTF8.self).utf16
      rest = rest.dropFirst(plain.count)
      continue
    }
    switch rest.popFirst() {
    case UInt8(ascii: "b"): units.append(8)
    case UInt8(ascii: "f"): units.append(12)
    case UInt8(ascii: "n"): units.append(10)
    case UInt8(ascii: "r"): units.append(13)
    case UInt8(ascii: "t"): units.append(9)
    case UInt8(ascii: "u"):
      let digits = String(decoding: rest.prefix(4), as: UTF8.self)
      units.append(UInt16(digits, radix: 16) ?? 0xFFFD)
      rest = rest.dropFirst(4)
    case let other?: units.append(UInt16(other))
    case nil: break
    }
  }
  return String(decoding: units, as: UTF16.self)
}
