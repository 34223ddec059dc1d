import Eligibility

/// Writes JSON as bytes.
struct JSONWriter {
  var bytes: [UInt8] = []

  mutating func write(_ text: String) {
    bytes += text.utf8
  }

  /// Writes the value on one line.
  mutating func line(_ json: JSONValue) {
    switch json {
    case .null: write("null")
    case .bool(let bool): write(bool ? "true" : "false")
    case .integer(let number): write(String(number))
    case .money(let money): write(money.inputText)
    case .hundredths(let number): write(decimal(hundredths: number))
    case .day(let day): write("\"\(day)\"")
    case .text(let text): quoted(text)
    case .list(let elements): list("[", elements, "]") { $0.line($1) }
    case .members(let members) where members.isEmpty: write("{}")
    case .members(let members):
      list("{ ", members, " }") { writer, member in
        writer.key(member.key)
        writer.line(member.value)
      }
    }
  }

  private mutating func list<Item>(
    _ opening: String, _ items: [Item], _ closing: String,
    _ write: (inout JSONWriter, Item) -> Void
  ) {
    self.write(opening)
    for (index, item) in items.enumerated() {
      if index > 0 { self.write(", ") }
      write(&self, item)
    }
    self.write(closing)
  }

  mutating func key(_ key: String) {
    quoted(key)
    write(": ")
  }
}

/// Writing values on several lines.
extension JSONWriter {
  /// Writes the value with each member or element on its own line.
  mutating func expanded(_ json: JSONValue, in style: JSONStyle) {
    switch json {
    case .list(let elements) where !elements.isEmpty:
      block("[", elements, "]", in: style) { $0.entry($1, in: $2) }
    case .members(let members) where !members.isEmpty:
      block("{", members, "}", in: style) { $0.member($1, in: $2) }
    default: line(json)
    }
  }

  private mutating func block<Item>(
    _ opening: String, _ items: [Item], _ closing: String, in style: JSONStyle,
    _ write: (inout JSONWriter, Item, JSONStyle) -> Void
  ) {
    let deeper = style.deeper
    self.write(opening)
    for (index, item) in items.enumerated() {
      self.write((index > 0 ? "," : "") + style.lineEnd + deeper.indentation)
      write(&self, item, deeper)
    }
    self.write(style.lineEnd + style.indentation + closing)
  }

  /// Writes an entry of a list on one line, if it fits.
  mutating func entry(_ json: JSONValue, in style: JSONStyle) {
    fitted(json, in: style, after: bytes.count)
  }

  /// Writes a member on one line, if it fits and its value contains no nested lists or objects.
  private mutating func member(_ member: JSONMember, in style: JSONStyle) {
    let start = bytes.count
    key(member.key)
    if member.value.isFlat {
      fitted(member.value, in: style, after: start)
    } else {
      expanded(member.value, in: style)
    }
  }

  /// Writes the value on one line, if it fits after what was written since `start`.
  private mutating func fitted(_ json: JSONValue, in style: JSONStyle, after start: Int) {
    let here = bytes.count
    line(json)
    if style.fits(bytes[start...]) { return }
    bytes.removeLast(bytes.count - here)
    expanded(json, in: style)
  }
}

extension JSONValue {
  /// Whether none of its items is a list or object with content.
  fileprivate var isFlat: Bool { items.allSatisfy(\.items.isEmpty) }

  private var items: [JSONValue] {
    switch self {
    case .list(let elements): elements
    case .members(let members): members.map(\.value)
    case .null, .bool, .integer, .money, .hundredths, .text, .day: []
    }
  }
}
