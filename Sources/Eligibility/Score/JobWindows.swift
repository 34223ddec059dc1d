/// The jobs of all windows, from which jobs drop out day by day.
struct JobWindows {
  private(set) var day: ScoreDay
  /// Of each window, by the number of the client.
  private var jobsOfClient: [[Int]]

  /// - Parameter jobs: of contracts as they are known on `day`, or earlier.
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

  /// The same day if `job` were not there at all.
  func without(_ job: Job, on date: Day) -> ScoreDay {
    var result = day
    for window in result.windows.indices where date < job.dropsOut[window] {
      result.windows[window].remove(job, isOnlyOne: jobsOfClient[window][job.client] == 1)
    }
    return result
  }
}
