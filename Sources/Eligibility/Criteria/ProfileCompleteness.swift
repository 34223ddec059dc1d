/// The criterion that the Upwork profile is complete, by My Stats or by the sum of its sections.
package struct ProfileCompleteness: CriterionRule, Equatable {
  package static let names = CriterionNames(
    title: "Profile completeness", short: "Profile", figure: "profile completeness",
    asked: "your profile completeness")
  package static let source = CriterionSource(part: .sections, figure: .completeness)
  package static let isMetByAnAction = true

  /// The published completeness, in percent.
  package let atLeast: Int
  package let weights: SectionWeights

  init(_ data: RuleData) {
    atLeast = data.number("criteria.profileCompleteness.atLeast")
    weights = SectionWeights(data.within("sections"))
  }

  package var required: CriterionFigure? { .percent(atLeast) }

  /// The source of the percentage.
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
    guard case .percent(let percent) = assessed.evaluation.value else { return "unknown" }
    return "\(percent)%"
  }

  package func outlook(of assessed: CriterionAssessment, in assessment: Assessment) -> Phrase? {
    guard assessed.status != .met else { return nil }
    guard case .percent(let percent) = assessed.evaluation.value else {
      return Phrase("add completeness", "check in with your profile completeness")
    }
    return Phrase(
      "\(atLeast - percent)% missing", "fill in the missing \(atLeast - percent)% on Upwork")
  }

  package func explanation(
    of assessed: CriterionAssessment, in assessment: Assessment
  ) -> Explanation {
    Explanation(
      title: Criterion.profileCompleteness.title, why: why(in: assessment),
      facts: assessed.status == .met ? [] : facts(in: assessment), next: next(assessed),
      rule: "Your Upwork profile is \(atLeast)% complete.")
  }

  private func why(in assessment: Assessment) -> [String] {
    guard let (percent, basis) = completeness(in: assessment.projection) else {
      return ["No check-in has your profile completeness, and no sections are entered here."]
    }
    switch basis {
    case .supposed: return ["In this what-if your profile is \(percent)% complete."]
    case .official(let day):
      return [
        "My Stats showed \(percent)% on \(day.formatted()), \(day.relativeDescription(to: assessment.date))."
      ]
    case .sections:
      return ["The sections entered here add up to \(percent)%. That is an estimate."]
    }
  }

  private func facts(in assessment: Assessment) -> [Explanation.Fact] {
    guard let sections = assessment.snapshot.sections else { return [] }
    let remaining = weights.remaining(sections).map { "\($0.name) \($0.percent)%" }
    let missing = weights.missingRequired(sections)
    return [
      missing.isEmpty ? nil : Explanation.Fact("required", missing.joinedAsList),
      remaining.isEmpty ? nil : Explanation.Fact("missing", remaining.joined(separator: ", ")),
    ].compactMap(\.self)
  }

  private func next(_ assessed: CriterionAssessment) -> String {
    switch assessed.status {
    case .met: "Nothing to do."
    case .unmet: "Fill in the missing sections on Upwork, then check in with the new percentage."
    case .unknown: "Check in with the percentage that Upwork shows, or enter your sections here."
    }
  }
}
