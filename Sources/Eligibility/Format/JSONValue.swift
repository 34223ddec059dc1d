/// A JSON value to write. The members of an object keep their order.
package enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  /// An amount, written with two decimals unless it is whole.
  case money(Money)
  /// A number in hundredths, written without trailing zeros.
  case hundredths(Int)
  case text(String)
  case day(Day)
  case list([JSONValue])
  /// An object.
  case members([JSONMember])

  package init(_ value: (some FieldValue)?) {
    self = value?.jsonValue ?? .null
  }

  package static func object(_ members: [(key: String, value: JSONValue)]) -> JSONValue {
    .members(members.map { JSONMember($0.key, $0.value) })
  }
}

/// A key and its value.
package struct JSONMember: Equatable, Sendable {
  package let key: String
  package let value: JSONValue

  package init(_ key: String, _ value: JSONValue) {
    self.key = key
    self.value = value
  }
}
