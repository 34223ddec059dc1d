/// No hold is on, and none ended lately.
package struct AccountHolds: CriterionRule, Equatable {
  /// How long a hold counts after its last day.
  package let clearAfterDays: Int
  package let staleAfterDays: Int

  init(_ published: Published) {
    clearAfterDays = published.number("clearAfterDays")
    staleAfterDays = published.number("staleAfterDays")
  }

  package var required: Value? { .holds(0) }

  package func finding(on day: Day, in world: World) -> Finding {
    if world.scenario.liftHolds == true { return Finding(answer: .met, value: .holds(0)) }
    let known = world.known
    let count = known.holdCounts.count(on: day) + unlisted(on: day, in: known)
    if count > 0 { return Finding(answer: .unmet, value: .holds(count)) }
    guard known.profile.holds != nil || known.officialHolds != nil else {
      return Finding(answer: .unknown)
    }
    return Finding(answer: .met, value: .holds(0))
  }

  package func warnings(_ answer: Answer, on day: Day, in world: World) -> [Warning] {
    guard answer == .met else { return [] }
    let isRecent = world.known.officialHolds.map { day - $0.date <= staleAfterDays }
    return isRecent == true ? [] : [.stale]
  }

  /// The listed holds that count on `day`: on or recent, and not cleared by a later official zero.
  package func listed(on day: Day, in known: Known) -> some Sequence<Hold> {
    known.holds.lazy.filter { hold in
      hold.from <= day && hold.to.map { day <= $0 + clearAfterDays } ?? true
    }
  }

  /// How many holds only My Stats tells of; they count as if they had ended on the day it did.
  package func unlisted(on day: Day, in known: Known) -> Int {
    guard let official = known.officialHolds, day <= official.date + clearAfterDays else {
      return 0
    }
    return max(0, official.figure - known.holdCounts.count(on: official.date))
  }
}

extension AccountHolds {
  package var requirement: String { "none in \(clearAfterDays) days" }

  package func figure(of assessed: CriterionAssessment, in assessment: Assessment) -> String {
    guard case .holds(let count) = assessed.finding.value else { return "not known" }
    return count == 0 ? "none" : counted(count, "hold")
  }

  package func outlook(of assessed: CriterionAssessment, in assessment: Assessment) -> Phrase? {
    switch assessed.answer {
    case .met: return nil
    case .unmet:
      return assessed.metOn.map { day in
        Phrase(
          "clears \(day.words(near: assessment.date))",
          "clears on \(day.words(near: assessment.date))")
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
      facts: assessed.answer == .met ? [] : facts(in: assessment), next: next(assessed),
      rule: "No hold is on, and none ended in the past \(clearAfterDays) days.")
  }

  private func why(_ assessed: CriterionAssessment, in assessment: Assessment) -> String {
    if assessed.answer == .unmet {
      let unlisted = unlisted(on: assessment.date, in: assessment.known)
      let listed = assessment.known.holdCounts.count(on: assessment.date)
      let count = listed + unlisted
      return "\(count == 1 ? "1 hold counts" : "\(count) holds count")"
        + (unlisted > 0 ? ", \(unlisted) of them known only from My Stats." : ".")
    }
    guard let official = assessment.known.officialHolds else {
      return assessed.answer == .met
        ? "No listed hold counts; no check-in has the figure." : "The file says nothing of holds."
    }
    return "My Stats showed \(counted(official.figure, "account hold")) on \(official.date.words), "
      + "\(official.date.distance(from: assessment.date))."
  }

  /// The first holds that count, and how many more there are.
  private func facts(in assessment: Assessment) -> [Explanation.Fact] {
    let shown = 10
    let more = assessment.known.holdCounts.count(on: assessment.date) - shown
    return listed(on: assessment.date, in: assessment.known).prefix(shown).map(fact)
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
    return switch assessed.answer {
    case .met: "Nothing to do."
    case .unmet:
      assessed.metOn.map { "Nothing to do but wait until \($0.words)." }
        ?? "Resolve the hold with Upwork, then note its last day."
    case .unknown: "Add a check-in with the account holds that My Stats shows."
    }
  }
}
