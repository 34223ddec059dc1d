/// The eight criteria, in the order in which they are told everywhere.
package enum Criterion: String, CaseIterable, Sendable {
  case jobSuccessScore, firstContract, eligibleWeeks, profileCompleteness
  case earnings, availability, accountHolds, activity
}

extension Criterion {
  var rule: any CriterionRule.Type {
    switch self {
    case .jobSuccessScore: JobSuccessScore.self
    case .firstContract: FirstContract.self
    case .eligibleWeeks: EligibleWeeks.self
    case .profileCompleteness: ProfileCompleteness.self
    case .earnings: Earnings.self
    case .availability: UpToDateAvailability.self
    case .accountHolds: AccountHolds.self
    case .activity: RecentActivity.self
    }
  }

  package var title: String { rule.names.title }
  package var shortTitle: String { rule.names.short }
  package var figureName: String { rule.names.figure }

  /// As in a sentence.
  package var name: String { rule.names.inSentence ?? title }
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

/// What a criterion is called.
package struct CriterionNames: Sendable {
  let title: String
  /// In a sentence, where that is not the title.
  var inSentence: String?
  /// Where columns are few.
  let short: String
  /// What a person adds so that it is known.
  let figure: String
  /// The same as in "to see whether you need to, add your score".
  let asked: String
}

/// One criterion: its properties are the published numbers, its first method is the rule.
package protocol CriterionRule: Sendable {
  static var names: CriterionNames { get }
  /// Whether a proposal, an availability or profile sections meet it at once.
  static var isMetByAnAction: Bool { get }
  /// Why no plan leads to the badge, where it is this criterion that is not met.
  static var obstacle: String { get }

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
  package static var isMetByAnAction: Bool { false }
  package static var obstacle: String { "\(names.inSentence ?? names.title) is not met" }

  package func warnings(_ status: CriterionStatus, on day: Day, in projection: Projection)
    -> [Warning]
  { [] }
}
