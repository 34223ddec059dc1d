/// The criterion that the earnings in the window reach the published amount.
package struct Earnings: CriterionRule, Equatable {
  package static let names = CriterionNames(
    title: "Earnings, 12 months", inSentence: "12-month earnings", short: "Earnings",
    figure: "12-month earnings", asked: "your 12-month earnings")
  package static let source = CriterionSource(part: .list(.transactions), figure: .earnings)

  package let atLeast: Money
  package let windowDays: Int
  package let staleAfterDays: Int

  init(_ data: RuleData) {
    atLeast = Money(cents: 100 * data.number("atLeast"))
    windowDays = data.number("windowDays")
    staleAfterDays = data.number("staleAfterDays")
  }

  package var required: CriterionFigure? { .money(atLeast) }

  package func evaluation(on day: Day, in projection: Projection) -> Evaluation {
    let sum = earned(on: day, in: projection)
    let status: CriterionStatus =
      sum >= atLeast ? .met : isIncomplete(on: day, in: projection) ? .unknown : .unmet
    return Evaluation(status: status, value: isKnown(on: day, in: projection) ? .money(sum) : nil)
  }

  package func warnings(_ status: CriterionStatus, on day: Day, in projection: Projection)
    -> [Warning]
  {
    guard let official = official(on: day, in: projection) else {
      return isIncomplete(on: day, in: projection) ? [.incomplete] : []
    }
    let plain = projection.snapshot.cumulativeEarnings.counted(
      from: official.date - (windowDays - 1), through: official.date)
    return (day - official.date > staleAfterDays ? [.stale] : [])
      + (plain == official.figure ? [] : [.incomplete])
  }

  /// Returns the 12-month earnings on `day`, never below zero.
  package func earned(on day: Day, in projection: Projection) -> Money {
    max(.zero, sum(on: day, in: projection))
  }

  /// Returns the missing amount on `day`. Refunds that make the sum negative increase it.
  package func shortfall(on day: Day, in projection: Projection) -> Money {
    max(.zero, atLeast - sum(on: day, in: projection))
  }

  private func sum(on day: Day, in projection: Projection) -> Money {
    let cumulativeEarnings = projection.snapshot.cumulativeEarnings
    let first = day - (windowDays - 1)
    guard let official = official(on: day, in: projection) else {
      return cumulativeEarnings.counted(from: first, through: day)
        + projection.supposedEarnings(in: first...day)
    }
    let later = cumulativeEarnings.counted(from: official.date + 1, through: day)
    let left = cumulativeEarnings.counted(
      from: official.date - (windowDays - 1), through: first - 1)
    return official.figure + later - left
      + projection.supposedEarnings(in: projection.today...day, after: official.date)
  }

  /// Whether the newest official figure already includes a payment on `day`.
  func isIncluded(on day: Day, in snapshot: Snapshot) -> Bool {
    snapshot.officialEarnings.map { day <= $0.date && snapshot.today - $0.date < windowDays }
      ?? false
  }

  /// Returns the newest official figure; `nil` if its window does not overlap the one on `day`.
  package func official(on day: Day, in projection: Projection) -> Snapshot.Official<Money>? {
    projection.snapshot.officialEarnings.flatMap { day - $0.date < windowDays ? $0 : nil }
  }

  /// Whether the window may contain earnings that the profile does not have.
  private func isIncomplete(on day: Day, in projection: Projection) -> Bool {
    official(on: day, in: projection) == nil
      && !projection.snapshot.hasCompleteTransactions(since: day - (windowDays - 1))
  }

  private func isKnown(on day: Day, in projection: Projection) -> Bool {
    if official(on: day, in: projection) != nil || projection.snapshot.profile.transactions != nil {
      return true
    }
    return projection.supposedEarnings(in: projection.today...day) > .zero
  }
}

extension Earnings {
  package var requirement: String { "\(atLeast.formatted(.short)) or more" }

  package func figure(of assessed: CriterionAssessment, in assessment: Assessment) -> String {
    guard case .money(let sum) = assessed.evaluation.value else { return "unknown" }
    return assessed.status == .unknown ? "≥ \(sum.formatted())" : sum.formatted()
  }

