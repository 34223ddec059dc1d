/// The current standing has a score that reaches the published one.
package struct JobSuccessScore: CriterionRule, Equatable {
  /// Percent.
  package let atLeast: Int
  package let staleAfterDays: Int

  init(_ published: Published) {
    atLeast = published.number("atLeast")
    staleAfterDays = published.number("staleAfterDays")
  }

  package var required: Value? { .score(atLeast) }

  package func finding(on day: Day, in world: World) -> Finding {
    guard let standing = world.standing(on: day) else { return Finding(answer: .unknown) }
    // Without a number it is unmet: Rising Talent, too, is for those who have no score yet.
    guard let percent = standing.score?.percent else { return Finding(answer: .unmet) }
    return Finding(answer: Answer(percent >= atLeast), value: .score(percent))
  }

  package func warnings(_ answer: Answer, on day: Day, in world: World) -> [Warning] {
    guard let standing = world.standing else { return [] }
    return day - standing.date > staleAfterDays ? [.stale] : []
  }
}

extension JobSuccessScore {
  package var requirement: String { "\(atLeast)% or higher" }

  package func figure(of assessed: CriterionAssessment, in assessment: Assessment) -> String {
    guard case .score(let percent) = assessed.finding.value else {
      return assessment.world.standing == nil ? "not known" : "no score"
    }
    return "\(percent)%"
  }

  package func outlook(of assessed: CriterionAssessment, in assessment: Assessment) -> Phrase? {
    switch (assessed.answer, assessed.finding.value) {
    case (.unmet, .score(let percent)):
      let points = counted(atLeast - percent, "point")
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
      why: [why(in: assessment)] + (assessment.known.estimate?.detail ?? []),
      next: next(assessed, in: assessment),
      rule: "The score on My Stats is \(requirement).")
  }

  private func why(in assessment: Assessment) -> String {
    guard let standing = assessment.world.standing else {
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
    switch assessed.answer {
    case .met: return "Nothing to do: it is met as long as the score holds."
    case .unmet where assessed.finding.value == nil:
      return
        "A first score comes with finished contracts and their feedback; check in when it does."
    case .unmet: return "Good feedback and long contracts raise it; check in when it moves."
    case .unknown: return "Read it off My Stats and add it as a check-in."
    }
  }
}
