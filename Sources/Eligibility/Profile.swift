/// What one freelancer's file says. Nil is "not known", never zero and never "no".
package struct Profile: Equatable, Sendable {
  package var freelancer = Freelancer()
  package var badge: Badge?
  /// The start of the first contract ever; it may lie ahead.
  package var firstContract: Day?
  package var availability = Availability()
  package var sections: Sections?
  package var checkIns: [CheckIn]?
  /// What was earned before this day is not in `transactions`; nil: the list is complete.
  package var transactionsSince: Day?
  package var transactions: [Transaction]?
  package var activity: [Activity]?
  package var holds: [Hold]?
  package var contracts: [Contract]?
  package var scenarios: [Scenario]?

  package init() {}
}

package struct Freelancer: Equatable, Sendable {
  package var name: String?
  package var title: String?
  package var category: String?
  package var country: String?

  package init() {}
}

/// What the Upwork profile shows now.
package enum Badge: String, CaseIterable, Sendable {
  case none, risingTalent, topRated
}

package struct Availability: Equatable, Sendable {
  package var capacity: Capacity?
  package var hoursPerWeek: Hours?
  /// The announced return; means something with `notAvailable` only.
  package var availableFrom: Day?
  /// When the person last checked that this is still true.
  package var confirmed: Day?

  package init() {}
}

package enum Capacity: String, CaseIterable, Sendable {
  case moreThan30, lessThan30, asNeeded, notAvailable
}

/// Hours to two decimals, 0 to 168 a week.
package struct Hours: Hashable, Comparable, Sendable {
  package let hundredths: Int

  package init(hundredths: Int) {
    self.hundredths = hundredths
  }

  package static func < (left: Hours, right: Hours) -> Bool {
    left.hundredths < right.hundredths
  }
}

/// Which parts of the Upwork profile are filled in; nil counts as not filled in.
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

  /// Without any section it counts as absent.
  package var isEmpty: Bool {
    var dateless = self
    dateless.updated = nil
    return dateless == Sections()
  }
}

/// What My Stats showed on one day.
package struct CheckIn: Equatable, Sendable {
  package var date: Day
  package var score: Score?
  package var risingTalent: Bool?
  /// The official "Top Rated eligible weeks" figure, 0 to 16.
  package var eligibleWeeks: Int?
  /// The official "12-month earnings" figure.
  package var earnings: Money?
  /// Percent.
  package var completeness: Int?
  /// The official "recent account holds" figure.
  package var accountHolds: Int?
  package var note: String?

  package init(date: Day) {
    self.date = date
  }
}

/// Job Success Score as My Stats shows it.
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

/// Gross US dollars, before Upwork's fee.
package struct Transaction: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case hourly, fixedPrice, bonus, refund, other
  }

  package var date: Day
  package var type: Kind
  package var amount: Money
  package var contract: String?
  package var reference: String?
  /// Earned on a Featured Job.
  package var featured: Bool?
  /// From a weekly summary, perhaps not paid yet.
  package var estimate: Bool?

  package init(date: Day, type: Kind, amount: Money) {
    self.date = date
    self.type = type
    self.amount = amount
  }

  /// Whether it counts towards earnings, with its sign.
  package var isCounted: Bool {
    switch type {
    case .hourly, .fixedPrice, .bonus, .refund: true
    case .other: false
    }
  }

  /// Whether it shows that its day was a day of work.
  package var isActivity: Bool {
    switch type {
    case .hourly, .fixedPrice, .bonus: amount > .zero
    case .refund, .other: false
    }
  }
}

package struct Activity: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// Sent.
    case proposal
    /// Accepted.
    case invitation
  }

  package var date: Day
  package var type: Kind

  package init(date: Day, type: Kind) {
    self.date = date
    self.type = type
  }
}

package struct Hold: Equatable, Sendable {
  package var from: Day
  /// The last day it was on; nil: it is still on.
  package var to: Day?
  package var reason: String?

  package init(from: Day) {
    self.from = from
  }
}
