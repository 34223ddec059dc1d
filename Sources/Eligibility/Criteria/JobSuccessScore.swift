/// The criterion that the current score reaches the published one.
package struct JobSuccessScore: CriterionRule, Equatable {
  package static let names = CriterionNames(
    title: "Job Success Score", short: "Score", figure: "Job Success Score", asked: "your score")
  package static let source = CriterionSource(part: .checkIn, figure: .score)

  /// The published score, in percent.
  package let atLeast: Int
  package let staleAfterDays: Int

  init(_ data: RuleData) {
    atLeast = data.number("atLeast")
    staleAfterDays = data.number("staleAfterDays")
  }

  package var required: CriterionFigure? { .score(atLeast) }

  package func evaluation(on day: Day, in projection: Projection) -> Evaluation {
    guard let standing = projection.standing(on: day) else { return Evaluation(status: .unknown) }
    // Without a score it is not met, even with Rising Talent, which is for freelancers without one.
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
      return assessment.projection.standing == nil ? "unknown" : "no score"
    }
    return "\(percent)%"
  }

  package func outlook(of assessed: CriterionAssessment, in assessment: Assessment) -> Phrase? {
    switch (assessed.status, assessed.evaluation.value) {
    case (.unmet, .score(let percent)):
      let points = pluralized(atLeast - percent, "point")
      return Phrase("\(points) short", "\(points) below \(atLeast)%")
    case (.unmet, _): return Phrase("no score yet", "no score yet")
    case (.unknown, _): return Phrase("add your score", "check in with your Job Success Score")
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
      rule: "Your Job Success Score on My Stats is \(requirement).")
  }

  private func why(in assessment: Assessment) -> String {
    if let tried = assessment.projection.scenario.score { return "What-if: a score of \(tried)%." }
    guard let standing = assessment.projection.standing else {
      return "No check-in has your Job Success Score yet."
    }
    let when =
      "on \(standing.date.formatted()), \(standing.date.relativeDescription(to: assessment.date))"
    switch standing.score {
    case .percent(let percent): return "My Stats showed \(percent)% \(when)."
    case .notShown: return "My Stats showed no score \(when)."
    case nil: return "My Stats showed Rising Talent \(when); no score was entered."
    }
  }

  private func next(_ assessed: CriterionAssessment, in assessment: Assessment) -> String {
    if assessed.warnings.contains(.stale) {
      return "Check in again: this score is more than \(staleAfterDays) days old."
    }
    if assessed.status == .met, let day = assessment.snapshot.estimate?.disappearsOn,
      day - assessment.date <= 7 * assessment.rules.timelineWeeks
    {
      return
        "Get paid for a job with another client before \(day.formatted()), or your score may disappear."
    }
    switch assessed.status {
    case .met: return "Nothing to do as long as your score is \(requirement)."
    case .unmet where assessed.evaluation.value == nil:
      return
        "You get a score after contracts end with feedback. Check in when My Stats shows it."
    case .unmet:
      return "Good feedback and long-term contracts raise your score. Upwork updates it daily."
    case .unknown: return "Check in with the score that My Stats shows."
    }
  }
}
