/// A value that a field of the profile file can have.
package protocol FieldValue {
  /// Creates a value; `nil` if the JSON value is of another kind.
  init?(_ json: JSONValue)
  var jsonValue: JSONValue { get }
}

extension String: FieldValue {
  package init?(_ json: JSONValue) {
    guard case .text(let text) = json else { return nil }
    self = text
  }

  package var jsonValue: JSONValue { .text(self) }
}

extension Bool: FieldValue {
  package init?(_ json: JSONValue) {
    guard case .bool(let bool) = json else { return nil }
    self = bool
  }

  package var jsonValue: JSONValue { .bool(self) }
}

extension Int: FieldValue {
  package init?(_ json: JSONValue) {
    guard case .integer(let number) = json else { return nil }
    self = number
  }

  package var jsonValue: JSONValue { .integer(self) }
}

extension Day: FieldValue {
  package init?(_ json: JSONValue) {
    guard case .day(let day) = json else { return nil }
    self = day
  }

  package var jsonValue: JSONValue { .day(self) }
}

extension Money: FieldValue {
  package init?(_ json: JSONValue) {
    guard case .money(let money) = json else { return nil }
    self = money
  }

  package var jsonValue: JSONValue { .money(self) }
}

extension Hours: FieldValue {
  package init?(_ json: JSONValue) {
    guard case .hundredths(let hundredths) = json else { return nil }
    self.init(hundredths: hundredths)
  }

  package var jsonValue: JSONValue { .hundredths(hundredths) }
}

extension Stars: FieldValue {
  package init?(_ json: JSONValue) {
    guard case .hundredths(let hundredths) = json else { return nil }
    self.init(hundredths: hundredths)
  }

  package var jsonValue: JSONValue { .hundredths(hundredths) }
}

extension Score: FieldValue {
  package init?(_ json: JSONValue) {
    switch json {
    case .integer(let percent): self = .percent(percent)
    case .text: self = .notShown
    default: return nil
    }
  }

  package var jsonValue: JSONValue {
    switch self {
    case .percent(let percent): .integer(percent)
    case .notShown: .text("none")
    }
  }
}

extension FieldChoice {
  package init?(_ json: JSONValue) {
    guard case .text(let word) = json else { return nil }
    self.init(rawValue: word)
  }

  package var jsonValue: JSONValue { .text(rawValue) }
}
