import Eligibility

extension Assessment {
  /// What `status` prints, and reads well aloud.
  var statusText: [String] {
    let name = snapshot.profile.freelancer.name.map { "\($0) · " } ?? ""
    return [headline.sentence, "\(name)\(date.formatted(.full))", "", "Criteria"] + criteriaText
      + ["", "Weeks", "  \(weeksSentence.long)"]
      + (weeks + [thisWeek]).map(fields).aligned.map { "  \($0)" }
      + ["", "Benefits", "  \(stateSentence)"]
      + Benefit.allCases.map { "  \(title($0))" }
  }

  var criteriaText: [String] {
    Criterion.allCases.map(fields).aligned.map { "  \($0)" }
  }

  /// With what it is worth, where that is known.
  func title(_ benefit: Benefit) -> String {
    let title = rules[benefit].title
    guard benefit == .reducedFees, worthOfReducedFees != nil else { return title }
    return "\(title) (\(worth.value))"
  }

  /// With what became of it since it was published.
  func titleAndSince(_ benefit: Benefit) -> String {
    rules[benefit].since.map { "\(title(benefit)). \($0)" } ?? title(benefit)
  }

  private func fields(_ criterion: Criterion) -> [String] {
    let row = row(criterion)
    let outlook = row.outlook?.long ?? ""
    return [self[criterion].status.label, row.title, row.figure, row.requirement, outlook]
  }

  func fields(_ week: WeekAssessment) -> [String] {
    let counts = week.eligible.map { $0 ? "counts" : "doesn't count" } ?? "unknown"
    let leaves =
      week.ends > date ? "in progress" : "expires \(leaves(week).formatted())"
    return [week.ends.formatted(), week.shown, counts, leaves]
  }
}
