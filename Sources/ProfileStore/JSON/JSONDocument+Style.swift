/// The layout that the author of a document has used.
extension JSONDocument {
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// The style of the root. Nested levels use the same indentation unit and line ends.
  var style: JSONStyle {
    var style = JSONStyle()
    if let end = bytes.firstIndex(of: JSONDocument.lineFeed), end > 0,
      bytes[end - 1] == JSONDocument.carriageReturn
    {
      style.lineEnd = "\r\n"
    }
    if let first = items(of: root).first?.lowerBound, isFirstOnLine(first) {
      style.unit = indentation(at: first)
    }
    return style
  }

  /// Returns the style of the line at `offset`.
  func style(at offset: Int) -> JSONStyle {
    var style = style
    style.indentation = indentation(at: offset)
    return style
  }

  /// Returns the ranges of the members or elements, without the commas between them.
  func items(of container: Node) -> [Range<Int>] {
    switch kind(of: container) {
    case .object:
      members(of: container).map { range(of: $0.key).lowerBound..<range(of: $0.value).upperBound }
    case .array: elements(of: container).map(range)
    case .string, .number, .bool, .null: []
    }
  }

  func isOnOneLine(_ node: Node) -> Bool {
    !bytes[range(of: node)].contains(JSONDocument.lineFeed)
  }

  /// Whether it contains no objects or lists.
  func isFlat(_ container: Node) -> Bool {
    values(of: container).allSatisfy { !isContainer($0) }
  }

  func isContainer(_ node: Node) -> Bool {
    kind(of: node) == .object || kind(of: node) == .array
  }

  func values(of container: Node) -> [Node] {
    switch kind(of: container) {
    case .object: members(of: container).map(\.value)
    case .array: elements(of: container)
    case .string, .number, .bool, .null: []
    }
  }

  /// Whether only spaces or tabs precede it on its line.
  func isFirstOnLine(_ offset: Int) -> Bool {
    line(at: offset).lowerBound + indentation(at: offset).utf8.count == offset
      && bytes[..<offset].contains(JSONDocument.lineFeed)
  }

  /// Returns the range of the line at `offset`, without its line end.
  func line(at offset: Int) -> Range<Int> {
    let start = bytes[..<offset].lastIndex(of: JSONDocument.lineFeed).map { $0 + 1 } ?? markLength
    var end = bytes[offset...].firstIndex(of: JSONDocument.lineFeed) ?? bytes.count
    if end > start, bytes[end - 1] == JSONDocument.carriageReturn { end -= 1 }
    return start..<max(start, end)
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private var markLength: Int {
    bytes.starts(with: JSONParser.byteOrderMark) ? JSONParser.byteOrderMark.count : 0
  }

  private func indentation(at offset: Int) -> String {
    let blanks = bytes[line(at: offset)].prefix {
      $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t")
    }
    return String(decoding: blanks, as: UTF8.self)
  }
}
