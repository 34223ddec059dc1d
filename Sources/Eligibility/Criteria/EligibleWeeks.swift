/// The criterion that enough of the last 16 weeks are eligible.
package struct EligibleWeeks: CriterionRule, Equatable {
  package static let names = CriterionNames(
    title: "Eligible weeks", short: "Weeks", figure: "eligible weeks", asked: "your eligible weeks")
  package static let source = CriterionSource(part: .list(.checkIns), figure: .eligibleWeeks)

  package let atLeast: Int

  init(_ data: RuleData) {
    atLeast = data.number("atLeast")
  }

  package var required: CriterionFigure? { .weeks(atLeast...atLeast) }

  package func evaluation(on day: Day, in projection: Projection) -> Evaluation {
    let bounds = bounds(on: day, in: projection)
    return Evaluation(status: status(bounds), value: .weeks(bounds))
  }

  /// Returns the smallest and the largest possible number of eligible weeks in the window on `day`.
  package func bounds(on day: Day, in projection: Projection) -> ClosedRange<Int> {
    let coming = comingWeeks(on: day, in: projection)
    let ended = projection.snapshot.weeks.bounds(ofNewest: WeekCalendar.windowLength - coming)
    let eligible = projection.eligibleWeeks(ofNewest: coming, on: day)
    return ended.lowerBound + eligible.lowerBound...ended.upperBound + eligible.upperBound
  }

  package func warnings(_ status: CriterionStatus, on day: Day, in projection: Projection)
    -> [Warning]
  {
    projection.snapshot.weeks.leftOut.isEmpty ? [] : [.contradiction]
  }

  /// Returns how many of the next weeks may not count before the criterion lapses.
  ///
  /// All weeks after them are assumed to count. `nil` if the criterion is not met now, or if the
  /// what-if assumes it.
  package func weeksToSpare(on day: Day, in projection: Projection) -> Int? {
    guard projection.scenario.assume?[.eligibleWeeks] == nil,
      projection.status(.eligibleWeeks, on: day) == .met
    else { return nil }
    return (WeekCalendar.counts).last {
      staysMet(failing: $0, after: day, in: projection)
    }
  }

  private func status(_ bounds: ClosedRange<Int>) -> CriterionStatus {
    if bounds.lowerBound >= atLeast { return .met }
    return bounds.upperBound < atLeast ? .unmet : .unknown
  }

  /// Returns how many weeks of the window on `day` end after today.
  private func comingWeeks(on day: Day, in projection: Projection) -> Int {
    let calendar = projection.rules.weeks
    let ended = calendar.lastEnd(on: projection.today)
    return min((calendar.lastEnd(on: day) - ended) / 7, WeekCalendar.windowLength)
  }

  private func staysMet(failing: Int, after day: Day, in projection: Projection) -> Bool {
    let length = WeekCalendar.windowLength
    let supposed = comingWeeks(on: day, in: projection)
    return (1...length).allSatisfy { ended in
      let between = min(supposed, length - ended)
      let known = projection.snapshot.weeks.bounds(ofNewest: length - ended - between).lowerBound
      return known + (projection.comingWeeksAreEligible == true ? between : 0) + ended
        - min(failing, ended) >= atLeast
    }
  }
}

extension EligibleWeeks {
  package var requirement: String { "\(atLeast) needed" }

  package func figure(of assessed: CriterionAssessment, in assessment: Assessment) -> String {
    guard case .weeks(let bounds) = assessed.evaluation.value else { return "unknown" }
    return "\(bounds.formatted()) of \(WeekCalendar.windowLength)"
  }

  package func outlook(of assessed: CriterionAssessment, in assessment: Assessment) -> Phrase? {
    let supposed = assessment.supposition
    switch assessed.status {
    case .met:
      let lapse = assessed.lapsesOn?.formatted(relativeTo: assessment.date)
      return lapse.map {
        Phrase("too few from \($0)", "fewer than \(atLeast) from \($0) if \(supposed.long)")
      }
        ?? assessment.weeksToSpare.map { spare($0) }
    case .unmet, .unknown:
      guard let day = assessed.metOn?.formatted(relativeTo: assessment.date) else {
        if assessment.projection.comingWeeksAreEligible == nil {
          return Phrase("add your score", "check in with your score to see when")
        }
        return assessed.status == .unknown
          ? Phrase("add eligible weeks", "check in with the eligible weeks on My Stats")
          : Phrase("raise your score", "a week counts only with a higher score")
      }
      // The same dates as in the headline.
      if let first = assessment.firstPossible(.eligibleWeeks), assessed.status == .unmet,
        let last = assessed.metOn, first < last
      {
        let from = first.formatted(relativeTo: assessment.date)
        return Phrase("\(from) to \(day)", "between \(from) and \(day) if \(supposed.long)")
      }
      let latest = assessed.status == .unknown ? " at the latest" : ""
      return Phrase("\(day) if \(supposed.short)", "met on \(day)\(latest) if \(supposed.long)")
    }
  }

  private func spare(_ weeks: Int) -> Phrase {
    weeks == 0
      ? Phrase("none to spare", "none to spare: every coming week must count")
      : Phrase("\(pluralized(weeks, "week")) to spare", "\(pluralized(weeks, "week")) to spare")
  }

  package func explanation(
    of assessed: CriterionAssessment, in assessment: Assessment
  ) -> Explanation {
    Explanation(
      title: Criterion.eligibleWeeks.title, why: why(in: assessment),
      facts: facts(in: assessment), next: next(assessed, in: assessment),
      rule: "At least \(atLeast) of the last \(WeekCalendar.windowLength) weeks count: "
        + "\(assessment.rules.jobSuccessScore.atLeast)% or higher, or Rising Talent. "
        + "Upwork updates the count every \(assessment.rules.weeks.endsOn.name).")
  }

  private func why(in assessment: Assessment) -> [String] {
    [assessment.weeksSentence.long] + assessment.conflictSentences
  }

  private func facts(in assessment: Assessment) -> [Explanation.Fact] {
    let spare = assessment.weeksToSpare.map { weeks in
      weeks == 0
        ? "none: every coming week must count"
        : "\(pluralized(weeks, "week")): stays met even if the next \(weeks == 1 ? "one doesn't" : "\(weeks) don't") count"
    }
    let weak = assessment.weakWeeks.map {
      assessment.expiry($0).formatted(relativeTo: assessment.date)
    }
    return [
      spare.map { Explanation.Fact("to spare", $0) },
      weak.isEmpty
        ? nil : Explanation.Fact("expires", "weeks that don't count, on \(weak.joinedAsList)"),
    ].compactMap(\.self)
  }

  private func next(_ assessed: CriterionAssessment, in assessment: Assessment) -> String {
    let supposed = assessment.supposition.long
    switch (assessed.status, assessed.metOn) {
    case (.met, _):
      return assessed.lapsesOn.map {
        "Raise your score: if \(supposed), you have too few eligible weeks from \($0.formatted())."
      }
        ?? "Nothing to do as long as \(supposed)."
    case (.unmet, let day?): return "Met on \(day.formatted()) if \(supposed)."
    case (.unmet, nil) where assessment.projection.comingWeeksAreEligible == nil:
      return "Check in with your score to see which coming weeks count."
    case (.unmet, nil):
      return
        "Raise your score: each week that ends with \(assessment.rules.jobSuccessScore.atLeast)% or more counts."
    case (.unknown, let day):
      let latest = day.map {
        " Otherwise it is met on \($0.formatted()) at the latest, if \(supposed)."
      }
      return "Check in with the eligible weeks that My Stats shows." + (latest ?? "")
    }
  }
}
