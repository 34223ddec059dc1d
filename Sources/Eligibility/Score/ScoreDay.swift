/// All windows as they are on one day: what the score of that day is made from.
struct ScoreDay: Equatable {
  var windows: [WindowTotals]
  let rules: ScoreRules

  var hasScore: Bool { windows.contains { $0.isUsed(rules) } }

  /// Of the best window, in percent; nil: none is used.
  func percent(_ model: ScoreModel) -> Int? {
    windows.lazy.filter { $0.isUsed(rules) }.map { $0.percent(model) }.max()
  }

  /// From the smallest to the largest; nil: there is no model, or no score.
  func range(_ models: [ScoreModel]) -> ClosedRange<Int>? {
    let percents = models.compactMap(percent)
    guard let low = percents.min(), let high = percents.max() else { return nil }
    return low...high
  }

  /// How many more successes bring that score by every model; nil: as many as are tried do not.
  func jobs(for percent: Int, _ models: [ScoreModel]) -> Int? {
    if models.isEmpty || !reaches(percent, with: rules.mostFurtherJobs, models) { return nil }
    // More successes never lower the score.
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
