/// The criterion that the first contract started more than the published number of days ago.
package struct FirstContract: CriterionRule, Equatable {
  package static let names = CriterionNames(
    title: "First contract", short: "Contract", figure: "first contract",
    asked: "the start date of your first contract")
  package static let source = CriterionSource(part: .firstContract)
  package static let obstacle = "your first contract starts too late"

  package let moreThanDays: Int

  init(_ data: RuleData) {
    moreThanDays = data.number("moreThanDays")
  }

  package var required: CriterionFigure? { .daysSinceStart(moreThanDays) }

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
    start(in: assessment)?.relativeDescription(to: assessment.date) ?? "unknown"
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
      return Phrase("add start date", "add the start date of your first contract")
    }
  }

  package func explanation(
    of assessed: CriterionAssessment, in assessment: Assessment
  ) -> Explanation {
    let start = start(in: assessment)
    let began = start.map { start in
      let verb = start > assessment.date ? "starts" : "started"
      return "Your first contract \(verb) on \(start.formatted()), "
        + "\(start.relativeDescription(to: assessment.date))."
    }
    let met = start.map { $0 + (moreThanDays + 1) }
    return Explanation(
      title: Criterion.firstContract.title,
      why: [began ?? "Your profile does not have the start date of your first contract yet."],
      facts: met.map { day in
        [Explanation.Fact(day > assessment.date ? "met" : "since", day.formatted(.full))]
      } ?? [],
      next: start == nil
        ? "Look up the start date of your first contract on Upwork and add it here."
        : assessed.status == .met
          ? "Nothing to do: once met, it stays met." : "Nothing to do except wait.",
      rule: "Your first contract started more than \(moreThanDays) days ago.")
  }

  private func start(in assessment: Assessment) -> Day? {
    assessment.snapshot.profile.firstContract
  }
}
