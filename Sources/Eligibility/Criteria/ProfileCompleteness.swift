/// The Upwork profile is complete, by My Stats' figure or by the sum of its sections.
package struct ProfileCompleteness: CriterionRule, Equatable {
  /// Percent.
  package let atLeast: Int
  package let weights: SectionWeights

  init(_ published: Published) {
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

  package func finding(on day: Day, in world: World) -> Finding {
    if world.isProfileCompleted(on: day) { return Finding(answer: .met, value: .percent(100)) }
    guard let (percent, _) = completeness(in: world) else { return Finding(answer: .unknown) }
    return Finding(answer: Answer(percent >= atLeast), value: .percent(percent))
  }

  package func warnings(_ answer: Answer, on day: Day, in world: World) -> [Warning] {
    completeness(in: world)?.basis == .sections ? [.estimate] : []
  }

  package func completeness(in world: World) -> (percent: Int, basis: Basis)? {
    if let supposed = world.scenario.completeness { return (supposed, .supposed) }
    let sum = world.known.sectionsSum
    let updated = world.known.sections?.updated
    if let official = world.known.officialCompleteness {
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
    guard case .percent(let percent) = assessed.finding.value else { return "not known" }
    return "\(percent)%"
  }

  package func outlook(of assessed: CriterionAssessment, in assessment: Assessment) -> Phrase? {
    guard assessed.answer != .met else { return nil }
    guard case .percent(let percent) = assessed.finding.value else {
      return Phrase("needs percentage", "a check-in with the percentage settles it")
    }
    return Phrase("\(atLeast - percent)% to fill in", "\(atLeast - percent)% still to fill in")
  }

  package func explanation(
    of assessed: CriterionAssessment, in assessment: Assessment
  ) -> Explanation {
    Explanation(
      title: Criterion.profileCompleteness.title, why: why(in: assessment),
      facts: assessed.answer == .met ? [] : facts(in: assessment), next: next(assessed),
      rule: "The Upwork profile is \(atLeast)% complete.")
  }

  private func why(in assessment: Assessment) -> [String] {
    guard let (percent, basis) = completeness(in: assessment.world) else {
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
    guard let sections = assessment.known.sections else { return [] }
    let openings = weights.openings(sections).map { "\($0.name) \($0.percent)%" }
    let missing = weights.missingRequired(sections)
    return [
      missing.isEmpty ? nil : Explanation.Fact("missing", missing.enumeration),
      openings.isEmpty ? nil : Explanation.Fact("open", openings.joined(separator: ", ")),
    ].compactMap(\.self)
  }

  private func next(_ assessed: CriterionAssessment) -> String {
    switch assessed.answer {
    case .met: "Nothing to do."
    case .unmet: "Fill in what is open, then note it here or check in with the new percentage."
    case .unknown: "Add a check-in with the percentage, or say which sections are filled in."
    }
  }
}
