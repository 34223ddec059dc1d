/// What a scenario earns from today on, so that any range is one subtraction.
struct SupposedEarnings: Equatable, Sendable {
  private let today: Day
  /// Earned a week from today and every week after.
  private let weekly: Money
  /// `running[n]`: cents earned on the first `n` days from today, beside what is earned weekly.
  private let running: [Int]
  /// The last day up to each one on which that is earned.
  private let latest: [Day?]

  /// - Parameter today: what is dated before it is left aside.
  init(_ scenario: Scenario, today: Day) {
    self.today = today
    weekly = scenario.weeklyEarnings ?? .zero
    let earn = (scenario.earn ?? []).filter { $0.date >= today }
    let days = (earn.map { $0.date }.max()).map { $0 - today + 1 } ?? 0
    var daily = [Int](repeating: 0, count: days)
    for earning in earn { daily[earning.date - today] += earning.amount.cents }
    running = daily.reduce(into: [0]) { sums, cents in sums.append((sums.last ?? 0) + cents) }
    latest = daily.indices.reduce(into: []) { latest, index in
      latest.append(daily[index] > 0 ? today + index : latest.last ?? nil)
    }
  }

  func earned(in range: ClosedRange<Day>) -> Money {
    let weeks = paydays(through: range.upperBound) - paydays(through: range.lowerBound - 1)
    return Money(cents: before(range.upperBound + 1) - before(range.lowerBound)) + weekly * weeks
  }

  /// The last day up to `day` on which something is earned.
  func lastEarning(through day: Day) -> Day? {
    let once = latest.isEmpty || day < today ? nil : latest[min(day - today, latest.count - 1)]
    let paydays = weekly > .zero ? paydays(through: day) : 0
    return Day.latest(once, paydays > 0 ? today + 7 * paydays : nil)
  }

  private func before(_ day: Day) -> Int {
    running[min(max(0, day - today), running.count - 1)]
  }

  /// How many weekly payments come up to `day`, the first a week from today.
  private func paydays(through day: Day) -> Int {
    max(0, (day - today) / 7)
  }
}
