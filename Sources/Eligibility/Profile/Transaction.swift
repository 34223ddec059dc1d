/// A payment in US dollars, before Upwork's fee.
package struct Transaction: Equatable, Sendable {
  package enum Kind: String, FieldChoice {
    case hourly, fixedPrice, bonus, refund, other

    /// The sign that the amount may have.
    package var sign: AmountSign {
      switch self {
      case .hourly, .fixedPrice, .bonus: .notNegative
      case .refund: .notPositive
      case .other: .any
      }
    }
  }

  package var date: Day
  package var type: Kind
  package var amount: Money
  package var contract: String?
  package var reference: String?
  /// Whether it was earned on a Featured Job.
  package var featured: Bool?
  /// Whether it is from a weekly summary, so that it may not be paid yet.
  package var estimate: Bool?
  package var note: String?

  package init(date: Day, type: Kind, amount: Money) {
    self.date = date
    self.type = type
    self.amount = amount
  }

  /// Whether the amount, with its sign, counts toward earnings.
  package var isCounted: Bool {
    switch type {
    case .hourly, .fixedPrice, .bonus, .refund: true
    case .other: false
    }
  }

  /// Whether it counts as activity on its day.
  package var isActivity: Bool {
    switch type {
    case .hourly, .fixedPrice, .bonus: amount > .zero
    case .refund, .other: false
    }
  }
}

extension Transaction: ProfileRecord {
  package static var blank: Transaction { Transaction(date: .first, type: .other, amount: .zero) }

  package mutating func walk(_ fields: RecordFields) {
    fields.required("date", .day, &date)
    fields.required("type", .choice(Kind.self), &type)
    fields.required("amount", .amount(type.sign), &amount)
    fields.optional("contract", .text, &contract)
    fields.optional("reference", .text, &reference)
    fields.optional("featured", .flag, &featured)
    fields.optional("estimate", .flag, &estimate)
    fields.optional("note", .text, &note)
  }
}
