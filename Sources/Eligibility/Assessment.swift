package enum Verdict: String, Sendable {
  case qualified, notQualified, undetermined

  init(_ answers: [Answer]) {
    if answers.contains(.unmet) {
      self = .notQualified
    } else {
      self = answers.contains(.unknown) ? .undetermined : .qualified
    }
  }
}

/// One criterion today, and when that changes.
package struct CriterionAssessment: Equatable, Sendable {
  package let criterion: Criterion
  package let finding: Finding
  /// If it is not met: the first later day on which somebody who carries on meets it.
  package let metOn: Day?
  /// If it is met: the first later day on which somebody who does nothing does not.
  package let lapsesOn: Day?
  package let warnings: [Warning]

  package var answer: Answer { finding.answer }
}

/// A week of the window, or the one in progress.
package struct WeekAssessment: Equatable, Sendable {
  package let ends: Day
  /// What its deciding check-in says, or what it is supposed to; nil: no standing is stated.
  package let standing: Standing?
  /// Nil: open.
  package let eligible: Bool?
  /// It ends after today, on a later day that is looked at.
  package var isSupposed = false
}

/// All that the program answers for one day, actual or supposed.
package struct Assessment: Equatable, Sendable {
  package let world: World
  /// The day that is answered for: today, or a later one as the projection has it.
  package let date: Day
  package let criteria: [CriterionAssessment]
  package let verdict: Verdict
  /// The first day from `date` on which all are met, carrying on.
  package let qualifiesOn: Day?
  /// The first day from `date` on which none is unmet, carrying on.
  package let possibleOn: Day?
  /// If qualified: the first day on which not all are met, doing nothing.
  package let lapsesOn: Day?
  /// How many of the next weeks may fail before eligible weeks are too few; nil if they are now.
  package let weeksToSpare: Int?
  /// Sixteen, oldest first.
  package let weeks: [WeekAssessment]
  package let thisWeek: WeekAssessment
  package let benefitState: BenefitState
  package let worthOfReducedFees: Money?

  package var today: Day { world.today }
  package var known: Known { world.known }
  package var rules: Rules { world.rules }
  package var badge: Badge? { known.profile.badge }
  package var leftOut: [OfficialFigure] { known.weeks.leftOut }

  package subscript(criterion: Criterion) -> CriterionAssessment {
    criteria[Criterion.allCases.firstIndex(of: criterion) ?? 0]
  }

  package func count(_ answer: Answer) -> Int {
    criteria.count { $0.answer == answer }
  }

  /// - Parameter later: a day to look at from what is known today; today unless said.
  package init(
    _ known: Known, supposing scenario: Scenario = Scenario(), on later: Day? = nil
  ) {
    let date = later ?? known.today
    let projection = Projection(known, supposing: scenario, on: date)
    let world = projection.idle
    let criteria = Criterion.allCases.map(projection.assess)
    let verdict = Verdict(criteria.map(\.answer))
    self.world = world
    self.date = date
    self.criteria = criteria
    self.verdict = verdict
    qualifiesOn = projection.qualifiesOn
    possibleOn = projection.possibleOn
    lapsesOn = verdict == .qualified ? projection.lapsesOn : nil
    weeksToSpare = known.rules.eligibleWeeks.weeksToSpare(on: date, in: world)
    weeks = world.window(on: date)
    thisWeek = world.weekInProgress(on: date)
    benefitState = BenefitState(badge: known.profile.badge, verdict: verdict)
    worthOfReducedFees = known.worthOfReducedFees(on: date)
  }
}

extension World {
  fileprivate func window(on day: Day) -> [WeekAssessment] {
    let ended = zip(rules.weeks.window(on: today), known.weeks.eligible).map { end, eligible in
      WeekAssessment(ends: end, standing: known.standings[end], eligible: eligible)
    }
    let coming = rules.weeks.window(on: day).filter { $0 > today }.map(supposedWeek)
    return (ended + coming).suffix(WeekCalendar.windowLength)
  }

  /// The first week to end after `day`, shown beside the window.
  fileprivate func weekInProgress(on day: Day) -> WeekAssessment {
    let end = rules.weeks.lastEnd(on: day) + 7
    let standing = known.standings[end]
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
