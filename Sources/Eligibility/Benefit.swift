/// What comes with the badge, in the order in which it is told everywhere.
package enum Benefit: String, CaseIterable, Sendable {
  case badge, reducedFees, visibility, specialistInvitations
  case jobEmails, fasterPayments, premiumSupport, events

  /// Its place among all, from 0.
  var number: Int { Benefit.allCases.firstIndex(of: self) ?? 0 }
}

/// A benefit as Upwork published it: a few words for a list, and a sentence or two.
package struct BenefitText: Equatable, Sendable {
  package let title: String
  package let text: String
  /// What became of it since; nil: nothing.
  package let since: String?

  init(_ published: RuleData) {
    title = published.text("title")
    text = published.text("text")
    since = published.has("since") ? published.text("since") : nil
  }
}

package enum BenefitState: String, Sendable {
  case active
  /// All criteria are met; the badge comes by itself.
  case pending
  case locked

  init(badge: Badge?, verdict: Verdict) {
    self = badge == .topRated ? .active : verdict == .qualified ? .pending : .locked
  }
}

extension Snapshot {
  /// What the reduced fee would have saved in the earnings window at `day`; nil without transactions.
  package func worthOfReducedFees(on day: Day) -> Money? {
    guard profile.transactions != nil else { return nil }
    let fees = rules.fees
    let first = day - (rules.earnings.windowDays - 1)
    let counted = featured.counted(from: first, through: day)
    return max(.zero, counted).percent(fees.standardPercent - fees.reducedPercent)
  }
}
