/// All windows on one day, from which the score of that day is calculated.
struct ScoreDay: Equatable {
  var windows: [WindowTotals]
  let rules: ScoreRules

  var hasScore: Bool { windows.contains { $0.isUsed(rules) } }

  /// Returns the score of the best window in percent; `nil` if no window has enough jobs.
  func percent(_ model: ScoreModel) -> Int? {
    windows.lazy.filter { $0.isUsed(rules) }.map { $0.percent(model) }.max()
  }

  /// Returns the lowest and the highest score; `nil` if there is no model or no score.
  func range(_ models: [ScoreModel]) -> ClosedRange<Int>? {
    let percents = models.compactMap(percent)
    guard let low = percents.min(), let high = percents.max() else { return nil }
    return low...high
  }

  /// Returns how many more successes reach the score by every model; `nil` if too many are needed.
  func jobs(for percent: Int, _ models: [ScoreModel]) -> Int? {
    if models.isEmpty || !reaches(percent, with: rules.mostFurtherJobs, models) { return nil }
    // A binary search works because more successes never lower the score.
    var (least, most) = (0, rules.mostFurtherJobs)
    while least < most {
      let middle = (least + most) / 2
      if reaches(percent, with: middle, models) { most = middle } else { least = middle + 1 }
    }
    return least
  }

  private func reaches(_ percent: Int, with count: Int, _ models: [ScoreModel]) -> Bool {
    var day = self
    day.windows = windows.map { $0.adding(successes: count, weighing: rules.furtherJobWeight) }
    return models.allSatisfy { model in day.percent(model).map { $0 >= percent } ?? false }
  }
}
