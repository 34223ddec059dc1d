import Eligibility

extension Assessment {
  /// The output of `status`, which is also suitable for screen readers.
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

  /// Returns the title, with the worth of the benefit if it is known.
  func title(_ benefit: Benefit) -> String {
    let title = rules[benefit].title
    guard benefit == .reducedFees, worthOfReducedFees != nil else { return title }
    return "\(title) (\(worth.value))"
  }

  /// Returns the title, and how the benefit has changed since it was published.
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
    let expiry =
      week.ends > date ? "in progress" : "expires \(expiry(week).formatted())"
    return [week.ends.formatted(), week.shown, counts, expiry]
  }
}
