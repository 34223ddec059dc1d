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
  /// What its deciding check-in says; nil: no check-in states a standing.
  package let standing: Standing?
  /// Nil: open.
  package let eligible: Bool?
}

/// All that the program answers for one day, actual or supposed.
package struct Assessment: Equatable, Sendable {
  package let world: World
  package let criteria: [CriterionAssessment]
  package let verdict: Verdict
  /// The first day from today on which all are met, carrying on.
  package let qualifiesOn: Day?
  /// The first day from today on which none is unmet, carrying on.
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

  package init(_ known: Known, supposing scenario: Scenario = Scenario()) {
    let projection = Projection(known, supposing: scenario)
    let world = projection.idle
    let criteria = Criterion.allCases.map(projection.assess)
    let verdict = Verdict(criteria.map(\.answer))
    self.world = world
    self.criteria = criteria
    self.verdict = verdict
    qualifiesOn = projection.qualifiesOn
    possibleOn = projection.possibleOn
    lapsesOn = verdict == .qualified ? projection.lapsesOn : nil
    weeksToSpare = known.rules.eligibleWeeks.weeksToSpare(in: world)
    weeks = zip(known.rules.weeks.window(on: known.today), known.weeks.eligible).map {
      end, eligible in
      WeekAssessment(ends: end, standing: known.standings[end], eligible: eligible)
    }
    thisWeek = known.weekInProgress
    benefitState = BenefitState(badge: known.profile.badge, verdict: verdict)
    worthOfReducedFees = known.worthOfReducedFees
  }
}

extension Known {
  /// The first week to end after today, shown beside the window.
  fileprivate var weekInProgress: WeekAssessment {
    let end = rules.weeks.lastEnd(on: today) + 7
    let standing = standings[end]
    return WeekAssessment(
      ends: end, standing: standing,
      eligible: standing?.isEligible(atLeast: rules.jobSuccessScore.atLeast))
  }
}
