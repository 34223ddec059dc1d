/// A JSON value to be written, its members in the order given.
package enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  /// Whole without decimals, else with two.
  case money(Money)
  /// A number by its hundredths, without idle zeros.
  case hundredths(Int)
  case text(String)
  case day(Day)
  case list([JSONValue])
  /// An object.
  case members([ProfileEdit.EditedField])

  package init(_ value: (some FieldValue)?) {
    self = value?.jsonValue ?? .null
  }

  package static func object(_ members: [(key: String, value: JSONValue)]) -> JSONValue {
    .members(members.map { ProfileEdit.EditedField($0.key, $0.value) })
  }
}
