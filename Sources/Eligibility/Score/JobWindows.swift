/// The jobs in each window on one day, from which jobs drop out day by day.
struct JobWindows {
  private(set) var day: ScoreDay
  /// `jobsOfClient[window][client]` is the number of jobs of that client in that window.
  private var jobsOfClient: [[Int]]

  /// Creates the windows on `date`.
  /// - Parameter jobs: the contracts that count, as known on `date` or earlier.
  init(_ jobs: [Job], on date: Day, _ rules: ScoreRules) {
    let clients = (jobs.map(\.client).max() ?? -1) + 1
    let windows = rules.windowMonths.indices
    jobsOfClient = windows.map { _ in [Int](repeating: 0, count: clients) }
    day = ScoreDay(windows: windows.map { _ in WindowTotals() }, rules: rules)
    for job in jobs {
      for window in windows where date < job.dropsOut[window] { add(job, to: window) }
    }
  }

  private mutating func add(_ job: Job, to window: Int) {
    jobsOfClient[window][job.client] += 1
    day.windows[window].add(job, isOnlyOne: jobsOfClient[window][job.client] == 1)
  }

  mutating func remove(_ job: Job, from window: Int) {
    day.windows[window].remove(job, isOnlyOne: jobsOfClient[window][job.client] == 1)
    jobsOfClient[window][job.client] -= 1
  }

  /// Returns the same day as if `job` did not exist.
  func without(_ job: Job, on date: Day) -> ScoreDay {
    var result = day
    for window in result.windows.indices where date < job.dropsOut[window] {
      result.windows[window].remove(job, isOnlyOne: jobsOfClient[window][job.client] == 1)
    }
    return result
  }
}
