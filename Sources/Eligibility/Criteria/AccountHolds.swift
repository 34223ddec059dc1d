/// No hold is on, and none ended lately.
package struct AccountHolds: CriterionRule, Equatable {
  /// How long a hold counts after its last day.
  package let clearAfterDays: Int
  package let staleAfterDays: Int

  init(_ published: RuleData) {
    clearAfterDays = published.number("clearAfterDays")
    staleAfterDays = published.number("staleAfterDays")
  }

  package var required: Value? { .holds(0) }

  package func evaluation(on day: Day, in projection: Projection) -> Evaluation {
    if projection.scenario.liftHolds == true { return Evaluation(status: .met, value: .holds(0)) }
    let snapshot = projection.snapshot
    let count = snapshot.holdCounts.count(on: day) + unlisted(on: day, in: snapshot)
    if count > 0 { return Evaluation(status: .unmet, value: .holds(count)) }
    guard snapshot.profile.holds != nil || snapshot.officialHolds != nil else {
      return Evaluation(status: .unknown)
    }
    return Evaluation(status: .met, value: .holds(0))
  }

  package func warnings(_ status: CriterionStatus, on day: Day, in projection: Projection)
    -> [Warning]
  {
    guard status == .met else { return [] }
    let isRecent = projection.snapshot.officialHolds.map { day - $0.date <= staleAfterDays }
    return isRecent == true ? [] : [.stale]
  }

  /// The listed holds that count on `day`: on or recent, and not cleared by a later official zero.
  package func listed(on day: Day, in snapshot: Snapshot) -> some Sequence<Hold> {
    snapshot.holds.lazy.filter { hold in
      hold.from <= day && hold.to.map { day <= $0 + clearAfterDays } ?? true
    }
  }

  /// How many holds only My Stats tells of; they count as if they had ended on the day it did.
  package func unlisted(on day: Day, in snapshot: Snapshot) -> Int {
    guard let official = snapshot.officialHolds, day <= official.date + clearAfterDays else {
      return 0
    }
    return max(0, official.figure - snapshot.holdCounts.count(on: official.date))
  }
}

extension AccountHolds {
  package var requirement: String { "none in \(clearAfterDays) days" }

  package func figure(of assessed: CriterionAssessment, in assessment: Assessment) -> String {
    guard case .holds(let count) = assessed.evaluation.value else { return "not known" }
    return count == 0 ? "none" : pluralized(count, "hold")
  }

  package func outlook(of assessed: CriterionAssessment, in assessment: Assessment) -> Phrase? {
    switch assessed.status {
    case .met: return nil
    case .unmet:
      return assessed.metOn.map { day in
        Phrase(
          "clears \(day.formatted(relativeTo: assessment.date))",
          "clears on \(day.formatted(relativeTo: assessment.date))")
      } ?? Phrase("still on", "a hold is still on")
    case .unknown:
      return Phrase("needs the figure", "a check-in with the account holds settles it")
    }
  }

  package func explanation(
    of assessed: CriterionAssessment, in assessment: Assessment
  ) -> Explanation {
    Explanation(
      title: Criterion.accountHolds.title, why: [why(assessed, in: assessment)],
      facts: assessed.status == .met ? [] : facts(in: assessment), next: next(assessed),
      rule: "No hold is on, and none ended in the past \(clearAfterDays) days.")
  }

  private func why(_ assessed: CriterionAssessment, in assessment: Assessment) -> String {
    if assessed.status == .unmet {
      let unlisted = unlisted(on: assessment.date, in: assessment.snapshot)
      let listed = assessment.snapshot.holdCounts.count(on: assessment.date)
      let count = listed + unlisted
      return "\(count == 1 ? "1 hold counts" : "\(count) holds count")"
        + (unlisted > 0 ? ", \(unlisted) of them known only from My Stats." : ".")
    }
    guard let official = assessment.snapshot.officialHolds else {
      return assessed.status == .met
        ? "No listed hold counts; no check-in has the figure." : "The file says nothing of holds."
    }
    return
      "My Stats showed \(pluralized(official.figure, "account hold")) on \(official.date.words), "
      + "\(official.date.distance(from: assessment.date))."
  }

  /// The first holds that count, and how many more there are.
  private func facts(in assessment: Assessment) -> [Explanation.Fact] {
    let shown = 10
    let more = assessment.snapshot.holdCounts.count(on: assessment.date) - shown
    return listed(on: assessment.date, in: assessment.snapshot).prefix(shown).map(fact)
      + (more > 0 ? [Explanation.Fact("hold", "\(more) more")] : [])
  }

  private func fact(_ hold: Hold) -> Explanation.Fact {
    let reason = hold.reason.map { " (\($0))" } ?? ""
    guard let to = hold.to else {
      return Explanation.Fact("hold", "on since \(hold.from.words)\(reason)")
    }
    return Explanation.Fact(
      "hold",
      "\(hold.from.words) to \(to.words)\(reason), counts until \((to + clearAfterDays).words)")
  }

  private func next(_ assessed: CriterionAssessment) -> String {
    if assessed.warnings.contains(.stale) {
      return "Look at My Stats and check in with the figure."
    }
    return switch assessed.status {
    case .met: "Nothing to do."
    case .unmet:
      assessed.metOn.map { "Nothing to do but wait until \($0.words)." }
        ?? "Resolve the hold with Upwork, then note its last day."
    case .unknown: "Add a check-in with the account holds that My Stats shows."
    }
  }
}
