/// The weights of jobs by amount paid and duration, in hundredths of a small job.
struct JobWeights: Equatable {
  private let small: Int
  private let smallUpTo: Money
  private let medium: Int
  private let mediumUpTo: Money
  private let large: Int
  let periodDays: Int
  private let mostPeriods: Int

  init(_ data: RuleData) {
    small = data.number("small.percent")
    smallUpTo = Money(cents: 100 * data.number("small.upToDollars"))
    medium = data.number("medium.percent")
    mediumUpTo = Money(cents: 100 * data.number("medium.upToDollars"))
    large = data.number("large.percent")
    periodDays = max(1, data.number("periodDays"))
    mostPeriods = data.number("mostPeriods")
  }

  func weight(of contract: KnownContract) -> JobWeight {
    guard let span = contract.paymentSpan else {
      return JobWeight(size: JobWeight.unit, periods: 1)
    }
    let periods = contract.periods ?? 1 + span / periodDays
    return JobWeight(size: size(contract.paid), periods: min(mostPeriods, periods))
  }

  /// Returns the largest amount for a job of that size, or the smallest for a large one.
  func paid(for size: EndingJob.JobSize) -> Money {
    switch size {
    case .small: smallUpTo
    case .medium: mediumUpTo
    case .large: mediumUpTo + Money(cents: 1)
    }
  }

  private func size(_ paid: Money?) -> Int {
    guard let paid, paid > smallUpTo else { return small }
    return paid > mediumUpTo ? large : medium
  }
}

/// The weight of one job, in hundredths.
struct JobWeight: Equatable {
  static let unit = 100
  /// The weight by size. It is also the weight of the last period, the only one that can fail.
  let size: Int
  let periods: Int

  func whole(_ weighting: ScoreModel.Weighting) -> Int {
    switch weighting {
    case .times: size * periods
    case .plus: size + JobWeight.unit * (periods - 1)
    }
  }

  /// The smallest and the largest weight among the weightings.
  var range: ClosedRange<Int> {
    let (times, plus) = (whole(.times), whole(.plus))
    return min(times, plus)...max(times, plus)
  }
}
