import Eligibility

/// What can be tried of a job that ends.
enum JobLever: Hashable, Sendable {
  case outcome, size, day
  /// What comes of it; a step of it goes into the score.
  case estimate

  /// All of them once one is tried.
  static func all(for job: EndingJob?) -> [JobLever] {
    job == nil ? [.outcome] : [.outcome, .size, .day, .estimate]
  }

  var title: String {
    switch self {
    case .outcome: "Job ends"
    case .size: "  paid"
    case .day: "  on"
    case .estimate: "  estimate"
    }
  }

  /// What may be typed; nil: it has a few states.
  var expected: String? {
    switch self {
    case .outcome: "stars from 1 to 5, or badly"
    case .day: "a day from today on, such as 3 Feb or +2w"
    case .size, .estimate: nil
    }
  }
}

extension WhatIf {
  /// What a lever stands on; nil: as it is.
  func words(of lever: Lever, in assessment: Assessment) -> String? {
    guard case .job(let lever) = lever else {
      return scenario.words(of: lever, today: assessment.today)
    }
    guard let job else { return nil }
    switch lever {
    case .outcome: return job.outcomeWords
    case .size: return job.sizeWords(assessment.rules)
    case .day: return job.day.formatted(relativeTo: assessment.today)
    case .estimate: return assessment.snapshot.estimate?.trying(job)?.words ?? "none"
    }
  }

  mutating func reset(_ lever: Lever, today: Day) {
    guard case .job(let jobLever) = lever else { return scenario.reset(lever) }
    switch jobLever {
    case .outcome, .estimate: job = nil
    case .size: job?.size = .medium
    case .day: job?.day = today
    }
  }

  mutating func move(_ lever: Lever, by steps: Int, from actual: Assessment) {
    guard case .job(let jobLever) = lever else {
      return scenario.move(lever, by: steps, from: actual)
    }
    let snapshot = actual.snapshot
    switch jobLever {
    case .outcome: moveOutcome(by: steps, today: snapshot.today)
    case .size:
      guard let size = job?.size else { return }
      job?.size = size.moved(by: steps)
    case .day:
      guard let day = job?.day else { return }
      job?.day = min(snapshot.horizon, max(snapshot.today, day + 7 * steps))
    case .estimate: break
    }
  }

  /// From badly over one star to five.
  private mutating func moveOutcome(by steps: Int, today: Day) {
    let all = [EndingJob.Outcome.badly] + (1...5).map { .stars(Stars(hundredths: 100 * $0)) }
    guard let outcome = job?.outcome else {
      job = EndingJob(steps > 0 ? all[5] : all[0], on: today)
      return
    }
    let here =
      switch outcome {
      case .badly: 0
      case .stars(let stars): stars.hundredths / 100
      }
    job?.outcome = all[min(5, max(0, here + steps))]
  }

  /// False: that cannot be its value, and nothing changes.
  mutating func type(_ text: String, into lever: JobLever, knowing snapshot: Snapshot) -> Bool {
    if text.isEmpty {
      reset(.job(lever), today: snapshot.today)
      return true
    }
    switch lever {
    case .outcome:
      guard let outcome = EndingJob.Outcome(typed: text) else { return false }
      if job == nil { job = EndingJob(outcome, on: snapshot.today) }
      job?.outcome = outcome
    case .day:
      guard let day = try? Day.typed(text, today: snapshot.today, for: .future),
        snapshot.today...snapshot.horizon ~= day
      else { return false }
      job?.day = day
    case .size, .estimate: return false
    }
    return true
  }
}

extension Dashboard {
  /// The low end of the estimate, which is on the safe side, becomes the what-if's score.
  mutating func takeEstimate() {
    guard let score = triedEstimate?.after else {
      notice = estimateReason
      return
    }
    whatIf?.scenario.score = score.lowerBound
    suppose()
    notice =
      score.count == 1
      ? "Score set to \(score.words)%, the estimate"
      : "Score set to \(score.lowerBound)%, the low end of the estimate (\(score.words)%)"
  }

  private var triedEstimate: EndingJobEstimate? {
    whatIf?.job.flatMap { assessment.snapshot.estimate?.trying($0) }
  }

  /// Why there is no estimate to put into the score; nil: there is one.
  var estimateReason: String? {
    guard let whatIf else { return onlyInWhatIfs }
    if whatIf.job == nil { return "First set \"Job ends\", the last setting." }
    if triedEstimate?.after != nil { return nil }
    return ScoreEstimate(assessment.snapshot).headline
  }

  /// As in "estimate 85–87% → 87–88% if a job ends with 5 stars"; empty: none is tried.
  var jobAssumption: [String] {
    guard let job = whatIf?.job else { return [] }
    return ["\(triedEstimate.map { "estimate \($0.words)" } ?? "no estimate") if \(job.endWords)"]
  }

  /// The same for the ear.
  var spokenJobAssumption: [String] {
    guard let job = whatIf?.job else { return [] }
    let estimate =
      triedEstimate.map { "the estimate goes \($0.sentence)" } ?? "there is no estimate"
    return ["if \(job.endWords), \(estimate)"]
  }

  /// What comes of the job, for the ear.
  var spokenEstimate: String {
    triedEstimate.map { "estimate: \($0.sentence)" } ?? "estimate: none"
  }

  var jobSavingReason: String {
    keymap.explain("A job that ends can't be saved.", .estimateTaken, "use its estimate as score")
  }

  /// Nil: no job is tried.
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
  fileprivate var endWords: String {
    "a job ends \(outcome == .badly ? "badly" : "with \(outcomeWords)")"
  }
}

extension EndingJob.Size {
  fileprivate func moved(by steps: Int) -> EndingJob.Size {
    let all = EndingJob.Size.allCases
    let here = all.firstIndex(of: self) ?? 0
    return all[min(all.count - 1, max(0, here + steps))]
  }
}

extension EndingJob.Outcome {
  /// As in "4.5", "5 stars" or "badly".
  fileprivate init?(typed text: String) {
    let word = text.lowercased()
    if word.count > 1, "badly".hasPrefix(word) || word == "bad" {
      self = .badly
    } else if let stars = Stars(typed: word.split(separator: " ").first.map(String.init) ?? "") {
      self = .stars(stars)
    } else {
      return nil
    }
  }
}
