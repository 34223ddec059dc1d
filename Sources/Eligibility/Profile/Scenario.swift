/// A what-if: the values assumed from today on, in place of those in the profile.
package struct Scenario: Equatable, Sendable {
  package var name: String?
  /// The score in percent as of today, without Rising Talent; weeks that have ended do not change.
  package var score: Int?
  /// The hourly earnings per week, first paid a week from today.
  package var weeklyEarnings: Money?
  package var earn: [Earning]?
  /// Whether the user sends a proposal today and on every later day.
  package var stayActive: Bool?
  package var completeness: Int?
  /// The availability that replaces the current one completely, confirmed today.
  package var availability: Availability?
  package var liftHolds: Bool?
  package var assume: [Criterion: Assumed]?

  package init() {}

  /// A fixed-price payment on one day, above zero.
  package struct Earning: Equatable, Sendable {
    package var date: Day
    package var amount: Money

    package init(date: Day, amount: Money) {
      self.date = date
      self.amount = amount
    }
  }

  package enum Assumed: String, FieldChoice {
    case met, unmet

    package var status: CriterionStatus {
      switch self {
      case .met: .met
      case .unmet: .unmet
      }
    }
  }

  /// Returns this scenario with the fields that `other` has, each replaced completely.
  package func overridden(by other: Scenario) -> Scenario {
    var result = self
    result.name = other.name ?? name
    result.score = other.score ?? score
    result.weeklyEarnings = other.weeklyEarnings ?? weeklyEarnings
    result.earn = other.earn ?? earn
    result.stayActive = other.stayActive ?? stayActive
    result.completeness = other.completeness ?? completeness
    result.availability = other.availability ?? availability
    result.liftHolds = other.liftHolds ?? liftHolds
    result.assume = other.assume ?? assume
    return result
  }

  /// Whether anything is earned in the scenario.
  var earns: Bool { earn != nil || weeklyEarnings != nil }
}

extension Scenario: ProfileRecord {
  package static var blank: Scenario { Scenario() }

  package mutating func walk(_ fields: RecordFields) {
    fields.required("name", .distinctText, &name)
    fields.optional("score", .percent, &score)
    fields.optional("weeklyEarnings", .amount(.notNegative), &weeklyEarnings)
    fields.list("earn", &earn)
    fields.optional("stayActive", .flag, &stayActive)
    fields.optional("completeness", .percent, &completeness)
    fields.object("availability", &availability)
    fields.optional("liftHolds", .flag, &liftHolds)
    fields.object("assume", &assume)
  }
}

extension Scenario.Earning: ProfileRecord {
  package static var blank: Scenario.Earning { .init(date: .first, amount: .zero) }

  package mutating func walk(_ fields: RecordFields) {
    fields.required("date", .day, &date)
    fields.required("amount", .amount(.positive), &amount)
  }
}

extension [Criterion: Scenario.Assumed]: ProfileRecord {
  package static var blank: Self { [:] }

  package mutating func walk(_ fields: RecordFields) {
    for criterion in Criterion.allCases {
      fields.optional(criterion.rawValue, .choice(Scenario.Assumed.self), &self[criterion])
    }
  }
}
