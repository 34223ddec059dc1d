/// All the ways to call the open weeks eligible or not that agree with a set of figures.
///
/// With `P(i)` the number of eligible weeks among the first `i` open ones, an open week says
/// `0 ≤ P(i+1) − P(i) ≤ 1` and a figure says `P(b) − P(a) = n`: a system of difference constraints.
/// The shortest path from `a` to `b` is then the largest that `P(b) − P(a)` can be, exactly.
struct WeekFillings {
  /// A run of open weeks of which `eligible` are eligible.
  private struct Run: Equatable {
    let start: Int
    let end: Int
    let eligible: Int
  }

  private let openWeeks: Int
  private var runs: [Run] = []

  init(openWeeks: Int) {
    self.openWeeks = openWeeks
  }

  /// Takes the figure if some filling agrees with it and with all taken before; says whether it did.
  mutating func take(_ eligible: Int, of weeks: Range<Int>) -> Bool {
    guard bounds(of: weeks).contains(eligible) else { return false }
    let run = Run(start: weeks.lowerBound, end: weeks.upperBound, eligible: eligible)
    if !runs.contains(run) { runs.append(run) }
    return true
  }

  /// The smallest and the largest number of eligible weeks among `weeks` over all fillings.
  func bounds(of weeks: Range<Int>) -> ClosedRange<Int> {
    guard !weeks.isEmpty else { return 0...0 }
    let least = -distance(from: weeks.upperBound, to: weeks.lowerBound)
    return least...distance(from: weeks.lowerBound, to: weeks.upperBound)
  }

  /// Bellman and Ford, sweeping along the weeks; the system has a solution, so it comes to rest.
  private func distance(from source: Int, to target: Int) -> Int {
    let unreached = openWeeks + 1
    var distances = [Int](repeating: unreached, count: openWeeks + 1)
    distances[source] = 0
    var changed = true
    func relax(_ from: Int, _ to: Int, _ weight: Int) {
      guard distances[from] != unreached, distances[from] + weight < distances[to] else { return }
      distances[to] = distances[from] + weight
      changed = true
    }
    while changed {
      changed = false
      for week in 0..<openWeeks { relax(week, week + 1, 1) }
      for week in (0..<openWeeks).reversed() { relax(week + 1, week, 0) }
      for run in runs {
        relax(run.start, run.end, run.eligible)
        relax(run.end, run.start, -run.eligible)
      }
    }
    return distances[target]
  }
}
