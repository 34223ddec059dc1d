/// The Upwork profile is complete, by My Stats' figure or by the sum of its sections.
package struct ProfileCompleteness: CriterionRule, Equatable {
  /// Percent.
  package let atLeast: Int
  package let weights: SectionWeights

  init(_ published: RuleData) {
    atLeast = published.number("criteria.profileCompleteness.atLeast")
    weights = SectionWeights(published.within("sections"))
  }

  package var required: Value? { .percent(atLeast) }

  /// Where the percentage comes from.
  package enum Basis: Equatable, Sendable {
    case supposed
    case official(Day)
    case sections
  }

  package func evaluation(on day: Day, in projection: Projection) -> Evaluation {
    if projection.isProfileCompleted(on: day) {
      return Evaluation(status: .met, value: .percent(100))
    }
    guard let (percent, _) = completeness(in: projection) else {
      return Evaluation(status: .unknown)
    }
    return Evaluation(status: CriterionStatus(percent >= atLeast), value: .percent(percent))
  }

  package func warnings(_ status: CriterionStatus, on day: Day, in projection: Projection)
    -> [Warning]
  {
    completeness(in: projection)?.basis == .sections ? [.estimate] : []
  }

  package func completeness(in projection: Projection) -> (percent: Int, basis: Basis)? {
    if let supposed = projection.scenario.completeness { return (supposed, .supposed) }
    let sum = projection.snapshot.sectionsSum
    let updated = projection.snapshot.sections?.updated
    if let official = projection.snapshot.officialCompleteness {
      let sumIsNewer = updated.map { $0 > official.date } ?? false
      if let sum, sumIsNewer { return (sum, .sections) }
      return (official.figure, .official(official.date))
    }
    return sum.map { ($0, .sections) }
  }
}

extension ProfileCompleteness {
  package var requirement: String { "\(atLeast)%" }

  package func figure(of assessed: CriterionAssessment, in assessment: Assessment) -> String {
    guard case .percent(let percent) = assessed.evaluation.value else { return "not known" }
    return "\(percent)%"
  }

  package func outlook(of assessed: CriterionAssessment, in assessment: Assessment) -> Phrase? {
    guard assessed.status != .met else { return nil }
    guard case .percent(let percent) = assessed.evaluation.value else {
      return Phrase("needs percentage", "a check-in with the percentage settles it")
    }
    return Phrase("\(atLeast - percent)% to fill in", "\(atLeast - percent)% still to fill in")
  }

  package func explanation(
    of assessed: CriterionAssessment, in assessment: Assessment
  ) -> Explanation {
    Explanation(
      title: Criterion.profileCompleteness.title, why: why(in: assessment),
      facts: assessed.status == .met ? [] : facts(in: assessment), next: next(assessed),
      rule: "The Upwork profile is \(atLeast)% complete.")
  }

  private func why(in assessment: Assessment) -> [String] {
    guard let (percent, basis) = completeness(in: assessment.projection) else {
      return ["Neither a check-in nor the sections say how complete your profile is."]
    }
    switch basis {
    case .supposed: return ["Supposed: \(percent)%."]
    case .official(let day):
      return [
        "My Stats showed \(percent)% on \(day.words), \(day.distance(from: assessment.date))."
      ]
    case .sections:
      return ["Your sections add up to \(percent)%: an estimate until My Stats says so."]
    }
  }

  private func facts(in assessment: Assessment) -> [Explanation.Fact] {
    guard let sections = assessment.snapshot.sections else { return [] }
    let remaining = weights.remaining(sections).map { "\($0.name) \($0.percent)%" }
    let missing = weights.missingRequired(sections)
    return [
      missing.isEmpty ? nil : Explanation.Fact("missing", missing.joinedAsList),
      remaining.isEmpty ? nil : Explanation.Fact("open", remaining.joined(separator: ", ")),
    ].compactMap(\.self)
  }

  private func next(_ assessed: CriterionAssessment) -> String {
    switch assessed.status {
    case .met: "Nothing to do."
    case .unmet: "Fill in what is open, then note it here or check in with the new percentage."
    case .unknown: "Add a check-in with the percentage, or say which sections are filled in."
    }
  }
}
