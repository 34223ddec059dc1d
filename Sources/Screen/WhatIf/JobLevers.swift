import Eligibility

/// The settings of a job that ends, which are not part of a scenario.
extension Lever {
  static let ofJob = [
    Lever(
      "Job ends", \.job, of: .jobSuccessScore, format: { job, _ in job.outcomeText },
      step: { $0.ending(.stepped(from: $0?.outcome, by: $1), today: $2.today) },
      expected: "stars from 1 to 5, or badly",
      typed: { text, job, actual in
        EndingJob.JobOutcome(parsing: text).map { job.ending($0, today: actual.today) }
      }),
    Lever(
      "  paid", \.jobSize, of: .jobSuccessScore, isOpen: { $0.job != nil },
      format: { size, actual in size.label(actual.rules) },
      step: { size, steps, _ in size?.moved(by: steps) }, unset: { _ in .medium }),
    Lever(
      "  on", \.jobDay, of: .jobSuccessScore, isOpen: { $0.job != nil },
      format: { day, actual in day.formatted(relativeTo: actual.today) },
      step: { day, steps, actual in
        day.map { actual.snapshot.daysAhead.clamped($0 + 7 * steps) }
      },
      unset: { $0.today }, expected: "a day from today on, such as 3 Feb or +2w",
      typed: { text, _, actual in actual.snapshot.dayAhead(parsing: text) }),
    estimate,
  ]

  /// The estimate after the job ends; changing this setting uses the estimate as the score.
  static let estimate = Lever(
    "  estimate", \.job, of: .jobSuccessScore, isOpen: { $0.job != nil },
    format: { job, actual in actual.snapshot.estimate?.trying(job)?.formatted() ?? "none" },
    step: { job, _, _ in job })
}

extension WhatIf {
  fileprivate var jobSize: EndingJob.JobSize? {
    get { job?.size }
    set { if let newValue { job?.size = newValue } }
  }

  fileprivate var jobDay: Day? {
    get { job?.day }
    set { if let newValue { job?.day = newValue } }
  }
}

extension Dashboard {
  /// Sets the what-if's score to the low end of the estimate, to be on the safe side.
  mutating func takeEstimate() {
    guard let score = triedEstimate?.after else {
      notice = estimateReason
      return
    }
    whatIf?.scenario.score = score.lowerBound
    suppose()
    notice =
      score.count == 1
      ? "Score set to \(score.formatted())%, the estimate"
      : "Score set to \(score.lowerBound)%, the low end of the estimate (\(score.formatted())%)"
  }

  private var triedEstimate: EndingJobEstimate? {
    whatIf?.job.flatMap { assessment.snapshot.estimate?.trying($0) }
  }

  /// Why there is no estimate to use as the score, or `nil` if there is one.
  var estimateReason: String? {
    guard let whatIf else { return onlyInWhatIfs }
    if whatIf.job == nil { return "First set \"Job ends\", the last setting." }
    if triedEstimate?.after != nil { return nil }
    return ScoreEstimate(assessment.snapshot).headline
  }

  /// As in "estimate 85–87% → 87–88% if a job ends with 5 stars"; empty if no job is tried.
  var jobAssumption: [String] {
    guard let job = whatIf?.job else { return [] }
    return [
      "\(triedEstimate.map { "estimate \($0.formatted())" } ?? "no estimate") if \(job.endText)"
    ]
  }

  /// The same text, as screen reader mode reads it out.
  var spokenJobAssumption: [String] {
    guard let job = whatIf?.job else { return [] }
    let estimate =
      triedEstimate.map { "the estimate goes \($0.sentence)" } ?? "there is no estimate"
    return ["if \(job.endText), \(estimate)"]
  }

  /// The estimate after the job ends, as screen reader mode reads it out.
  var spokenEstimate: String {
    triedEstimate.map { "estimate: \($0.sentence)" } ?? "estimate: none"
  }

  var jobSavingReason: String {
    keymap.explain("A job that ends can't be saved.", .estimateTaken, "use its estimate as score")
  }

  /// The explanation of the tried job, or `nil` if none is tried.
  var jobExplanation: Explanation? {
    let key = keymap.press(.estimateTaken, "use the low end as the what-if's score")
    return whatIf?.job.map {
      ScoreEstimate(assessment.snapshot).explanation(
        of: $0, next: estimateReason == nil ? key : nil)
    }
  }
}

extension EndingJob {
  /// As in "a job ends with 5 stars".
  fileprivate var endText: String {
    "a job ends \(outcome == .badly ? "badly" : "with \(outcomeText)")"
  }
}

extension EndingJob? {
  /// Returns the job with another outcome; its size and its day stay the same.
  fileprivate func ending(_ outcome: EndingJob.JobOutcome, today: Day) -> EndingJob {
    var job = self ?? EndingJob(outcome, on: today)
    job.outcome = outcome
    return job
  }
}

extension EndingJob.JobSize {
  fileprivate func moved(by steps: Int) -> EndingJob.JobSize {
    let all = EndingJob.JobSize.allCases
    let here = all.firstIndex(of: self) ?? 0
    return all[(0...all.count - 1).clamped(here + steps)]
  }
}

extension EndingJob.JobOutcome {
  /// Steps from "badly" over one star to five; the first step goes to one of the ends.
  fileprivate static func stepped(
    from now: EndingJob.JobOutcome?, by steps: Int
  ) -> EndingJob.JobOutcome {
    let all = [.badly] + (1...5).map { EndingJob.JobOutcome.stars(Stars(hundredths: 100 * $0)) }
    let here =
      switch now {
      case .stars(let stars): stars.hundredths / 100
      case .badly: 0
      case nil: steps > 0 ? 5 : 0
      }
    return all[(0...5).clamped(here + steps)]
  }

  /// As in "4.5", "5 stars" or "badly".
  fileprivate init?(parsing text: String) {
    let word = text.lowercased()
    if word.count > 1, "badly".hasPrefix(word) || word == "bad" {
      self = .badly
    } else if let stars = Stars(parsing: word.split(separator: " ").first.map(String.init) ?? "") {
      self = .stars(stars)
    } else {
      return nil
    }
  }
}
