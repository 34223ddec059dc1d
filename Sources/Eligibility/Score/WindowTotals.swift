/// The totals of the jobs in one window.
struct WindowTotals: Equatable {
  private(set) var jobs = 0
  private(set) var clients = 0
  private var times = Sums()
  private var plus = Sums()

  /// Sums of weights, in hundredths.
  private struct Sums: Equatable {
    var successes = 0
    var failures = 0
  }

  /// Adds a job.
  /// - Parameter isOnlyOne: whether it is the only job of its client in the window.
  mutating func add(_ job: Job, isOnlyOne: Bool) {
    change(by: 1, job, isOnlyOne: isOnlyOne)
  }

  mutating func remove(_ job: Job, isOnlyOne: Bool) {
    change(by: -1, job, isOnlyOne: isOnlyOne)
  }

  private mutating func change(by sign: Int, _ job: Job, isOnlyOne: Bool) {
    jobs += sign
    if isOnlyOne { clients += sign }
    for weighting in ScoreModel.Weighting.allCases {
      let whole = job.weight.whole(weighting)
      let failed = job.isFailure ? job.weight.size : 0
      self[weighting].failures += sign * failed
      self[weighting].successes += sign * (whole - failed)
    }
  }

  /// Returns the totals with more successes, each with one period and a client of its own.
  func adding(successes count: Int, weighing weight: Int) -> WindowTotals {
    var totals = self
    totals.jobs += count
    totals.clients += count
    for weighting in ScoreModel.Weighting.allCases {
      totals[weighting].successes += count * weight
    }
    return totals
  }

  func isUsed(_ rules: ScoreRules) -> Bool {
    jobs >= max(1, rules.leastJobs) && clients >= rules.leastClients
  }

  /// Returns the score in percent, rounded half up. The window must be used.
  func percent(_ model: ScoreModel) -> Int {
    let sums = self[model.weighting]
    let all = sums.successes + sums.failures
    let part =
      switch model.ratio {
      case .net: max(0, sums.successes - sums.failures)
      case .share: sums.successes
      }
    return (200 * part + all) / (2 * all)
  }

  private subscript(weighting: ScoreModel.Weighting) -> Sums {
    get {
      switch weighting {
      case .times: times
      case .plus: plus
      }
    }
    set {
      switch weighting {
      case .times: times = newValue
      case .plus: plus = newValue
      }
    }
  }
}
