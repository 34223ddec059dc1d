/// The score today and on later days, by the models that agree.
struct ScoreOutlook {
  let today: Day
  /// The published score, in percent.
  let aim: Int
  let models: [ScoreModel]
  let days: ScoreDays
  private let windows: JobWindows

  init(_ list: ContractList, _ jobs: [Job], agreeingWith shown: [ShownScore], today: Day, aim: Int)
  {
    self.today = today
    self.aim = aim
    models = list.agreeing(with: shown)
    windows = JobWindows(jobs, on: today, list.rules)
    days = ScoreDays(jobs, windows, after: today, list.rules)
  }

  var score: ClosedRange<Int>? { days.today.range(models) }

  var disappearsOn: Day? {
    days.today.hasScore ? days.later.first { !$0.day.hasScore }?.date : nil
  }

  var steps: [ScoreEstimate.LaterScore] {
    var last = score
    return days.later.compactMap { date, day in
      let score = day.range(models)
      defer { last = score }
      return score == last ? nil : ScoreEstimate.LaterScore(date: date, score: score)
    }
  }

  /// Returns the failures in the longest window, most costly first, then in the order of the file.
  func failures(_ jobs: [Job]) -> [ScoreEstimate.FailedJob] {
    let failures = jobs.filter { $0.isFailure && ($0.dropsOut.max() ?? today) > today }
      .map(failure)
    let ranked = failures.enumerated().sorted { one, other in
      let gains = (gain(one.element), gain(other.element))
      return gains.0 == gains.1 ? one.offset < other.offset : (gains.0 ?? .min) > (gains.1 ?? .min)
    }
    return ranked.map(\.element)
  }

  private func gain(_ failure: ScoreEstimate.FailedJob) -> Int? {
    guard let without = failure.without, let score else { return nil }
    return without.lowerBound - score.lowerBound
  }

  private func failure(_ job: Job) -> ScoreEstimate.FailedJob {
    ScoreEstimate.FailedJob(
      contract: job.contract, dropsOut: job.dropsOut,
      without: windows.without(job, on: today).range(models),
      jobsToTarget: job.dropsOut.map { days[$0]?.jobs(for: aim, models) })
  }
}
