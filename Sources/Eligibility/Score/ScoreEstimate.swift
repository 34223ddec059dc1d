/// Why the Job Success Score is what it is, from the contracts: dates, and an estimate where it
/// agrees with what My Stats has shown. It is not Upwork's figure and never enters a criterion.
package struct ScoreEstimate: Equatable, Sendable {
  package let date: Day
  package let rules: Rules
  /// In the file's order.
  package let contracts: [CountedContract]
  /// The newest percentage that My Stats has shown lately.
  package let lastShown: ShownScore?
  /// How many models agree with what My Stats has shown.
  package let agrees: Int
  /// From the smallest to the largest; nil: no model agrees, or there is no score.
  package let score: ClosedRange<Int>?
  /// How many more good jobs bring the published score today; nil: none agrees, or too many.
  package let jobsFor90: Int?
  /// The first day without a score.
  package let disappearsOn: Day?
  package let steps: [LaterScore]
  /// Those that cost most first.
  package let failures: [FailedJob]
  /// Newest first.
  package let why: [ScoreChange]
  /// Those that agree, and the contracts that count, for what else is asked of them.
  let models: [ScoreModel]
  let jobs: [Job]

  package struct CountedContract: Equatable, Sendable {
    package let contract: Contract
    package let counts: ContractCount
    /// The day from which its time in the windows runs; nil: it does not count.
    package let clock: Day?
    /// Of each window; nil: it does not count.
    package let dropsOut: [Day]?
    /// In hundredths, over what is not published.
    package let weight: ClosedRange<Int>?
  }

  /// A later day on which the score changes, if nothing more is paid.
  package struct LaterScore: Equatable, Sendable {
    package let date: Day
    package let score: ClosedRange<Int>?
  }

  /// A job against the score.
  package struct FailedJob: Equatable, Sendable {
    /// Its place in the file.
    package let contract: Int
    package let dropsOut: [Day]
    /// The score if it were not there; nil: no model agrees, or there would be none.
    package let without: ClosedRange<Int>?
    /// On each of the days on which it drops out, as far as they lie ahead.
    package let jobsFor90: [Int?]
  }
}

extension ScoreEstimate {
  /// - Parameter checkIns: of today and before, oldest first.
  package init(_ contracts: [Contract], checkIns: [CheckIn], today: Day, rules: Rules) {
    let list = ContractList(contracts, rules.score)
    let (counts, jobs) = list.counted(on: today)
    let shown =
      contracts.isEmpty ? [] : rules.score.agreement.shownScores(checkIns, today: today)
    let outlook = ScoreOutlook(
      list, jobs, agreeingWith: shown, today: today, aim: rules.jobSuccessScore.atLeast)
    date = today
    self.rules = rules
    lastShown = shown.last
    self.contracts = list.counted(counts, jobs)
    models = outlook.models
    self.jobs = jobs
    agrees = outlook.models.count
    score = outlook.score
    jobsFor90 = outlook.days.today.jobs(for: outlook.aim, outlook.models)
    disappearsOn = outlook.disappearsOn
    steps = outlook.steps
    failures = outlook.failures(jobs)
    why = list.changes(shown, jobs)
  }

  package init(_ snapshot: Snapshot) {
    self =
      snapshot.estimate
      ?? ScoreEstimate(
        [], checkIns: snapshot.checkIns, today: snapshot.today, rules: snapshot.rules)
  }
}

extension ContractList {
  fileprivate func counted(
    _ counts: [ContractCount], _ jobs: [Job]
  ) -> [ScoreEstimate.CountedContract] {
    var counted = zip(contracts, counts).map { contract, count in
      ScoreEstimate.CountedContract(
        contract: contract, counts: count, clock: nil, dropsOut: nil, weight: nil)
    }
    for job in jobs {
      counted[job.contract] = ScoreEstimate.CountedContract(
        contract: contracts[job.contract], counts: counts[job.contract],
        clock: job.clock, dropsOut: job.dropsOut, weight: job.weight.range)
    }
    return counted
  }
}
