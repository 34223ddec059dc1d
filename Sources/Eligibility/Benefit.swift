/// The benefits of the badge, in the order in which they are always listed.
package enum Benefit: String, CaseIterable, Sendable {
  case badge, reducedFees, visibility, specialistInvitations
  case jobEmails, fasterPayments, premiumSupport, events

  /// The position among all benefits, from 0.
  var number: Int { Benefit.allCases.firstIndex(of: self) ?? 0 }
}

/// The text of a benefit as Upwork published it: a title, and a sentence or two.
package struct BenefitText: Equatable, Sendable {
  package let title: String
  package let text: String
  /// What has changed since then; `nil` if nothing has.
  package let since: String?

  init(_ data: RuleData) {
    title = data.text("title")
    text = data.text("text")
    since = data.has("since") ? data.text("since") : nil
  }
}

package enum BenefitState: String, Sendable {
  case active
  /// All criteria are met, but the profile does not show the badge yet.
  case pending
  case locked

  init(badge: Badge?, verdict: Verdict) {
    self = badge == .topRated ? .active : verdict == .qualified ? .pending : .locked
  }
}

extension Snapshot {
  /// Returns what the reduced fee saves in the earnings window on `day`; `nil` without payments.
  package func worthOfReducedFees(on day: Day) -> Money? {
    guard profile.transactions != nil else { return nil }
    let fees = rules.fees
    let first = day - (rules.earnings.windowDays - 1)
    let counted = featured.counted(from: first, through: day)
    return max(.zero, counted).percent(fees.standardPercent - fees.reducedPercent)
  }
}
