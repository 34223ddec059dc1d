/// An explanation of the Job Success Score from the contracts.
///
/// It contains dates, and an estimate if a model agrees with what My Stats showed. The estimate is
/// not Upwork's figure and never affects a criterion.
package struct ScoreEstimate: Equatable, Sendable {
  package let date: Day
  package let rules: Rules
  /// The contracts, in the order of the file.
  package let contracts: [CountedContract]
  /// The newest score that My Stats showed recently.
  package let lastShown: ShownScore?
  /// How many models agree with what My Stats showed.
  package let agreeingModels: Int
  /// The lowest and the highest estimate; `nil` if no model agrees, or if there is no score.
  package let score: ClosedRange<Int>?
  /// How many more good jobs reach the published score today.
  ///
  /// `nil` if no model agrees, or if too many are needed.
  package let jobsToTarget: Int?
  /// The first day without a score; `nil` if there is none now, or if it does not disappear.
  package let disappearsOn: Day?
  package let steps: [LaterScore]
  /// The jobs that count against the score, the most costly first.
  package let failures: [FailedJob]
  /// The recent changes of the score, newest first.
  package let scoreChanges: [ScoreChange]
  /// The models that agree, which estimate a what-if job with `jobs`.
  let models: [ScoreModel]
  let jobs: [Job]

  package struct CountedContract: Equatable, Sendable {
    package let contract: Contract
    package let counts: ContractCount
    /// The day from which its windows are counted; `nil` if it does not count.
    package let countedFrom: Day?
    /// The day on which it drops out of each window, shortest first; `nil` if it does not count.
    package let dropsOut: [Day]?
    /// The lowest and the highest possible weight, in hundredths; `nil` if it does not count.
    package let weight: ClosedRange<Int>?
  }

  /// A later day on which the score changes, if nothing more is paid.
  package struct LaterScore: Equatable, Sendable {
    package let date: Day
    package let score: ClosedRange<Int>?
  }

  /// A job that counts against the score.
  package struct FailedJob: Equatable, Sendable {
    /// The position in the file.
    package let contract: Int
    package let dropsOut: [Day]
    /// The score without the job; `nil` if no model agrees, or if there would be no score.
    package let without: ClosedRange<Int>?
    /// How many good jobs reach the published score on each day in `dropsOut`.
    ///
    /// `nil` for past days, if no model agrees, or if too many are needed.
    package let jobsToTarget: [Int?]
  }
}

extension ScoreEstimate {
  /// Creates the estimate for today.
  /// - Parameter checkIns: the check-ins up to today, oldest first.
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
    agreeingModels = outlook.models.count
    score = outlook.score
    jobsToTarget = outlook.days.today.jobs(for: outlook.aim, outlook.models)
    disappearsOn = outlook.disappearsOn
    steps = outlook.steps
    failures = outlook.failures(jobs)
    scoreChanges = list.changes(shown, jobs)
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
        contract: contract, counts: count, countedFrom: nil, dropsOut: nil, weight: nil)
    }
    for job in jobs {
      counted[job.contract] = ScoreEstimate.CountedContract(
        contract: contracts[job.contract], counts: counts[job.contract],
        countedFrom: job.countedFrom, dropsOut: job.dropsOut, weight: job.weight.range)
    }
    return counted
  }
}
