/// Today and the later days on which a job drops out of a window, if nothing more is paid.
struct ScoreDays {
  let today: ScoreDay
  /// Oldest first.
  let later: [(date: Day, day: ScoreDay)]
  private let places: [Day: Int]

  init(_ jobs: [Job], _ windows: JobWindows, after date: Day, _ rules: ScoreRules) {
    let drops = ScoreDays.drops(jobs, in: date + 1..<date + rules.horizonDays + 1)
    var windows = windows
    var later: [(date: Day, day: ScoreDay)] = []
    today = windows.day
    for (index, drop) in drops.enumerated() {
      windows.remove(jobs[drop.job], from: drop.window)
      let isLastOfDay = index + 1 == drops.count || drops[index + 1].date != drop.date
      if isLastOfDay { later.append((drop.date, windows.day)) }
    }
    self.later = later
    places = Dictionary(uniqueKeysWithValues: later.enumerated().map { ($1.date, $0) })
  }

  /// The windows on a day; `nil` if no job drops out on it.
  subscript(date: Day) -> ScoreDay? { places[date].map { later[$0].day } }

  private struct DropOut {
    let date: Day
    let job: Int
    let window: Int
  }

  private static func drops(_ jobs: [Job], in range: Range<Day>) -> [DropOut] {
    let all = jobs.indices.flatMap { job in
      jobs[job].dropsOut.enumerated().map { DropOut(date: $1, job: job, window: $0) }
    }
    return all.filter { range.contains($0.date) }.sorted { $0.date < $1.date }
  }
}
