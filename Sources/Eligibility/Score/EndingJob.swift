/// A job with a new client in a what-if, paid and ended on one day, today or later.
package struct EndingJob: Equatable, Sendable {
  package var outcome: JobOutcome
  package var size = JobSize.medium
  package var day: Day

  package enum JobOutcome: Equatable, Sendable {
    case stars(Stars)
    /// The client's private reason for ending it is negative.
    case badly
  }

  /// The size by the amount paid, in the steps that change the weight.
  package enum JobSize: CaseIterable, Sendable {
    case small, medium, large
  }

  package init(_ outcome: JobOutcome, on day: Day) {
    self.outcome = outcome
    self.day = day
  }

  fileprivate func contract(_ weights: JobWeights) -> Contract {
    var contract = Contract(client: "")
    contract.firstPaid = day
    contract.paid = weights.paid(for: size)
    contract.ended = day
    switch outcome {
    case .stars(let stars): contract.stars = stars
    case .badly: contract.endedBadly = true
    }
    return contract
  }
}

/// The estimated score without and with a job on its day, if nothing else is paid or ends.
package struct EndingJobEstimate: Equatable, Sendable {
  /// The score without the job; `nil` if there is none.
  package let before: ClosedRange<Int>?
  package let after: ClosedRange<Int>?
  /// `ScoreEstimate.jobsFor90` on the day of the job, with the job.
  package let jobsFor90: Int?
}

extension ScoreEstimate {
  /// Returns the estimate with the job; `nil` if no model agrees with what My Stats showed.
  package func trying(_ job: EndingJob) -> EndingJobEstimate? {
    if models.isEmpty { return nil }
    let known = KnownContract(job.contract(rules.score.weights), on: job.day)
    let tried = Job(
      contract: contracts.count, client: (jobs.map(\.client).max() ?? -1) + 1,
      isFailure: known.count(rules.score) == .failure, countedFrom: job.day,
      dropsOut: rules.score.windowMonths.map { job.day.adding(months: $0) + 1 },
      weight: rules.score.weights.weight(of: known))
    let before = JobWindows(jobs, on: job.day, rules.score).day
    let after = JobWindows(jobs + [tried], on: job.day, rules.score).day
    return EndingJobEstimate(
      before: before.range(models), after: after.range(models),
      jobsFor90: after.jobs(for: rules.jobSuccessScore.atLeast, models))
  }
}
