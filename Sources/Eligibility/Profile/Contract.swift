/// A job with a client, as it counts toward the Job Success Score.
package struct Contract: Equatable, Sendable {
  package var client: String
  package var title: String?
  package var firstPaid: Day?
  /// The day of the last payment; `nil` if there is none, or only the one on `firstPaid`.
  package var lastPaid: Day?
  /// The total paid, before fees.
  package var paid: Money?
  /// The number of 90-day periods with a payment; `nil` if every period from first to last has one.
  package var periods: Int?
  /// The day on which it ended; `nil` if it is still open.
  package var ended: Day?
  /// The client's public feedback.
  package var stars: Stars?
  /// Whether the client's private reason for ending it was negative.
  package var endedBadly: Bool?
  /// Whether Upwork does not count it, as with removed feedback or a suspended client.
  package var excluded: Bool?
  package var note: String?

  /// The values that `periods` may have.
  package static let periodsRange = 1...99

  package init(client: String) {
    self.client = client
  }
}

extension Contract: ProfileRecord {
  package static var blank: Contract { Contract(client: "") }

  package mutating func walk(_ fields: RecordFields) {
    fields.required("client", .name, &client)
    fields.optional("title", .text, &title)
    fields.optional("firstPaid", .day, &firstPaid)
    fields.optional("lastPaid", .day, &lastPaid)
    if lastPaid != nil { fields.rule("lastPaid", .needs("firstPaid")) }
    fields.check("lastPaid", lastPaid, isNotBefore: "firstPaid", firstPaid)
    fields.optional("paid", .amount(.notNegative), &paid)
    if let paid, paid > .zero { fields.rule("paid", .needs("firstPaid", unless: "it is 0")) }
    fields.optional("periods", .integer(Contract.periodsRange), &periods)
    fields.optional("ended", .day, &ended)
    fields.check("ended", ended, isNotBefore: "firstPaid", firstPaid)
    fields.optional("stars", .hundredths(Stars.range), &stars)
    if stars != nil { fields.rule("stars", .needs("ended")) }
    fields.optional("endedBadly", .flag, &endedBadly)
    if endedBadly == true { fields.rule("endedBadly", .needs("ended")) }
    fields.optional("excluded", .flag, &excluded)
    fields.optional("note", .text, &note)
  }
}

/// Feedback from 1 to 5 stars, with two decimals.
package struct Stars: Hashable, Comparable, Sendable {
  package let hundredths: Int

  /// The stars, in hundredths.
  package static let range = 100...500

  package init(hundredths: Int) {
    self.hundredths = hundredths
  }

  package static func < (left: Stars, right: Stars) -> Bool {
    left.hundredths < right.hundredths
  }
}

extension String {
  /// Whether the string is empty or has only white space.
  package var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }

  /// The key that identifies a client: the name in lowercase, without white space around it.
  var clientKey: [UInt8] {
    let scalars = unicodeScalars.drop(while: \.properties.isWhitespace)
    guard let end = scalars.lastIndex(where: { !$0.properties.isWhitespace }) else { return [] }
    return scalars[...end].reduce(into: []) { key, scalar in
      if "A"..."Z" ~= scalar {
        key.append(UInt8(ascii: scalar) + 32)
      } else if scalar.isASCII {
        key.append(UInt8(ascii: scalar))
      } else {
        key += scalar.properties.lowercaseMapping.utf8
      }
    }
  }
}
