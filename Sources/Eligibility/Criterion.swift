/// The eight criteria, in the order in which they are always listed.
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
  package var source: CriterionSource { rule.source }

  /// The name within a sentence.
  package var name: String { rule.names.inSentence ?? title }
}

/// The status of a criterion; unknown if the profile does not have the figures.
package enum CriterionStatus: String, Sendable {
  case met, unmet, unknown

  init(_ isMet: Bool) {
    self = isMet ? .met : .unmet
  }

  /// The status of all criteria together.
  package init(all statuses: [CriterionStatus]) {
    self =
      statuses.contains(.unmet) ? .unmet : statuses.contains(.unknown) ? .unknown : .met
  }
}

/// The status of a criterion and the figure behind it; `value` is `nil` if the figure is unknown.
package struct Evaluation: Equatable, Sendable {
  package var status: CriterionStatus
  package var value: CriterionFigure?
}

package enum CriterionFigure: Equatable, Sendable {
  /// The Job Success Score, in percent.
  case score(Int)
  /// Days since the start of the first contract; negative if it is in the future.
  case daysSinceStart(Int)
  /// The smallest and the largest possible number of eligible weeks.
  case weeks(ClosedRange<Int>)
  case percent(Int)
  case money(Money)
  case capacity(Capacity)
  /// The number of account holds that count.
  case holds(Int)
  case daysSinceActivity(Int)
}

/// A reason to check a criterion again. Warnings do not change the status.
package enum Warning: String, CaseIterable, Sendable {
  case stale, contradiction, incomplete, estimate, lapsesSoon
}

package struct CriterionNames: Sendable {
  let title: String
  /// The name within a sentence; `nil` if it is the title.
  var inSentence: String?
  /// The title for narrow columns.
  let short: String
  /// The figure that the user adds if the criterion is unknown, as in "add 12-month earnings".
  let figure: String
  /// The same within a sentence, as in "to see whether you need to, add your score".
  let asked: String
}

/// Where the figures of a criterion come from.
package struct CriterionSource: Sendable {
  /// The part of the profile that has them.
  package let part: ProfilePart
  /// The figure of My Stats that settles the criterion; `nil` if My Stats has none.
  package var figure: MyStatsFigure?
}

/// A part of the profile that is edited at once.
package enum ProfilePart: Equatable, Sendable {
  case checkIn, firstContract, sections, availability
  case list(ListField)
}

/// The rule of one criterion: the published numbers, the evaluation and the wording.
package protocol CriterionRule: Sendable {
  static var names: CriterionNames { get }
  static var source: CriterionSource { get }
  /// Whether a proposal, the availability or profile sections can meet the criterion at once.
  static var isMetByAnAction: Bool { get }
  /// Why no plan meets the criterion, as in "an account hold is still active".
  static var obstacle: String { get }

  func evaluation(on day: Day, in projection: Projection) -> Evaluation
  /// Returns the warnings on `day`. `status` is the one that the rule returned for that day.
  func warnings(_ status: CriterionStatus, on day: Day, in projection: Projection) -> [Warning]
  /// The published number for JSON output; `nil` if there is none.
  var required: CriterionFigure? { get }

  /// The published number in words, as in "90% or higher".
  var requirement: String { get }
  /// Returns the figure on the assessed day in words, as in "94%".
  func figure(of assessed: CriterionAssessment, in assessment: Assessment) -> String
  /// Returns when the status changes or what is missing; `nil` if there is nothing to report.
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
