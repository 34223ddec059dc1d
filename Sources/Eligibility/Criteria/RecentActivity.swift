/// The last proposal, accepted invitation or earning is recent.
package struct RecentActivity: CriterionRule, Equatable {
  package let withinDays: Int

  init(_ published: RuleData) {
    withinDays = published.number("withinDays")
  }

  package var required: Value? { .daysSinceActivity(withinDays) }

  package func evaluation(on day: Day, in projection: Projection) -> Evaluation {
    let age = projection.lastActivity(through: day).map { day - $0 }
    return Evaluation(
      status: status(age, on: day, in: projection), value: age.map(Value.daysSinceActivity))
  }

  private func status(_ age: Int?, on day: Day, in projection: Projection) -> CriterionStatus {
    if let age, age <= withinDays { return .met }
    let snapshot = projection.snapshot
    let hasAll =
      snapshot.profile.activity != nil && snapshot.hasCompleteTransactions(since: day - withinDays)
    return hasAll ? .unmet : .unknown
  }
}

extension RecentActivity {
  package var requirement: String { "within \(withinDays) days" }

  package func figure(of assessed: CriterionAssessment, in assessment: Assessment) -> String {
    last(in: assessment)?.distance(from: assessment.date) ?? "none noted"
  }

  package func outlook(of assessed: CriterionAssessment, in assessment: Assessment) -> Phrase? {
    switch assessed.status {
    case .met:
      return assessed.lapsing { day in
        Phrase(
          "lapses \(day.formatted(relativeTo: assessment.date))",
          "lapses on \(day.formatted(relativeTo: assessment.date)) unless you send a proposal or earn"
        )
      }
    case .unmet: return Phrase("send a proposal", "met once you send a proposal")
    case .unknown:
      return Phrase("send or note one", "met once you send a proposal, or note an earlier one")
    }
  }

  package func explanation(
    of assessed: CriterionAssessment, in assessment: Assessment
  ) -> Explanation {
    let last = last(in: assessment)
    let lastWords = last.map { day in
      "The last proposal, accepted invitation or earning was on \(day.words), "
        + "\(day.distance(from: assessment.date))."
    }
    return Explanation(
      title: Criterion.activity.title,
      why: [lastWords ?? "The file notes no proposal, no accepted invitation and no earning."],
      facts: last.map { [Explanation.Fact("counts to", ($0 + withinDays).fullWords)] } ?? [],
      next: next(assessed),
      rule: "Something was sent, accepted or earned in the last \(withinDays) days.")
  }

  private func next(_ assessed: CriterionAssessment) -> String {
    switch assessed.status {
    case .met:
      assessed.lapsesOn.map { "Send a proposal or earn something before \($0.words)." }
        ?? "Nothing to do."
    case .unmet: "Send a proposal and note it here."
    case .unknown: "Note your last proposal or earning, or send one."
    }
  }

  private func last(in assessment: Assessment) -> Day? {
    assessment.projection.lastActivity(through: assessment.date)
  }
}
