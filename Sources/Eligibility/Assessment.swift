package enum Verdict: String, Sendable {
  case qualified, notQualified, undetermined

  init(_ statuses: [CriterionStatus]) {
    self =
      switch CriterionStatus(all: statuses) {
      case .met: .qualified
      case .unmet: .notQualified
      case .unknown: .undetermined
      }
  }
}

/// The status of one criterion on one day, and when it changes.
package struct CriterionAssessment: Equatable, Sendable {
  package let criterion: Criterion
  package let evaluation: Evaluation
  /// If not met: the first later day on which it is met if the user stays active.
  package let metOn: Day?
  /// If met: the first later day on which it is no longer met if the user does nothing.
  package let lapsesOn: Day?
  package let warnings: [Warning]

  package var status: CriterionStatus { evaluation.status }
}

/// A week as it counts toward the eligible weeks.
package struct WeekAssessment: Equatable, Sendable {
  package let ends: Day
  /// The standing in the last check-in of the week, or the assumed one; `nil` if there is none.
  package let standing: Standing?
  /// Whether the week counts; `nil` if unknown.
  package let eligible: Bool?
  /// Whether the week ends after today and its result is assumed, in a preview.
  package var isSupposed = false
}

/// All answers for one day, with or without a what-if.
package struct Assessment: Equatable, Sendable {
  package let projection: Projection
  /// The assessed day: today, or a later day in a preview.
  package let date: Day
  package let criteria: [CriterionAssessment]
  package let verdict: Verdict
  /// The first day from `date` on which all criteria are met if the user stays active.
  package let qualifiesOn: Day?
  /// The first day from `date` on which each criterion is met or unknown if the user stays active.
  package let possibleOn: Day?
  /// If qualified: the first day on which not all criteria are met if the user does nothing.
  package let lapsesOn: Day?
  /// How many of the next weeks may not count before there are too few.
  ///
  /// `nil` if there are too few now, or if the what-if assumes the criterion.
  package let weeksToSpare: Int?
  /// The 16 weeks of the window, oldest first.
  package let weeks: [WeekAssessment]
  package let thisWeek: WeekAssessment
  package let benefitState: BenefitState
  package let worthOfReducedFees: Money?

  package var today: Day { projection.today }
  package var snapshot: Snapshot { projection.snapshot }
  package var rules: Rules { projection.rules }
  package var badge: Badge? { snapshot.profile.badge }
  package var leftOut: [OfficialWeeks] { snapshot.weeks.leftOut }

  package subscript(criterion: Criterion) -> CriterionAssessment {
    criteria[Criterion.allCases.firstIndex(of: criterion) ?? 0]
  }

  package func count(_ status: CriterionStatus) -> Int {
    criteria.count { $0.status == status }
  }

  /// Assesses one day.
  /// - Parameter later: the day to preview from what is known today; `nil` for today.
  package init(
    _ snapshot: Snapshot, supposing scenario: Scenario = Scenario(), on later: Day? = nil
  ) {
    let date = later ?? snapshot.today
    let idle = Projection(snapshot: snapshot, scenario: scenario, behavior: .idle)
    let steady = Projection(snapshot: snapshot, scenario: scenario, behavior: .steady(after: date))
    let criteria = Criterion.allCases.map { idle.assess($0, on: date, carryingOn: steady) }
    let verdict = Verdict(criteria.map(\.status))
    projection = idle
    self.date = date
    self.criteria = criteria
    self.verdict = verdict
    qualifiesOn = steady.firstDay(from: date, where: steady.allMet)
    possibleOn = steady.firstDay(from: date, where: steady.noneUnmet)
    lapsesOn =
      verdict == .qualified ? idle.firstDay(after: date) { !idle.allMet(on: $0) } : nil
    weeksToSpare = snapshot.rules.eligibleWeeks.weeksToSpare(on: date, in: idle)
    weeks = idle.window(on: date)
    thisWeek = idle.weekInProgress(on: date)
    benefitState = BenefitState(badge: snapshot.profile.badge, verdict: verdict)
    worthOfReducedFees = snapshot.worthOfReducedFees(on: date)
  }
}

extension Projection {
  fileprivate func assess(
    _ criterion: Criterion, on date: Day, carryingOn steady: Projection
  ) -> CriterionAssessment {
    let evaluation = evaluation(criterion, on: date)
    let isMet = evaluation.status == .met
    let lapsesOn = isMet ? firstDay(after: date) { status(criterion, on: $0) != .met } : nil
    let metOn =
      isMet ? nil : steady.firstDay(after: date) { steady.status(criterion, on: $0) == .met }
    return CriterionAssessment(
      criterion: criterion, evaluation: evaluation, metOn: metOn, lapsesOn: lapsesOn,
      warnings: warnings(criterion, on: date, lapsesOn: lapsesOn))
  }

  private func warnings(_ criterion: Criterion, on date: Day, lapsesOn: Day?) -> [Warning] {
    let rule = rules[criterion]
    let status = rule.evaluation(on: date, in: self).status
    let lapsesSoon = lapsesOn.map { $0 - date <= rules.lapsesSoonDays } ?? false
    // A preview assumes that the figures of today stay true.
    let assumed: Set<Warning> = date > today ? [.stale] : []
    return rule.warnings(status, on: date, in: self).filter { !assumed.contains($0) }
      + (lapsesSoon ? [.lapsesSoon] : [])
  }

  fileprivate func firstDay(after date: Day, where holds: (Day) -> Bool) -> Day? {
    let days = rules.horizonDays
    return (min(date - today, days)..<days).lazy.map { today + $0 + 1 }.first(where: holds)
  }

  fileprivate func firstDay(from date: Day, where holds: (Day) -> Bool) -> Day? {
    holds(date) ? date : firstDay(after: date, where: holds)
  }

  fileprivate func window(on day: Day) -> [WeekAssessment] {
    let ended = zip(rules.weeks.window(on: today), snapshot.weeks.eligible).map { end, eligible in
      WeekAssessment(ends: end, standing: snapshot.standings[end], eligible: eligible)
    }
    let coming = rules.weeks.window(on: day).filter { $0 > today }.map(supposedWeek)
    return (ended + coming).suffix(WeekCalendar.windowLength)
  }

  /// Returns the first week that ends after `day`, which is shown next to the window.
  fileprivate func weekInProgress(on day: Day) -> WeekAssessment {
    let end = rules.weeks.lastEnd(on: day) + 7
    let standing = snapshot.standings[end]
    guard standing == nil, day > rules.weeks.lastEnd(on: today) + 6 else {
      return WeekAssessment(
        ends: end, standing: standing,
        eligible: standing?.isEligible(atLeast: rules.jobSuccessScore.atLeast))
    }
    return supposedWeek(end)
  }

  private func supposedWeek(_ end: Day) -> WeekAssessment {
    WeekAssessment(
      ends: end, standing: standing, eligible: comingWeeksAreEligible, isSupposed: true)
  }
}
