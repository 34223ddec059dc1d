/// At least the published number of the last 16 weeks are eligible.
package struct EligibleWeeks: CriterionRule, Equatable {
  package let atLeast: Int

  init(_ published: Published) {
    atLeast = published.number("atLeast")
  }

  package var required: Value? { .weeks(atLeast...atLeast) }

  package func finding(on day: Day, in world: World) -> Finding {
    let bounds = bounds(on: day, in: world)
    return Finding(answer: answer(bounds), value: .weeks(bounds))
  }

  /// The smallest and the largest number of eligible weeks in the window at `day`.
  package func bounds(on day: Day, in world: World) -> ClosedRange<Int> {
    let coming = comingWeeks(on: day, in: world)
    let ended = world.known.weeks.bounds(ofNewest: WeekCalendar.windowLength - coming)
    let eligible = world.eligibleWeeks(ofNewest: coming, on: day)
    return ended.lowerBound + eligible.lowerBound...ended.upperBound + eligible.upperBound
  }

  package func warnings(_ answer: Answer, on day: Day, in world: World) -> [Warning] {
    world.known.weeks.leftOut.isEmpty ? [] : [.contradiction]
  }

  /// How many of the next weeks may fail, all later ones being eligible, before it is lost.
  package func weeksToSpare(on day: Day, in world: World) -> Int? {
    guard world.scenario.assume?[.eligibleWeeks] == nil,
      world.answer(.eligibleWeeks, on: day) == .met
    else { return nil }
    return (0...WeekCalendar.windowLength).last { staysMet(failing: $0, after: day, in: world) }
  }

  private func answer(_ bounds: ClosedRange<Int>) -> Answer {
    if bounds.lowerBound >= atLeast { return .met }
    return bounds.upperBound < atLeast ? .unmet : .unknown
  }

  /// How many weeks of the window at `day` end after today.
  private func comingWeeks(on day: Day, in world: World) -> Int {
    let calendar = world.rules.weeks
    let ended = calendar.lastEnd(on: world.today)
    return min((calendar.lastEnd(on: day) - ended) / 7, WeekCalendar.windowLength)
  }

  /// After one window and a week more, no week that fails is left in it.
  private func staysMet(failing: Int, after day: Day, in world: World) -> Bool {
    let length = WeekCalendar.windowLength
    let supposed = comingWeeks(on: day, in: world)
    return (1...length + 1).allSatisfy { ended in
      let later = min(ended, length)
      let failed = max(0, min(failing, ended) - (ended - later))
      let between = min(supposed, length - later)
      let known = world.known.weeks.bounds(ofNewest: length - later - between).lowerBound
      return known + (world.comingWeeksAreEligible == true ? between : 0) + later - failed
        >= atLeast
    }
  }
}

extension EligibleWeeks {
  package var requirement: String { "\(atLeast) needed" }

  package func figure(of assessed: CriterionAssessment, in assessment: Assessment) -> String {
    guard case .weeks(let bounds) = assessed.finding.value else { return "not known" }
    return "\(bounds.words) of \(WeekCalendar.windowLength)"
  }

  package func outlook(of assessed: CriterionAssessment, in assessment: Assessment) -> Phrase? {
    let supposed = assessment.supposition
    switch assessed.answer {
    case .met:
      let lapse = assessed.lapsesOn?.words(near: assessment.date)
      return lapse.map { Phrase("too few from \($0)", "too few from \($0) if \(supposed.full)") }
        ?? assessment.weeksToSpare.map { spare($0) }
    case .unmet, .unknown:
      guard let day = assessed.metOn?.words(near: assessment.date) else {
        if assessment.world.comingWeeksAreEligible == nil {
          return Phrase("needs your score", "a check-in with your score says when")
        }
        return assessed.answer == .unknown
          ? Phrase("needs a check-in", "a check-in with the eligible weeks settles it")
          : Phrase("needs a higher score", "more weeks count only with a higher score")
      }
      let verb = assessed.answer == .unknown ? "certain" : "met"
      return Phrase("\(day) if \(supposed.brief)", "\(verb) on \(day) if \(supposed.full)")
    }
  }

  private func spare(_ weeks: Int) -> Phrase {
    weeks == 0
      ? Phrase("none to spare", "none to spare: every coming week must count")
      : Phrase("\(counted(weeks, "week")) to spare", "\(counted(weeks, "week")) to spare")
  }

  package func explanation(
    of assessed: CriterionAssessment, in assessment: Assessment
  ) -> Explanation {
    Explanation(
      title: Criterion.eligibleWeeks.title, why: why(in: assessment),
      facts: facts(assessed, in: assessment), next: next(assessed, in: assessment),
      rule: "At least \(atLeast) of the last \(WeekCalendar.windowLength) weeks count: "
        + "\(assessment.rules.jobSuccessScore.atLeast)% or higher, or Rising Talent.")
  }

  private func why(in assessment: Assessment) -> [String] {
    [assessment.weeksSentence.full] + assessment.conflictSentences
  }

  private func facts(
    _ assessed: CriterionAssessment, in assessment: Assessment
  ) -> [Explanation.Fact] {
    let spare = assessment.weeksToSpare.map { weeks in
      weeks == 0
        ? "none: the next week that does not count is one too many"
        : "the next \(counted(weeks, "week")) may fail to count and it stays met"
    }
    let weak = assessment.weakWeeks.map { assessment.leaves($0).words(near: assessment.date) }
    return [
      spare.map { Explanation.Fact("spare", $0) },
      weak.isEmpty ? nil : Explanation.Fact("leaving", "weak weeks on \(weak.enumeration)"),
    ].compactMap(\.self)
  }

  private func next(_ assessed: CriterionAssessment, in assessment: Assessment) -> String {
    let supposed = assessment.supposition.full
    switch (assessed.answer, assessed.metOn) {
    case (.met, _):
      return assessed.lapsesOn.map {
        "If \(supposed), there are too few from \($0.words) on: raise it."
      }
        ?? "Nothing to do as long as \(supposed)."
    case (.unmet, let day?): return "If \(supposed), it is met on \(day.words)."
    case (.unmet, nil) where assessment.world.comingWeeksAreEligible == nil:
      return "Check in with your score: it says which weeks will count."
    case (.unmet, nil): return "Raise the score; each week that ends with it then counts."
    case (.unknown, let day):
      let certain = day.map { " Else it is certain on \($0.words) if \(supposed)." } ?? ""
      return "Check in with the eligible weeks that My Stats shows: that settles it." + certain
    }
  }
}