  package func outlook(of assessed: CriterionAssessment, in assessment: Assessment) -> Phrase? {
    switch assessed.status {
    case .met:
      return assessed.lapsing { day in
        let when = day.formatted(relativeTo: assessment.date)
        return isUnmet(on: day, in: assessment)
          ? Phrase(
            "lapses on \(when)",
            "drops below \(atLeast.formatted(.short)) on \(when) unless you earn more")
          : Phrase("unknown from \(when)", "unknown from \(when) unless you check in again")
      }
    case .unmet: return shortfall(assessed, in: assessment)
    case .unknown:
      return Phrase("add 12-month earnings", "check in with the 12-month earnings on My Stats")
    }
  }

  /// Whether the criterion is not met on `day`, rather than unknown.
  private func isUnmet(on day: Day, in assessment: Assessment) -> Bool {
    assessment.projection.status(.earnings, on: day) == .unmet
  }

  private func shortfall(_ assessed: CriterionAssessment, in assessment: Assessment) -> Phrase {
    let short = (atLeast - earned(on: assessment.date, in: assessment.projection)).formatted()
    guard let day = assessed.metOn else {
      return Phrase("\(short) short", "you need \(short) more")
    }
    return Phrase(
      "met \(day.formatted(relativeTo: assessment.date))",
      "you need \(short) more; met on \(day.formatted())")
  }

  package func explanation(
    of assessed: CriterionAssessment, in assessment: Assessment
  ) -> Explanation {
    Explanation(
      title: Criterion.earnings.title, why: why(assessed, in: assessment),
      facts: facts(assessed, in: assessment), next: next(assessed, in: assessment),
      rule:
        "You earned \(atLeast.formatted(.short)) or more in the last \(windowDays) days, before fees."
    )
  }

  private func why(_ assessed: CriterionAssessment, in assessment: Assessment) -> [String] {
    let date = assessment.date
    let incomplete = assessed.warnings.contains(.incomplete)
    if let official = official(on: date, in: assessment.projection) {
      let why =
        assessment.snapshot.profile.transactions == nil
        ? "You have no payments here yet" : "Your payments add up to a different sum"
      let gap = "\(why), so it is unknown when earnings drop out."
      return [
        "My Stats showed \(official.figure.formatted()) on \(official.date.formatted()), "
          + "\(official.date.relativeDescription(to: date))."
      ] + (incomplete ? [gap] : [])
    }
    guard case .money(let sum) = assessed.evaluation.value else {
      return ["Your profile has no payments, and no check-in has your 12-month earnings."]
    }
    let gap = "Your payments don't cover the whole \(windowDays) days, so there may be more."
    return [
      "Your payments since \((date - (windowDays - 1)).formatted()) add up to \(sum.formatted())."
    ]
      + (incomplete ? [gap] : [])
  }

  private func facts(
    _ assessed: CriterionAssessment, in assessment: Assessment
  ) -> [Explanation.Fact] {
    let window = Explanation.Fact(
      "period",
      "\((assessment.date - (windowDays - 1)).formatted()) to \(assessment.date.formatted())")
    return [window] + droppingOut(assessed, in: assessment).map { Explanation.Fact("expires", $0) }
  }

  private func droppingOut(_ assessed: CriterionAssessment, in assessment: Assessment) -> [String] {
    let drops = assessment.earningsDrops
    guard let last = drops.last else {
      return assessed.warnings.contains(.incomplete)
        ? [] : ["nothing in the next \(assessment.rules.timelineWeeks) weeks"]
    }
    let more = drops.count - 3
    return drops.prefix(3).map(\.summary)
      + (more > 0 ? ["\(more) more, the last on \(last.summary)"] : [])
  }

  private func next(_ assessed: CriterionAssessment, in assessment: Assessment) -> String {
    switch assessed.status {
    case .met:
      return assessed.lapsesOn.map { keeping(until: $0, in: assessment) } ?? "Nothing to do."
    case .unmet:
      let short = atLeast - earned(on: assessment.date, in: assessment.projection)
      return "Earn \(short.formatted()) more."
    case .unknown: return "Check in with the 12-month earnings that My Stats shows."
    }
  }

  private func keeping(until day: Day, in assessment: Assessment) -> String {
    guard isUnmet(on: day, in: assessment) else {
      return "Check in with the 12-month earnings before \(day.formatted())."
    }
    return assessment.shortfallText ?? "Earn something by \(day.formatted())."
  }
}
