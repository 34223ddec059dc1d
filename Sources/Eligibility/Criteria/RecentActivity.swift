/// The criterion that the last proposal, accepted invitation or payment is recent.
package struct RecentActivity: CriterionRule, Equatable {
  package static let names = CriterionNames(
    title: "Recent activity", short: "Activity", figure: "last proposal",
    asked: "your last proposal")
  package static let source = CriterionSource(part: .list(.activity))
  package static let isMetByAnAction = true

  package let withinDays: Int

  init(_ data: RuleData) {
    withinDays = data.number("withinDays")
  }

  package var required: CriterionFigure? { .daysSinceActivity(withinDays) }

  package func evaluation(on day: Day, in projection: Projection) -> Evaluation {
    let age = projection.lastActivity(through: day).map { day - $0 }
    return Evaluation(
      status: status(age, on: day, in: projection),
      value: age.map(CriterionFigure.daysSinceActivity))
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
    last(in: assessment)?.relativeDescription(to: assessment.date)
      ?? (assessed.status == .unknown ? "unknown" : "none")
  }

  package func outlook(of assessed: CriterionAssessment, in assessment: Assessment) -> Phrase? {
    switch assessed.status {
    case .met:
      return assessed.lapsing { day in
        Phrase(
          "lapses \(day.formatted(relativeTo: assessment.date))",
          "lapses on \(day.formatted(relativeTo: assessment.date)) unless you send a proposal or get paid"
        )
      }
    case .unmet: return Phrase("send a proposal", "send a proposal to meet this")
    case .unknown:
      return Phrase("add last proposal", "add your last proposal, or send one")
    }
  }

  package func explanation(
    of assessed: CriterionAssessment, in assessment: Assessment
  ) -> Explanation {
    let last = last(in: assessment)
    let lastText = last.map { day in
      "Your last proposal, accepted invitation or payment was on \(day.formatted()), "
        + "\(day.relativeDescription(to: assessment.date))."
    }
    return Explanation(
      title: Criterion.activity.title,
      why: [lastText ?? "Your profile has no proposal, accepted invitation or payment yet."],
      facts: until(last, assessed.status == .met ? assessment.date : nil),
      next: next(assessed),
      rule:
        "You sent a proposal, accepted an invitation or got paid in the last \(withinDays) days.")
  }

  /// Returns the last day on which `last` is recent; empty if only a what-if meets the criterion.
  private func until(_ last: Day?, _ met: Day?) -> [Explanation.Fact] {
    guard let last, met.map({ last + withinDays >= $0 }) != false else { return [] }
    return [Explanation.Fact("met until", (last + withinDays).formatted(.full))]
  }

  private func next(_ assessed: CriterionAssessment) -> String {
    switch assessed.status {
    case .met:
      assessed.lapsesOn.map { "Send a proposal or get paid before \($0.formatted())." }
        ?? "Nothing to do."
    case .unmet: "Send a proposal on Upwork, then add it here."
    case .unknown: "Add your last proposal or payment here, or send a proposal."
    }
  }

  private func last(in assessment: Assessment) -> Day? {
    assessment.projection.lastActivity(through: assessment.date)
  }
}
