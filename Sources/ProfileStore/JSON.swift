import Eligibility

/// A JSON value to be written, its members in the order given.
package enum JSON: Sendable {
  case null
  case bool(Bool)
  case number(Int)
  /// Whole without decimals, else with two.
  case money(Money)
  /// Without idle zeros.
  case hundredths(Int)
  case string(String)
  case array([JSON])
  case object([(key: String, value: JSON)])

  /// Everything on one line.
  package var line: String { written { $0.line(self) } }

  /// Two spaces a level; what is below the top stands on one line where it fits 100 columns.
  package var indented: String { expanded(in: Layout()) }

  /// Its members or elements on lines of their own.
  func expanded(in layout: Layout) -> String { written { $0.expanded(self, in: layout) } }

  private func written(_ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
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

  package init(_ value: JSONValue) {
    self =
      switch value {
      case .text(let text): .string(text)
      case .integer(let number): .number(number)
      case .bool(let bool): .bool(bool)
      case .day(let day): JSON(day)
      case .money(let money): .money(money)
      case .hours(let hours): .hundredths(hours.hundredths)
      case .stars(let stars): .hundredths(stars.hundredths)
      case .object(let fields): JSON(fields)
      case .list(let values): .array(values.map { JSON($0) })
      }
  }
}
