extension EndingJob {
  /// As in "5 stars".
  package var outcomeWords: String {
    switch outcome {
    case .stars(let stars): stars == Stars(hundredths: 100) ? "1 star" : "\(stars.words) stars"
    case .badly: "badly"
    }
  }
}

extension EndingJob.Size {
  /// As in "up to $1,000".
  package func words(_ rules: Rules) -> String {
    switch self {
    case .small, .medium: "up to \(rules.score.weights.paid(for: self).shortWords)"
    case .large: "above \(rules.score.weights.paid(for: .medium).shortWords)"
    }
  }
}

extension EndingJobEstimate {
  /// As in "85–87% → 88–90%".
  package var words: String { "\(words(before)) → \(words(after))" }

  /// As in "from 85–87% to 87–88%", for the ear.
  package var sentence: String { "from \(words(before)) to \(words(after)), not Upwork's figure" }

  private func words(_ score: ClosedRange<Int>?) -> String {
    score.map { "\($0.words)%" } ?? "no score"
  }
}

extension ScoreEstimate {
  /// What comes of a job that is tried out.
  package func explanation(of job: EndingJob, next: String?) -> Explanation {
    Explanation(
      title: "If a job ends",
      why: [
        "A job with a new client, \(job.size.words(rules)), ends on \(job.day.words)"
          + " \(job.outcome == .badly ? "with a negative private reason" : "with \(job.outcomeWords)")."
      ] + consequences(of: job), next: next,
      rule: "Upwork does not publish its formula; this never counts for the Top Rated criteria.")
  }

  private func consequences(of job: EndingJob) -> [String] {
    guard let tried = trying(job) else { return [headline] }
    let jobs = tried.jobsFor90.map { "With it, \(jobWords($0))." }
    return [
      "About \(tried.words) on that day: an estimate, not Upwork's figure, if nothing else is paid."
    ] + [jobs].compactMap(\.self)
  }
}
