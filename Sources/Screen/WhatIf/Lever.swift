import Eligibility

/// One field of a scenario that can be moved.
enum Lever: Hashable, Sendable {
  case score, weeklyEarnings
  /// One of the earnings that are supposed, or, behind the last, one more.
  case earning(Int)
  case stayActive, completeness, capacity, hours, returnDate, holds
  /// Of a job that ends, which no scenario has.
  case job(JobLever)

  /// Those that mean something in `scenario`, in its order.
  static func all(in scenario: Scenario) -> [Lever] {
    let earnings = (0...(scenario.earn?.count ?? 0)).map(Lever.earning)
    let more: [Lever] =
      switch scenario.availability?.capacity {
      case .notAvailable: [.returnDate]
      case .moreThan30, .lessThan30, .asNeeded: [.hours]
      case nil: []
      }
    return [.score, .weeklyEarnings] + earnings + [.stayActive, .completeness, .capacity] + more
      + [.holds]
  }

  /// The one that moves a criterion; nil: nothing can be supposed but the answer itself.
  static func moving(_ criterion: Criterion) -> Lever? {
    switch criterion {
    case .jobSuccessScore, .eligibleWeeks: .score
    case .firstContract: nil
    case .profileCompleteness: .completeness
    case .earnings: .earning(0)
    case .availability: .capacity
    case .accountHolds: .holds
    case .activity: .stayActive
    }
  }

  /// The one that it moves above all.
  var criterion: Criterion {
    switch self {
    case .score, .job: .jobSuccessScore
    case .weeklyEarnings, .earning: .earnings
    case .stayActive: .activity
    case .completeness: .profileCompleteness
    case .capacity, .hours, .returnDate: .availability
    case .holds: .accountHolds
    }
  }

  var title: String {
    switch self {
    case .score: "Score"
    case .weeklyEarnings: "Weekly earnings"
    case .earning(0): "A payment"
    case .earning: "Another payment"
    case .stayActive: "Staying active"
    case .completeness: "Completeness"
    case .capacity: "Availability"
    case .hours: "  hours a week"
    case .returnDate: "  back on"
    case .holds: "Account holds"
    case .job(let lever): lever.title
    }
  }

  /// What may be typed; nil: it has a few states, which Space and the arrows go through.
  var expected: String? {
    switch self {
    case .score, .completeness: "a whole number from 0 to 100"
    case .weeklyEarnings: "an amount of 0 or more"
    case .earning: "an amount, and a day from today on: 700 +3w"
    case .hours: "a number from 0 to 168"
    case .returnDate: "a day, such as 2026-02-03, 3 Feb or +2w"
    case .job(let lever): lever.expected
    case .stayActive, .capacity, .holds: nil
    }
  }
}

extension Scenario {
  /// What a lever stands on; nil: as it is.
  func words(of lever: Lever, today: Day) -> String? {
    switch lever {
    case .score: score.map { "\($0)%" }
    case .weeklyEarnings: weeklyEarnings.map { "\($0.shortWords) a week" }
    case .earning(let index):
      earning(index).map { "\($0.amount.shortWords) on \($0.date.formatted(relativeTo: today))" }
    case .stayActive: stayActive.map { $0 ? "every day" : "none" }
    case .completeness: completeness.map { "\($0)%" }
    case .capacity: availability.map { $0.capacity?.words ?? "not stated" }
    case .hours: availability?.hoursPerWeek?.words
    case .returnDate: availability?.availableFrom?.words
    case .holds: liftHolds.map { $0 ? "lifted" : "unchanged" }
    case .job: nil
    }
  }

  mutating func reset(_ lever: Lever) {
    switch lever {
    case .score: score = nil
    case .weeklyEarnings: weeklyEarnings = nil
    case .earning(let index): setEarning(index, to: nil)
    case .stayActive: stayActive = nil
    case .completeness: completeness = nil
    case .capacity: availability = nil
    case .hours: availability?.hoursPerWeek = nil
    case .returnDate: availability?.availableFrom = nil
    case .holds: liftHolds = nil
    case .job: break
    }
  }

  func earning(_ index: Int) -> Earning? {
    earn.flatMap { $0.indices.contains(index) ? $0[index] : nil }
  }

  /// The last one that is taken away takes the list with it.
  mutating func setEarning(_ index: Int, to earning: Earning?) {
    var earnings = earn ?? []
    if earnings.indices.contains(index) { earnings.remove(at: index) }
    if let earning { earnings.insert(earning, at: min(index, earnings.count)) }
    earn = earnings.isEmpty ? nil : earnings
  }
}
