/// The kind of value that a field of the profile file has.
package enum FieldKind: Sendable {
  /// The version of the format that this program reads.
  case version
  case text
  /// A text that is not blank.
  case name
  /// A text that no other entry of the list has in this field.
  case distinctText
  case flag
  case integer(ClosedRange<Int>)
  /// A percentage, or "none".
  case score
  case day
  case amount(AmountSign)
  /// A number with at most two decimals; the range is in hundredths.
  case hundredths(ClosedRange<Int>)
  /// One of a closed set of words.
  case choice(any FieldChoice.Type)

  package static let percent = FieldKind.integer(Int.percents)
  package static let count = FieldKind.integer(Int.counts)

  /// The accepted values in words, which complete "0 is not …".
  package var expected: String {
    switch self {
    case .version: "\(Profile.formatVersion), the version that this toprated reads"
    case .text, .distinctText: "a text"
    case .name: "a name"
    case .flag: "true or false"
    case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .score: "\(FieldKind.percent.expected), or \"none\""
    case .day: "a date from 1970-01-01 to 2199-12-31, written YYYY-MM-DD"
    case .amount(let sign): sign.expected
    case .hundredths(let range):
      "a number from \(range.lowerBound / 100) to \(range.upperBound / 100) with at most two decimals"
    case .choice(let type): "one of \(type.rawValues.joined(separator: ", "))"
    }
  }
}

/// A closed set of words that a field may have.
package protocol FieldChoice: RawRepresentable<String>, CaseIterable, FieldValue, Sendable {}

extension FieldChoice {
  package static var rawValues: [String] { allCases.map(\.rawValue) }

  package static func has(_ word: String) -> Bool { Self(rawValue: word) != nil }
}

/// The sign that an amount in a field may have.
package enum AmountSign: Sendable {
  case any, notNegative, notPositive, positive

  package var range: ClosedRange<Money> {
    let (largest, zero) = (Money.largest, Money.zero)
    return switch self {
    case .any: Money(cents: -largest.cents)...largest
    case .notNegative: zero...largest
    case .notPositive: Money(cents: -largest.cents)...zero
    case .positive: Money(cents: 1)...largest
    }
  }

  fileprivate var expected: String {
    let kind =
      switch self {
      case .any: "an amount"
      case .notNegative: "an amount of 0 or more"
      case .notPositive: "an amount of 0 or less"
      case .positive: "an amount above 0"
      }
    return "\(kind) with at most two decimals, up to 1,000,000,000.00"
  }
}
