/// The eight criteria, in the order in which they are told everywhere.
package enum Criterion: String, CaseIterable, Sendable {
  case jobSuccessScore, firstContract, eligibleWeeks, profileCompleteness
  case earnings, availability, accountHolds, activity
}

extension Criterion {
  /// As in a sentence, where "Earnings, 12 months" would read as two things.
  package var name: String { self == .earnings ? "12-month earnings" : title }
}

/// What can be said of a criterion; unknown: the file does not say enough.
package enum CriterionStatus: String, Sendable {
  case met, unmet, unknown

  init(_ isMet: Bool) {
    self = isMet ? .met : .unmet
  }
}

/// An answer and the figure behind it, as far as it is known.
package struct Evaluation: Equatable, Sendable {
  package var status: CriterionStatus
  package var value: Value?
}

package enum Value: Equatable, Sendable {
  /// Percent.
  case score(Int)
  /// Since the first contract; negative if it lies ahead.
  case daysSinceStart(Int)
  /// The smallest and the largest number of eligible weeks that the file allows.
  case weeks(ClosedRange<Int>)
  case percent(Int)
  case money(Money)
  case capacity(Capacity)
  /// How many holds count.
  case holds(Int)
  case daysSinceActivity(Int)
}

/// What should be looked at again though it changes no answer; told in this order.
package enum Warning: String, CaseIterable, Sendable {
  case stale, contradiction, incomplete, estimate, lapsesSoon
}

/// One criterion: its properties are the published numbers, its first method is the rule.
package protocol CriterionRule: Sendable {
  func evaluation(on day: Day, in projection: Projection) -> Evaluation
  /// What to look at again on `day`, when the rule itself has given `status`.
  func warnings(_ status: CriterionStatus, on day: Day, in projection: Projection) -> [Warning]
  /// The published number as JSON has it; nil where there is none.
  var required: Value? { get }

  /// The published number in words.
  var requirement: String { get }
  /// The figure of today in words.
  func figure(of assessed: CriterionAssessment, in assessment: Assessment) -> String
  /// When it changes or what is missing; nil where there is nothing to say.
  func outlook(of assessed: CriterionAssessment, in assessment: Assessment) -> Phrase?
  func explanation(of assessed: CriterionAssessment, in assessment: Assessment) -> Explanation
}

extension CriterionRule {
  package func warnings(_ status: CriterionStatus, on day: Day, in projection: Projection)
    -> [Warning]
  { [] }
}
