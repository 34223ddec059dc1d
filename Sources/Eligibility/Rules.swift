/// The numbers and texts that Upwork publishes and the settings that go with them; from `data/`.
package struct Rules: Equatable, Sendable {
  package let jobSuccessScore: JobSuccessScore
  package let firstContract: FirstContract
  package let eligibleWeeks: EligibleWeeks
  package let profileCompleteness: ProfileCompleteness
  package let earnings: Earnings
  package let availability: AvailabilityStated
  package let accountHolds: AccountHolds
  package let activity: RecentActivity
  package let weeks: WeekCalendar
  package let fees: Fees
  package let benefits: [Benefit: BenefitText]
  /// Of `data/rules.json`.
  package let version: Int
  /// Where the numbers and texts come from, in words.
  package let source: String
  package let lapsesSoonDays: Int
  /// How many days after today the projection looks.
  package let horizonDays: Int

  package init(_ published: Published) {
    jobSuccessScore = JobSuccessScore(published.within("criteria.jobSuccessScore"))
    firstContract = FirstContract(published.within("criteria.firstContract"))
    eligibleWeeks = EligibleWeeks(published.within("criteria.eligibleWeeks"))
    profileCompleteness = ProfileCompleteness(published)
    earnings = Earnings(published.within("criteria.earnings"))
    availability = AvailabilityStated(published.within("criteria.availability"))
    accountHolds = AccountHolds(published.within("criteria.accountHolds"))
    activity = RecentActivity(published.within("criteria.activity"))
    weeks = WeekCalendar(published.within("settings"))
    fees = Fees(published.within("fees"))
    benefits = Dictionary(
      uniqueKeysWithValues: Benefit.allCases.map { benefit in
        (benefit, BenefitText(published.within("benefits.\(benefit.rawValue)")))
      })
    version = published.number("version")
    source = published.text("source")
    lapsesSoonDays = published.number("settings.lapsesSoonDays")
    horizonDays = published.number("settings.horizonDays")
  }

  package subscript(criterion: Criterion) -> any CriterionRule {
    switch criterion {
    case .jobSuccessScore: jobSuccessScore
    case .firstContract: firstContract
    case .eligibleWeeks: eligibleWeeks
    case .profileCompleteness: profileCompleteness
    case .earnings: earnings
    case .availability: availability
    case .accountHolds: accountHolds
    case .activity: activity
    }
  }

  package struct Fees: Equatable, Sendable {
    package let standardPercent: Int
    package let reducedPercent: Int

    init(_ published: Published) {
      standardPercent = published.number("standardPercent")
      reducedPercent = published.number("reducedPercent")
    }
  }
}

/// The facts of `data/rules.json`, each by its key path.
package struct Published {
  private let prefix: String
  private let readNumber: (String) -> Int
  private let readText: (String) -> String

  package init(number: @escaping (String) -> Int, text: @escaping (String) -> String) {
    self.init(prefix: "", number: number, text: text)
  }

  private init(
    prefix: String, number: @escaping (String) -> Int, text: @escaping (String) -> String
  ) {
    self.prefix = prefix
    readNumber = number
    readText = text
  }

  package func number(_ path: String) -> Int {
    readNumber(prefix + path)
  }

  package func text(_ path: String) -> String {
    readText(prefix + path)
  }

  func within(_ path: String) -> Published {
    Published(prefix: "\(prefix)\(path).", number: readNumber, text: readText)
  }
}
