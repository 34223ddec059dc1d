/// The current standing has a score that reaches the published one.
package struct JobSuccessScore: CriterionRule, Equatable {
  /// Percent.
  package let atLeast: Int
  package let staleAfterDays: Int

  init(_ published: RuleData) {
    atLeast = published.number("atLeast")
    staleAfterDays = published.number("staleAfterDays")
  }

  package var required: Value? { .score(atLeast) }

  package func evaluation(on day: Day, in projection: Projection) -> Evaluation {
    guard let standing = projection.standing(on: day) else { return Evaluation(status: .unknown) }
    // Without a number it is unmet: Rising Talent, too, is for those who have no score yet.
    guard let percent = standing.score?.percent else { return Evaluation(status: .unmet) }
    return Evaluation(status: CriterionStatus(percent >= atLeast), value: .score(percent))
  }

  package func warnings(_ status: CriterionStatus, on day: Day, in projection: Projection)
    -> [Warning]
  {
    guard let standing = projection.standing else { return [] }
    return day - standing.date > staleAfterDays ? [.stale] : []
  }
}

extension JobSuccessScore {
  package var requirement: String { "\(atLeast)% or higher" }

  package func figure(of assessed: CriterionAssessment, in assessment: Assessment) -> String {
    guard case .score(let percent) = assessed.evaluation.value else {
      return assessment.projection.standing == nil ? "not known" : "no score"
    }
    return "\(percent)%"
  }

  package func outlook(of assessed: CriterionAssessment, in assessment: Assessment) -> Phrase? {
    switch (assessed.status, assessed.evaluation.value) {
    case (.unmet, .score(let percent)):
      let points = pluralized(atLeast - percent, "point")
      return Phrase("\(points) short", "\(points) short")
    case (.unmet, _): return Phrase("no score yet", "no score yet")
    case (.unknown, _): return Phrase("needs your score", "a check-in with your score settles it")
    case (.met, _): return nil
    }
  }

  package func explanation(
    of assessed: CriterionAssessment, in assessment: Assessment
  ) -> Explanation {
    Explanation(
      title: Criterion.jobSuccessScore.title,
      why: [why(in: assessment)] + (assessment.snapshot.estimate?.detail ?? []),
      next: next(assessed, in: assessment),
      rule: "The score on My Stats is \(requirement).")
  }

  private func why(in assessment: Assessment) -> String {
    guard let standing = assessment.projection.standing else {
      return "No check-in says what your Job Success Score is."
    }
    let when = "on \(standing.date.words), \(standing.date.distance(from: assessment.date))"
    switch standing.score {
    case .percent(let percent): return "My Stats showed \(percent)% \(when)."
    case .notShown: return "My Stats showed no score \(when)."
    case nil: return "My Stats showed Rising Talent, and no score is noted, \(when)."
    }
  }

  private func next(_ assessed: CriterionAssessment, in assessment: Assessment) -> String {
    if assessed.warnings.contains(.stale) {
      return "That is more than \(staleAfterDays) days ago: look at My Stats and check in again."
    }
    switch assessed.status {
    case .met: return "Nothing to do: it is met as long as the score holds."
    case .unmet where assessed.evaluation.value == nil:
      return
        "A first score comes with finished contracts and their feedback; check in when it does."
    case .unmet: return "Good feedback and long contracts raise it; check in when it moves."
    case .unknown: return "Read it off My Stats and add it as a check-in."
    }
  }
}
