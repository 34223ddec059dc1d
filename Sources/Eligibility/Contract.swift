/// A job with a client, as the Job Success Score counts it.
package struct Contract: Equatable, Sendable {
  package var client: String
  package var title: String?
  package var firstPaid: Day?
  /// Nil beside `firstPaid`: paid once, that day.
  package var lastPaid: Day?
  /// All that was paid, before fees.
  package var paid: Money?
  /// 90-day periods with a payment; nil: as long as the payments span.
  package var periods: Int?
  /// Nil: still open.
  package var ended: Day?
  /// Public feedback.
  package var stars: Stars?
  /// The client's private reason for ending it was negative.
  package var endedBadly: Bool?
  /// Upwork does not count it: feedback removed, client suspended.
  package var excluded: Bool?
  package var note: String?

  /// What `periods` may be.
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

/// Feedback to two decimals, 1 to 5.
package struct Stars: Hashable, Comparable, Sendable {
  package let hundredths: Int

  /// In hundredths.
  package static let range = 100...500

  package init(hundredths: Int) {
    self.hundredths = hundredths
  }

  package static func < (left: Stars, right: Stars) -> Bool {
    left.hundredths < right.hundredths
  }
}

extension String {
  /// Whether there is anything beside white space.
  package var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }

  /// Equal for what is one client: lower-cased, without white space around it.
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
