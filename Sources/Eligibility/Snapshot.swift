/// The facts of a profile that are dated up to `today`, from which every later day is projected.
package struct Snapshot: Equatable, Sendable {
  package let today: Day
  package let profile: Profile
  package let rules: Rules
  /// The check-ins, oldest first; those of one day in the order of the file.
  package let checkIns: [CheckIn]
  /// The newest standing in a check-in.
  package let standing: Standing?
  /// The newest "12-month earnings" figure.
  package let officialEarnings: Official<Money>?
  /// The newest completeness figure.
  package let officialCompleteness: Official<Int>?
  /// The newest "recent account holds" figure.
  package let officialHolds: Official<Int>?
  /// The day of the newest check-in without account holds.
  package let lastZeroHolds: Day?
  package let sections: Sections?
  /// The completeness that the sections add up to, in percent.
  let sectionsSum: Int?
  /// The holds that started by today, without those that a later check-in shows to be over.
  package let holds: [Hold]
  let holdCounts: HoldCounts
  package let lastActivity: Day?
  package let weeks: WeekHistory
  /// The standing that decides each week, by the week's end: the newest one in the week.
  package let standings: [Day: Standing]
  let cumulativeEarnings: CumulativeEarnings
  /// The earnings from Featured Jobs only.
  let featured: CumulativeEarnings
  /// The explanation of the Job Success Score; `nil` if there are no contracts.
  package let estimate: ScoreEstimate?

  /// A figure that My Stats showed on a day.
  package struct Official<Figure: Equatable & Sendable>: Equatable, Sendable {
    package let figure: Figure
    package let date: Day
  }

  package init(_ profile: Profile, today: Day, rules: Rules) {
    let checkIns = (profile.checkIns ?? []).filter { $0.date <= today }.stablySorted(by: \.date)
    let calendar = rules.weeks
    let standings = Dictionary(
      checkIns.compactMap(\.standing).map { (calendar.end(containing: $0.date), $0) },
      uniquingKeysWith: { $1 })
    let passing = rules.jobSuccessScore.atLeast
    let transactions = profile.transactions ?? []
    let window = rules.earnings.windowDays

    self.today = today
    self.profile = profile
    self.rules = rules
    self.checkIns = checkIns
    self.standings = standings
    standing = checkIns.reversed().lazy.compactMap(\.standing).first
    officialEarnings = Snapshot.newest(\.earnings, in: checkIns)
    let figures = checkIns.compactMap { checkIn in
      checkIn.eligibleWeeks.map { OfficialWeeks(date: checkIn.date, eligibleWeeks: $0) }
    }
    officialCompleteness = Snapshot.newest(\.completeness, in: checkIns)
    officialHolds = Snapshot.newest(\.accountHolds, in: checkIns)
    lastZeroHolds = checkIns.last { $0.accountHolds == 0 }?.date
    let sections = profile.sections.flatMap { sections in
      sections.isEmpty || sections.updated.map { $0 > today } ?? false ? nil : sections
    }
    self.sections = sections
    sectionsSum = sections.map(rules.profileCompleteness.weights.sum)
    let contracts = profile.contracts ?? []
    estimate =
      contracts.isEmpty
      ? nil : ScoreEstimate(contracts, checkIns: checkIns, today: today, rules: rules)
    let lastZeroHolds = lastZeroHolds
    holds = (profile.holds ?? []).filter { hold in
      hold.from <= today && lastZeroHolds.map { $0 <= hold.from } ?? true
    }
    holdCounts = HoldCounts(holds, clearAfterDays: rules.accountHolds.clearAfterDays)
    lastActivity = Snapshot.lastActivity(profile.activity ?? [], transactions, through: today)
    weeks = WeekHistory(
      on: today, calendar: calendar,
      stated: { standings[$0]?.isEligible(atLeast: passing) }, figures: figures)
    // An official figure can be almost one window old, and its own window goes back another one.
    cumulativeEarnings = CumulativeEarnings(transactions, through: today, reach: 2 * window)
    featured = CumulativeEarnings(
      transactions.lazy.filter { $0.featured == true }, through: today, reach: window)
  }

  /// The last day that projections cover.
  package var horizon: Day { today + rules.horizonDays }
  package var daysAhead: ClosedRange<Day> { today...horizon }

  /// Whether the list of transactions is complete from `day` on.
  func hasCompleteTransactions(since day: Day) -> Bool {
    guard profile.transactions != nil else { return false }
    guard let since = profile.transactionsSince, since > day else { return true }
    return profile.firstContract.map { since <= $0 } ?? false
  }

  private static func newest<Figure>(
    _ field: @escaping (CheckIn) -> Figure?, in checkIns: [CheckIn]
  ) -> Official<Figure>? {
    checkIns.reversed().lazy
      .compactMap { checkIn in
        field(checkIn).map { Official(figure: $0, date: checkIn.date) }
      }
      .first
  }

  private static func lastActivity(
    _ activity: [Activity], _ transactions: [Transaction], through today: Day
  ) -> Day? {
    let noted = activity.lazy.map(\.date).filter { $0 <= today }
    let earned = transactions.lazy.filter { $0.date <= today && $0.isActivity }.map(\.date)
    return [noted.max(), earned.max()].compactMap(\.self).max()
  }
}
