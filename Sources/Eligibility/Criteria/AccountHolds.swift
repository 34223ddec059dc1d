/// The criterion that no account hold is active and none ended recently.
package struct AccountHolds: CriterionRule, Equatable {
  package static let names = CriterionNames(
    title: "Account holds", short: "Holds", figure: "account holds", asked: "your account holds")
  package static let source = CriterionSource(part: .list(.holds), figure: .accountHolds)
  package static let obstacle = "an account hold is still active"

  /// How many days a hold still counts after its last day.
  package let clearAfterDays: Int
  package let staleAfterDays: Int

  init(_ data: RuleData) {
    clearAfterDays = data.number("clearAfterDays")
    staleAfterDays = data.number("staleAfterDays")
  }

  package var required: CriterionFigure? { .holds(0) }

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

  /// Returns the listed holds that count on `day`: active or recent, and not cleared by a check-in.
  package func listed(on day: Day, in snapshot: Snapshot) -> some Sequence<Hold> {
    snapshot.holds.lazy.filter { hold in
      hold.from <= day && hold.to.map { day <= $0 + clearAfterDays } ?? true
    }
  }

  /// Returns how many holds only My Stats shows. They count as if they ended on that day.
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
    guard case .holds(let count) = assessed.evaluation.value else { return "unknown" }
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
      } ?? Phrase("still active", "an account hold is still active")
    case .unknown:
      return Phrase("add account holds", "check in with the account holds on My Stats")
    }
  }

  package func explanation(
    of assessed: CriterionAssessment, in assessment: Assessment
  ) -> Explanation {
    Explanation(
      title: Criterion.accountHolds.title, why: [why(assessed, in: assessment)],
      facts: assessed.status == .met ? [] : facts(in: assessment), next: next(assessed),
      rule: "No account hold is active, and none ended in the past \(clearAfterDays) days.")
  }

  private func why(_ assessed: CriterionAssessment, in assessment: Assessment) -> String {
    if assessed.status == .unmet {
      let unlisted = unlisted(on: assessment.date, in: assessment.snapshot)
      let listed = assessment.snapshot.holdCounts.count(on: assessment.date)
      let count = listed + unlisted
      return "\(count == 1 ? "1 account hold counts" : "\(count) account holds count")"
        + (unlisted > 0 ? ", \(unlisted) of them only on My Stats." : ".")
    }
    if assessment.projection.scenario.liftHolds == true {
      return "In this what-if your account holds are lifted."
    }
    guard let official = assessment.snapshot.officialHolds else {
      return assessed.status == .met
        ? "None of the account holds here counts, and no check-in has the figure yet."
        : "The number of account holds is missing."
    }
    return
      "My Stats showed \(pluralized(official.figure, "account hold")) on \(official.date.formatted()), "
      + "\(official.date.relativeDescription(to: assessment.date))."
  }

  /// Returns a fact for each of the first holds that count, and one for the rest.
  private func facts(in assessment: Assessment) -> [Explanation.Fact] {
    let shown = 10
    let more = assessment.snapshot.holdCounts.count(on: assessment.date) - shown
    return listed(on: assessment.date, in: assessment.snapshot).prefix(shown).map(fact)
      + (more > 0 ? [Explanation.Fact("hold", "\(more) more")] : [])
  }

  private func fact(_ hold: Hold) -> Explanation.Fact {
    let reason = hold.reason.map { " (\($0))" } ?? ""
    guard let to = hold.to else {
      return Explanation.Fact("hold", "active since \(hold.from.formatted())\(reason)")
    }
    return Explanation.Fact(
      "hold",
      "\(hold.from.formatted()) to \(to.formatted())\(reason), counts until \((to + clearAfterDays).formatted())"
    )
  }

  private func next(_ assessed: CriterionAssessment) -> String {
    if assessed.warnings.contains(.stale) {
      return "Check in with the account holds that My Stats shows."
    }
    return switch assessed.status {
    case .met: "Nothing to do."
    case .unmet:
      assessed.metOn.map { "Wait until \($0.formatted()). There is nothing else to do." }
        ?? "Resolve the account hold with Upwork, then add its last day here."
    case .unknown: "Check in with the account holds that My Stats shows."
    }
  }
}
