import Eligibility

/// A JSON value to be written, its members in the order given.
package enum JSON: Sendable {
  case null
  case bool(Bool)
  case number(Int)
  /// Whole without decimals, else with two.
  case money(Money)
  case hours(Hours)
  case string(String)
  case array([JSON])
  case object([(key: String, value: JSON)])

  /// Everything on one line.
  package var line: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .bool(let bool): text += bool ? "true" : "false"
    case .number(let number): text += String(number)
    case .money(let money): text += JSON.decimal(money)
    case .hours(let hours): text += hours.words
    case .string(let string): JSON.write(string, to: &text)
    case .array(let elements): JSON.write(elements, to: &text)
    case .object(let members) where members.isEmpty: text += "{}"
    case .object(let members): JSON.write(members, to: &text)
    }
  }

  private static func write(_ elements: [JSON], to text: inout String) {
    text += "["
    for (index, element) in elements.enumerated() {
      if index > 0 { text += ", " }
      element.write(to: &text)
    }
    text += "]"
  }

  private static func write(_ members: [(key: String, value: JSON)], to text: inout String) {
    for (index, member) in members.enumerated() {
      text += index == 0 ? "{ " : ", "
      write(member.key, to: &text)
      text += ": "
      member.value.write(to: &text)
    }
    text += " }"
  }

  /// Two spaces a level; what is below the top stands on one line where it fits 100 columns.
  package var indented: String {
    expanded(in: Layout())
  }

  /// Its members or elements on lines of their own.
  func expanded(in layout: Layout) -> String {
    switch self {
    case .array(let elements) where !elements.isEmpty:
      layout.block("[", elements.map { $0.entry(in: layout.deeper) }, "]")
    case .object(let members) where !members.isEmpty:
      layout.block("{", members.map { JSON.member($0, in: layout.deeper) }, "}")
    default: line
    }
  }

  /// An entry of a list stands on one line where it fits, whatever is in it.
  func entry(in layout: Layout) -> String {
    layout.fits(line) ? line : expanded(in: layout)
  }

  /// On one line where it fits behind `start`, with room for a comma.
  func fitted(in layout: Layout, after start: String = "") -> String {
    isFlat && layout.fits(start + line) ? line : expanded(in: layout)
  }

  private static func member(_ member: (key: String, value: JSON), in layout: Layout) -> String {
    let start = "\(quoted(member.key)): "
    return start + member.value.fitted(in: layout, after: start)
  }

  /// Whether it holds at most one level of lists and objects.
  private var isFlat: Bool {
    switch self {
    case .array(let elements): elements.allSatisfy(\.isLeaf)
    case .object(let members): members.allSatisfy { $0.value.isLeaf }
    case .null, .bool, .number, .money, .hours, .string: true
    }
  }

  private var isLeaf: Bool {
    switch self {
    case .array(let elements): elements.isEmpty
    case .object(let members): members.isEmpty
    case .null, .bool, .number, .money, .hours, .string: true
    }
  }

  private static func decimal(_ money: Money) -> String {
    let (dollars, cents) = money.cents.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = money.cents < 0 ? "-" : ""
    return cents == 0 ? "\(sign)\(dollars)" : "\(sign)\(dollars).\(cents < 10 ? "0" : "")\(cents)"
  }

  private static func quoted(_ string: String) -> String {
    var quoted = ""
    write(string, to: &quoted)
    return quoted
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    if string.utf8.allSatisfy(isPlain) {
      text += string
    } else {
      for scalar in string.unicodeScalars { write(scalar, to: &text) }
    }
    text += "\""
  }

  /// Stands for itself.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private static func write(_ scalar: Unicode.Scalar, to text: inout String) {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case "\n": text += "\\n"
    case "\t": text += "\\t"
    case _ where String(scalar).printable != String(scalar): text += escape(scalar)
    default: text.unicodeScalars.append(scalar)
    }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}

extension JSON {
  package init(_ day: Day?) {
    self = day.map { .string($0.description) } ?? .null
  }

  package init(_ number: Int?) {
    self = number.map(JSON.number) ?? .null
  }

  package init(_ bool: Bool?) {
    self = bool.map(JSON.bool) ?? .null
  }

  package init(_ money: Money?) {
    self = money.map(JSON.money) ?? .null
  }

  init(_ fields: [ProfileEdit.Field]) {
    self = .object(fields.map { ($0.key, JSON($0.value)) })
  }

  package init(_ value: PlainValue) {
    self =
      switch value {
      case .text(let text): .string(text)
      case .integer(let number): .number(number)
      case .bool(let bool): .bool(bool)
      case .day(let day): JSON(day)
      case .money(let money): .money(money)
      case .hours(let hours): .hours(hours)
      case .object(let fields): JSON(fields)
      case .list(let values): .array(values.map { JSON($0) })
      }
  }
}
