/// The first contract began more than the published number of days ago.
package struct FirstContract: CriterionRule, Equatable {
  package let moreThanDays: Int

  init(_ published: RuleData) {
    moreThanDays = published.number("moreThanDays")
  }

  package var required: Value? { .daysSinceStart(moreThanDays) }

  package func evaluation(on day: Day, in projection: Projection) -> Evaluation {
    guard let start = projection.snapshot.profile.firstContract else {
      return Evaluation(status: .unknown)
    }
    return Evaluation(
      status: CriterionStatus(day - start > moreThanDays), value: .daysSinceStart(day - start))
  }
}

extension FirstContract {
  package var requirement: String { "over \(moreThanDays) days" }

  package func figure(of assessed: CriterionAssessment, in assessment: Assessment) -> String {
    start(in: assessment)?.distance(from: assessment.date) ?? "not known"
  }

  package func outlook(of assessed: CriterionAssessment, in assessment: Assessment) -> Phrase? {
    switch assessed.status {
    case .met: return nil
    case .unmet:
      return assessed.metOn.map { day in
        Phrase(
          "met \(day.formatted(relativeTo: assessment.date))",
          "met on \(day.formatted(relativeTo: assessment.date))")
      }
    case .unknown:
      return Phrase("needs start date", "the start of your first contract settles it")
    }
  }

  package func explanation(
    of assessed: CriterionAssessment, in assessment: Assessment
  ) -> Explanation {
    let start = start(in: assessment)
    let began = start.map { start in
      let verb = start > assessment.date ? "begins" : "began"
      return "Your first contract \(verb) on \(start.words), "
        + "\(start.distance(from: assessment.date))."
    }
    let met = start.map { $0 + (moreThanDays + 1) }
    return Explanation(
      title: Criterion.firstContract.title,
      why: [began ?? "The file does not say when your first contract began."],
      facts: met.map { day in
        [Explanation.Fact(day > assessment.date ? "met" : "since", day.fullWords)]
      } ?? [],
      next: start == nil
        ? "Look up the start of your first contract and set \"firstContract\"."
        : assessed.status == .met
          ? "Nothing to do: once met, it stays met." : "Nothing to do but wait.",
      rule: "The first contract began more than \(moreThanDays) days ago.")
  }

  private func start(in assessment: Assessment) -> Day? {
    assessment.snapshot.profile.firstContract
  }
}
