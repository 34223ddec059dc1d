/// What is known, and what is supposed of the days after: all that a criterion is decided from.
package struct World: Equatable, Sendable {
  package let known: Known
  package let scenario: Scenario
  package let course: Course
  private let earnings: SupposedEarnings

  init(known: Known, scenario: Scenario, course: Course) {
    self.known = known
    self.scenario = scenario
    self.course = course
    earnings = SupposedEarnings(scenario, today: known.today)
  }

  /// What is done on later days.
  package enum Course: Equatable, Sendable {
    /// Nothing.
    case idle
    /// A proposal on every day after that one.
    case steady(after: Day)
    /// These, and nothing is supposed beside them: the score counts only while it is kept.
    case doing([Deed])
  }

  package var rules: Rules { known.rules }
  package var today: Day { known.today }

  package func finding(_ criterion: Criterion, on day: Day) -> Finding {
    var finding = rules[criterion].finding(on: day, in: self)
    if let assumed = scenario.assume?[criterion] { finding.answer = assumed.answer }
    return finding
  }

  package func isAssumed(_ criterion: Criterion) -> Bool {
    scenario.assume?[criterion] != nil
  }

  package func answer(_ criterion: Criterion, on day: Day) -> Answer {
    finding(criterion, on: day).answer
  }

  package func allMet(on day: Day) -> Bool {
    Criterion.allCases.allSatisfy { answer($0, on: day) == .met }
  }

  package func noneUnmet(on day: Day) -> Bool {
    Criterion.allCases.allSatisfy { answer($0, on: day) != .unmet }
  }

  /// The standing as of today.
  package var standing: Standing? {
    guard let score = scenario.score else { return known.standing }
    return Standing(date: today, score: .percent(score), risingTalent: false)
  }

  /// Whether the weeks to come are eligible; nil: not known.
  package var comingWeeksAreEligible: Bool? {
    standing?.isEligible(atLeast: rules.jobSuccessScore.atLeast)
  }

  /// The standing that decides `day`: once a week has ended after today, what is kept in it.
  package func standing(on day: Day) -> Standing? {
    guard case .doing(let deeds) = course else { return standing }
    let end = rules.weeks.lastEnd(on: day)
    return end > today ? standing(keptBy: deeds, inWeekTo: end) : standing
  }

  private func standing(keptBy deeds: [Deed], inWeekTo end: Day) -> Standing {
    let least = rules.jobSuccessScore.atLeast
    let score = Score.percent(max(standing?.score?.percent ?? 0, least))
    return Standing(
      date: end, score: deeds.keepsScore(inWeekTo: end) ? score : .notShown,
      risingTalent: deeds.keepsRisingTalent(inWeekTo: end))
  }

  /// How many of the newest `count` weeks at `day` are eligible, all of which end after today.
  package func eligibleWeeks(ofNewest count: Int, on day: Day) -> ClosedRange<Int> {
    if case .doing(let deeds) = course {
      let least = rules.jobSuccessScore.atLeast
      let kept = rules.weeks.window(on: day).suffix(count).count {
        standing(keptBy: deeds, inWeekTo: $0).isEligible(atLeast: least)
      }
      return kept...kept
    }
    return switch comingWeeksAreEligible {
    case true: count...count
    case false: 0...0
    case nil: 0...count
    }
  }

  /// What is earned beside what is known.
  /// - Parameter official: the day of a figure that includes what is recorded on it.
  package func supposedEarnings(in range: ClosedRange<Day>, after official: Day? = nil) -> Money {
    let supposed = earnings.earned(in: range)
    guard case .doing(let deeds) = course else { return supposed }
    return supposed + deeds.earned(in: range, after: official)
  }

  /// Whether the sections are filled in beside what is known.
  package func isProfileCompleted(on day: Day) -> Bool {
    guard case .doing(let deeds) = course else { return false }
    return deeds.isProfileComplete(on: day)
  }

  package func availability(on day: Day) -> Availability {
    guard case .doing(let deeds) = course, let stated = deeds.availability(on: day) else {
      return availability
    }
    return stated
  }

  /// As of today.
  package var availability: Availability {
    guard var availability = scenario.availability else { return known.profile.availability }
    availability.confirmed = today
    return availability
  }

  /// The last day up to `day` with activity, known or supposed.
  package func lastActivity(through day: Day) -> Day? {
    let supposed = scenario.stayActive == true ? day : earnings.lastEarning(through: day)
    return Day.later(known.lastActivity, Day.later(supposed, lastDone(through: day)))
  }

  private func lastDone(through day: Day) -> Day? {
    switch course {
    case .idle: nil
    case .steady(after: let date): day > date ? day : nil
    case .doing(let deeds): deeds.lastActivity(through: day)
    }
  }
}

extension Known {
  /// The world in which these are done, and nothing is supposed beside them.
  package func doing(_ deeds: [Deed]) -> World {
    World(known: self, scenario: Scenario(), course: .doing(deeds))
  }
}
