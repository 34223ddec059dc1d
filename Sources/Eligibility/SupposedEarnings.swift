/// The running total of what a scenario earns, so that the sum of any range is one subtraction.
struct SupposedEarnings: Equatable, Sendable {
  private let today: Day
  /// The earnings each week, starting a week from today.
  private let weekly: Money
  /// `running[n]` is the total of the first `n` days from today, without `weekly`, in cents.
  private let running: [Int]
  /// `latest[n]` is the last such earning up to the day `n` days from today.
  private let latest: [Day?]

  /// Creates the totals.
  /// - Parameter today: the first day; earlier earnings are ignored.
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
    return Money(cents: total(range.upperBound + 1) - total(range.lowerBound)) + weekly * weeks
  }

  /// Returns the last day up to `day` on which something is earned.
  func lastEarning(through day: Day) -> Day? {
    let once = latest.isEmpty || day < today ? nil : latest[min(day - today, latest.count - 1)]
    let paydays = weekly > .zero ? paydays(through: day) : 0
    return Day.latest(once, paydays > 0 ? today + 7 * paydays : nil)
  }

  private func total(_ day: Day) -> Int {
    running[min(max(0, day - today), running.count - 1)]
  }

  /// Returns the number of weekly payments up to `day`. The first is a week from today.
  private func paydays(through day: Day) -> Int {
    max(0, (day - today) / 7)
  }
}
