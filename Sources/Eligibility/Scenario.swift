/// Another world from today on, today included: what is supposed, and nothing about what is.
package struct Scenario: Equatable, Sendable {
  package var name: String?
  /// The standing as of today, without Rising Talent; weeks that have ended stay as they are.
  package var score: Int?
  /// Earned hourly, a week from today and every week after.
  package var weeklyEarnings: Money?
  package var earn: [Earning]?
  /// A proposal today and on every later day.
  package var stayActive: Bool?
  package var completeness: Int?
  /// In place of the current one, whole, confirmed today.
  package var availability: Availability?
  package var liftHolds: Bool?
  package var assume: [Criterion: Assumed]?

  package init() {}

  /// A fixed-price earning on one day, above zero.
  package struct Earning: Equatable, Sendable {
    package var date: Day
    package var amount: Money

    package init(date: Day, amount: Money) {
      self.date = date
      self.amount = amount
    }
  }

  package enum Assumed: String, CaseIterable, Sendable {
    case met, unmet

    package var answer: Answer {
      switch self {
      case .met: .met
      case .unmet: .unmet
      }
    }
  }

  /// This one with the fields that `other` has, each as a whole.
  package func overridden(by other: Scenario) -> Scenario {
    var result = self
    result.name = other.name ?? name
    result.score = other.score ?? score
    result.weeklyEarnings = other.weeklyEarnings ?? weeklyEarnings
    result.earn = other.earn ?? earn
    result.stayActive = other.stayActive ?? stayActive
    result.completeness = other.completeness ?? completeness
    result.availability = other.availability ?? availability
    result.liftHolds = other.liftHolds ?? liftHolds
    result.assume = other.assume ?? assume
    return result
  }

  /// Whether something is earned in it.
  var earns: Bool { earn != nil || weeklyEarnings != nil }

  /// Supposed earnings on the days of `range`; what is dated before `today` is left aside.
  func earned(in range: ClosedRange<Day>, today: Day) -> Money {
    let once = (earn ?? []).filter { $0.date >= today }.earned(in: range)
    let weeks =
      paydays(through: range.upperBound, today: today)
      - paydays(through: range.lowerBound - 1, today: today)
    return once + (weeklyEarnings ?? .zero) * weeks
  }

  /// The last day up to `day` on which this supposes activity.
  func lastActivity(through day: Day, today: Day) -> Day? {
    if stayActive == true { return day }
    let once = (earn ?? []).map(\.date).filter { $0 >= today && $0 <= day }.max()
    guard let weeklyEarnings, weeklyEarnings > .zero else { return once }
    let paydays = paydays(through: day, today: today)
    return paydays == 0 ? once : max(once ?? today, today + 7 * paydays)
  }

  /// How many weekly payments come up to `day`, the first a week from today.
  private func paydays(through day: Day, today: Day) -> Int {
    max(0, (day - today) / 7)
  }
}
