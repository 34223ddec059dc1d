/// The numbers and texts that Upwork publishes, and related settings, from `data/rules.json`.
package struct Rules: Equatable, Sendable {
  package let jobSuccessScore: JobSuccessScore
  package let firstContract: FirstContract
  package let eligibleWeeks: EligibleWeeks
  package let profileCompleteness: ProfileCompleteness
  package let earnings: Earnings
  package let availability: UpToDateAvailability
  package let accountHolds: AccountHolds
  package let activity: RecentActivity
  package let weeks: WeekCalendar
  package let fees: Fees
  package let score: ScoreRules
  private let benefits: [BenefitText]
  /// The version of `data/rules.json`.
  package let version: Int
  /// The source of the numbers and texts, as in "Upwork's Top Rated page".
  package let source: String
  /// When Upwork published the criteria and benefits in this form, as in "April 2021".
  package let asOf: String
  package let lapsesSoonDays: Int
  /// How many days after today projections cover.
  package let horizonDays: Int
  /// How many weeks the timeline shows.
  package let timelineWeeks: Int
  /// How many days after today a plan keeps the criteria met.
  package let planDays: Int
  /// How many days after a check-in the next one is due.
  package let checkInDays: Int

  package init(_ data: RuleData) {
    jobSuccessScore = JobSuccessScore(data.criterion(.jobSuccessScore))
    firstContract = FirstContract(data.criterion(.firstContract))
    eligibleWeeks = EligibleWeeks(data.criterion(.eligibleWeeks))
    profileCompleteness = ProfileCompleteness(data)
    earnings = Earnings(data.criterion(.earnings))
    availability = UpToDateAvailability(data.criterion(.availability))
    accountHolds = AccountHolds(data.criterion(.accountHolds))
    activity = RecentActivity(data.criterion(.activity))
    weeks = WeekCalendar(data.within("settings"))
    fees = Fees(data.within("fees"))
    score = ScoreRules(data.within("score"))
    benefits = Benefit.allCases.map { benefit in
      BenefitText(data.within("benefits.\(benefit.rawValue)"))
    }
    version = data.number("version")
    source = data.text("source")
    asOf = data.text("asOf")
    lapsesSoonDays = data.number("settings.lapsesSoonDays")
    horizonDays = data.number("settings.horizonDays")
    timelineWeeks = data.number("settings.timelineWeeks")
    planDays = data.number("settings.planDays")
    checkInDays = data.number("settings.checkInDays")
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

  /// As in "Upwork's Top Rated page, April 2021".
  var sourceText: String { "\(source), \(asOf)" }

  package subscript(benefit: Benefit) -> BenefitText { benefits[benefit.number] }

  package struct Fees: Equatable, Sendable {
    package let standardPercent: Int
    package let reducedPercent: Int

    init(_ data: RuleData) {
      standardPercent = data.number("standardPercent")
      reducedPercent = data.number("reducedPercent")
    }
  }
}

/// A reader of the values in `data/rules.json`, by key path.
package struct RuleData {
  private var prefix = ""
  private let readNumber: (String) -> Int
  private let readNumbers: (String) -> [Int]
  private let readWord: (String, [String]) -> String
  private let readWords: (String, [String]) -> [String]
  private let readText: (String) -> String
  private let hasFact: (String) -> Bool

  package init(
    number: @escaping (String) -> Int, numbers: @escaping (String) -> [Int],
    word: @escaping (String, [String]) -> String,
    words: @escaping (String, [String]) -> [String],
    text: @escaping (String) -> String, has: @escaping (String) -> Bool
  ) {
    readNumber = number
    readNumbers = numbers
    readWord = word
    readWords = words
    readText = text
    hasFact = has
  }

  func number(_ path: String) -> Int {
    readNumber(prefix + path)
  }

  func numbers(_ path: String) -> [Int] {
    readNumbers(prefix + path)
  }

  /// Whether the file has this optional value.
  func has(_ path: String) -> Bool {
    hasFact(prefix + path)
  }

  func text(_ path: String) -> String {
    readText(prefix + path)
  }

  /// Returns the case with the raw value at `path`, or `other` if there is none.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ path: String, or other: Choice
  ) -> Choice {
    Choice(rawValue: readWord(prefix + path, Choice.allCases.map(\.rawValue))) ?? other
  }

  /// Returns the cases with the raw values in the list at `path`.
  func choices<Choice: RawRepresentable<String> & CaseIterable>(_ path: String) -> [Choice] {
    readWords(prefix + path, Choice.allCases.map(\.rawValue)).compactMap(Choice.init)
  }

  func within(_ path: String) -> RuleData {
    var inner = self
    inner.prefix += "\(path)."
    return inner
  }

  /// Returns a reader of one criterion's values.
  func criterion(_ criterion: Criterion) -> RuleData {
    within("criteria.\(criterion.rawValue)")
  }

  /// The day on which sample data is shown, as text; the loader reports it if it is malformed.
  package var sampleDay: String { text("settings.sampleDay") }
}
