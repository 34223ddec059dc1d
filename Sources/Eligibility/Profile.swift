/// The profile of one freelancer, as in the file. `nil` means unknown, never zero or "no".
package struct Profile: Equatable, Sendable {
  package var freelancer = Freelancer()
  package var badge: Badge?
  /// The day on which the first contract ever started; it may be in the future.
  package var firstContract: Day?
  package var availability = Availability()
  package var sections: Sections?
  package var checkIns: [CheckIn]?
  /// The first day that `transactions` covers; `nil` if the list is complete.
  package var transactionsSince: Day?
  package var transactions: [Transaction]?
  package var activity: [Activity]?
  package var holds: [Hold]?
  package var contracts: [Contract]?
  package var scenarios: [Scenario]?

  package init() {}
}

extension Profile: ProfileRecord {
  /// The version of the format that this program reads and writes.
  package static let formatVersion = 1
  package static var blank: Profile { Profile() }

  package mutating func walk(_ fields: RecordFields) {
    var version = Profile.formatVersion
    fields.required("version", .version, &version)
    fields.object("freelancer", &freelancer)
    fields.optional("badge", .choice(Badge.self), &badge)
    fields.optional("firstContract", .day, &firstContract)
    fields.object("availability", &availability)
    fields.object("sections", &sections)
    fields.list("checkIns", &checkIns)
    fields.optional("transactionsSince", .day, &transactionsSince)
    fields.list("transactions", &transactions)
    fields.list("activity", &activity)
    fields.list("holds", &holds)
    fields.list("contracts", &contracts)
    fields.list("scenarios", &scenarios)
  }
}

package struct Freelancer: Equatable, Sendable {
  package var name: String?
  package var title: String?
  package var category: String?
  package var country: String?

  package init() {}
}

extension Freelancer: ProfileRecord {
  package static var blank: Freelancer { Freelancer() }

  package mutating func walk(_ fields: RecordFields) {
    fields.optional("name", .text, &name)
    fields.optional("title", .text, &title)
    fields.optional("category", .text, &category)
    fields.optional("country", .text, &country)
  }
}

/// The badge that the Upwork profile shows now.
package enum Badge: String, FieldChoice {
  case none, risingTalent, topRated
}

package struct Availability: Equatable, Sendable {
  package var capacity: Capacity?
  package var hoursPerWeek: Hours?
  /// The announced day of return, which has a meaning only with `notAvailable`.
  package var availableFrom: Day?
  /// The day on which the user last confirmed that the availability is still true.
  package var confirmed: Day?

  package init(_ capacity: Capacity? = nil) {
    self.capacity = capacity
  }
}

extension Availability: ProfileRecord {
  package static var blank: Availability { Availability() }

  package mutating func walk(_ fields: RecordFields) {
    fields.optional("capacity", .choice(Capacity.self), &capacity)
    fields.optional("hoursPerWeek", .hundredths(Hours.range), &hoursPerWeek)
    fields.optional("availableFrom", .day, &availableFrom)
    fields.optional("confirmed", .day, &confirmed)
  }
}

package enum Capacity: String, FieldChoice {
  case moreThan30, lessThan30, asNeeded, notAvailable
}

/// Hours a week, from 0 to 168 with two decimals.
package struct Hours: Hashable, Comparable, Sendable {
  package let hundredths: Int

  package init(hundredths: Int) {
    self.hundredths = hundredths
  }

  package static func < (left: Hours, right: Hours) -> Bool {
    left.hundredths < right.hundredths
  }
}

/// The filled-in sections of the Upwork profile; `nil` counts as not filled in.
package struct Sections: Equatable, Sendable {
  package var updated: Day?
  package var photo: Bool?
  package var overview: Bool?
  package var employment: Int?
  package var skills: Int?
  package var portfolio: Int?
  package var education: Int?
  package var video: Bool?
  package var linkedAccount: Bool?
  package var certifications: Int?
  package var otherExperience: Bool?

  package init() {}

  /// Whether no section is set, in which case the value counts as absent.
  package var isEmpty: Bool {
    var dateless = self
    dateless.updated = nil
    return dateless == Sections()
  }
}

