extension EndingJob {
  /// As in "5 stars".
  package var outcomeText: String {
    switch outcome {
    case .stars(let stars):
      stars == Stars(hundredths: 100) ? "1 star" : "\(stars.formatted()) stars"
    case .badly: "badly"
    }
  }
}

extension EndingJob.JobSize {
  /// As in "up to $1,000".
  package func label(_ rules: Rules) -> String {
    switch self {
    case .small, .medium: "up to \(rules.score.weights.paid(for: self).formatted(.short))"
    case .large: "above \(rules.score.weights.paid(for: .medium).formatted(.short))"
    }
  }
}

extension EndingJobEstimate {
  /// As in "85–87% → 88–90%".
  package func formatted() -> String { "\(formatted(before)) → \(formatted(after))" }

  /// As in "from 85–87% to 87–88%, not Upwork's figure", for screen reader users.
  package var sentence: String {
    "from \(formatted(before)) to \(formatted(after)), not Upwork's figure"
  }

  private func formatted(_ score: ClosedRange<Int>?) -> String {
    score.map { "\($0.formatted())%" } ?? "no score"
  }
}

extension ScoreEstimate {
  /// Returns the details of a job in a what-if.
  package func explanation(of job: EndingJob, next: String?) -> Explanation {
    Explanation(
      title: "If a job ends",
      why: [
        "A job with a new client, \(job.size.label(rules)), ends on \(job.day.formatted())"
          + " \(job.outcome == .badly ? "with a negative private reason" : "with \(job.outcomeText)")."
      ] + consequences(of: job), next: next,
      rule: "Upwork does not publish its formula; this never counts for the Top Rated criteria.")
  }

  private func consequences(of job: EndingJob) -> [String] {
    guard let tried = trying(job) else { return [headline] }
    let jobs = tried.jobsFor90.map { "With it, \(jobText($0))." }
    return [
      "About \(tried.formatted()) on that day: an estimate, not Upwork's figure, if nothing else is paid."
    ] + [jobs].compactMap(\.self)
  }
}
