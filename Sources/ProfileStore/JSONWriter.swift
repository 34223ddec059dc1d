import Eligibility

/// Writes JSON as bytes.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []

  mutating func copy(_ text: String) {
    append(text.utf8.span)
  }

  mutating func write(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Only for much: an array grows by itself in steps that fit.
  mutating func makeRoom(for count: Int) {
    if count > bytes.capacity { bytes.reserveCapacity(bytes.count + count) }
  }

  mutating func append(_ byte: UInt8) {
    bytes.append(byte)
  }

  mutating func append(_ text: Span<UInt8>) {
    text.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }

  /// Everything on one line.
  mutating func line(_ json: JSON) {
    switch json {
    case .null: write("null")
    case .bool(let bool): write(bool ? "true" : "false")
    case .number(let number): whole(number)
    case .money(let money): amount(money)
    case .hundredths(let number): copy(decimal(hundredths: number))
    case .string(let string): quoted(string)
    case .text(let text): quoted(text)
    case .array(let elements):
      list("[", elements, "]") { $0.line($1) }
    case .object(let members) where members.isEmpty: write("{}")
    case .object(let members):
      list("{ ", members, " }") { writer, member in
        writer.key(member.key)
        writer.line(member.value)
      }
    }
  }

  private mutating func list<Item>(
    _ opening: StaticString, _ items: [Item], _ closing: StaticString,
    _ write: (inout JSONWriter, Item) -> Void
  ) {
    self.write(opening)
    for (index, item) in items.enumerated() {
      if index > 0 { self.write(", ") }
      write(&self, item)
    }
    self.write(closing)
  }

  private mutating func key(_ key: String) {
    quoted(key)
    write(": ")
  }

  /// Whole without decimals, else with two.
  private mutating func amount(_ money: Money) {
    let (dollars, cents) = money.cents.magnitude.quotientAndRemainder(dividingBy: 100)
    if money.cents < 0 { write("-") }
    whole(Int(dollars))
    if cents == 0 { return }
    write(".")
    append(UInt8(ascii: "0") + UInt8(cents / 10))
    append(UInt8(ascii: "0") + UInt8(cents % 10))
  }

  private mutating func whole(_ number: Int) {
    if number < 0 { write("-") }
    let start = bytes.count
    var rest = number.magnitude
    repeat {
      append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }
}

/// With lines of their own.
extension JSONWriter {
  /// For its members or elements.
  mutating func expanded(_ json: JSON, in layout: Layout) {
    switch json {
    case .array(let elements) where !elements.isEmpty:
      block("[", elements, "]", in: layout) { $0.entry($1, in: $2) }
    case .object(let members) where !members.isEmpty:
      block("{", members, "}", in: layout) { writer, member, layout in
        let start = writer.bytes.count
        writer.key(member.key)
        writer.fitted(member.value, in: layout, after: start)
      }
    default: line(json)
    }
  }

  private mutating func block<Item>(
    _ opening: StaticString, _ items: [Item], _ closing: StaticString, in layout: Layout,
    _ write: (inout JSONWriter, Item, Layout) -> Void
  ) {
    let deeper = layout.deeper
    self.write(opening)
    for (index, item) in items.enumerated() {
      if index > 0 { self.write(",") }
      copy(layout.lineEnd)
      copy(deeper.indentation)
      write(&self, item, deeper)
    }
    copy(layout.lineEnd)
    copy(layout.indentation)
    self.write(closing)
  }

  /// An entry of a list stands on one line where it fits, whatever is in it.
  mutating func entry(_ json: JSON, in layout: Layout) {
    guard layout.fits(json.leastWidth) else { return expanded(json, in: layout) }
    let start = bytes.count
    line(json)
    if !layout.fits(bytes[start...]) { replace(from: start, with: json, in: layout) }
  }

  /// On one line where it fits behind what was written from `start` on, with room for a comma.
  private mutating func fitted(_ json: JSON, in layout: Layout, after start: Int) {
    let here = bytes.count
    guard json.isFlat else { return expanded(json, in: layout) }
    line(json)
    if !layout.fits(bytes[start...]) { replace(from: here, with: json, in: layout) }
  }

  private mutating func replace(from start: Int, with json: JSON, in layout: Layout) {
    bytes.removeLast(bytes.count - start)
    expanded(json, in: layout)
  }
}

extension JSON {
  /// Its line is not shorter; told at once, where writing it takes longer.
  fileprivate var leastWidth: Int {
    switch self {
    case .null, .bool, .number, .money, .hundredths, .text: 1
    case .string(let string): string.utf8.span.countOfCharacters + 2
    case .array(let elements): elements.reduce(2) { $0 + $1.leastWidth }
    case .object(let members):
      members.reduce(2) { $0 + JSON.string($1.key).leastWidth + 4 + $1.value.leastWidth }
    }
  }

  /// Whether it holds at most one level of lists and objects.
  fileprivate var isFlat: Bool {
    switch self {
    case .array(let elements): elements.allSatisfy(\.isLeaf)
    case .object(let members): members.allSatisfy { $0.value.isLeaf }
    case .null, .bool, .number, .money, .hundredths, .string, .text: true
    }
  }

  private var isLeaf: Bool {
    switch self {
    case .array(let elements): elements.isEmpty
    case .object(let members): members.isEmpty
    case .null, .bool, .number, .money, .hundredths, .string, .text: true
    }
  }
}