extension Sections: ProfileRecord {
  package static var blank: Sections { Sections() }

  package mutating func walk(_ fields: RecordFields) {
    fields.optional("updated", .day, &updated)
    fields.optional("photo", .flag, &photo)
    fields.optional("overview", .flag, &overview)
    fields.optional("employment", .count, &employment)
    fields.optional("skills", .count, &skills)
    fields.optional("portfolio", .count, &portfolio)
    fields.optional("education", .count, &education)
    fields.optional("video", .flag, &video)
    fields.optional("linkedAccount", .flag, &linkedAccount)
    fields.optional("certifications", .count, &certifications)
    fields.optional("otherExperience", .flag, &otherExperience)
  }
}

/// A check-in: the figures that My Stats showed on one day.
package struct CheckIn: Equatable, Sendable {
  package var date: Day
  package var score: Score?
  package var risingTalent: Bool?
  /// The official "Top Rated eligible weeks" figure, 0 to 16.
  package var eligibleWeeks: Int?
  /// The official "12-month earnings" figure.
  package var earnings: Money?
  /// The profile completeness, in percent.
  package var completeness: Int?
  /// The official "recent account holds" figure.
  package var accountHolds: Int?
  package var note: String?

  package init(date: Day) {
    self.date = date
  }
}

extension CheckIn: ProfileRecord {
  package static var blank: CheckIn { CheckIn(date: .first) }

  package mutating func walk(_ fields: RecordFields) {
    fields.required("date", .day, &date)
    fields.optional("score", .score, &score)
    fields.optional("risingTalent", .flag, &risingTalent)
    fields.optional("eligibleWeeks", .integer(WeekCalendar.counts), &eligibleWeeks)
    fields.optional("earnings", .amount(.notNegative), &earnings)
    fields.optional("completeness", .percent, &completeness)
    fields.optional("accountHolds", .count, &accountHolds)
    fields.optional("note", .text, &note)
  }

  /// All fields except the date.
  package var figures: [ProfileEdit.EditedField] { fields.filter { $0.key != "date" } }
}

/// The Job Success Score as My Stats shows it.
package enum Score: Equatable, Sendable {
  case percent(Int)
  /// My Stats shows no score.
  case notShown

  package var percent: Int? {
    switch self {
    case .percent(let percent): percent
    case .notShown: nil
    }
  }
}

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

package struct Activity: Equatable, Sendable {
  package enum Kind: String, FieldChoice {
    /// A sent proposal.
    case proposal
    /// An accepted invitation.
    case invitation
  }

  package var date: Day
  package var type: Kind
  package var note: String?

  package init(date: Day, type: Kind) {
    self.date = date
    self.type = type
  }
}

extension Activity: ProfileRecord {
  package static var blank: Activity { Activity(date: .first, type: .proposal) }

  package mutating func walk(_ fields: RecordFields) {
    fields.required("date", .day, &date)
    fields.required("type", .choice(Kind.self), &type)
    fields.optional("note", .text, &note)
  }
}

package struct Hold: Equatable, Sendable {
  package var from: Day
  /// The last day of the hold; `nil` if it is still active.
  package var to: Day?
  package var reason: String?
  package var note: String?

  package init(from: Day) {
    self.from = from
  }
}

extension Hold: ProfileRecord {
  package static var blank: Hold { Hold(from: .first) }

  package mutating func walk(_ fields: RecordFields) {
    fields.required("from", .day, &from)
    fields.optional("to", .day, &to)
    fields.check("to", to, isNotBefore: "from", from)
    fields.optional("reason", .text, &reason)
    fields.optional("note", .text, &note)
  }
}
