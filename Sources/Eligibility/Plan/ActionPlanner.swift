/// A search for the smallest and latest actions that meet each criterion on `days`.
struct ActionPlanner {
  let snapshot: Snapshot
  let days: [Day]

  private var rules: Rules { snapshot.rules }

  /// All actions. Proposals come last because earnings count as activity too.
  var all: [PlannedAction] {
    let others = keptScore + filledSections + statedAvailability + earnings()
    return others + proposals(beside: others)
  }

  /// The actions to keep the score in the fewest last weeks; empty if no week ends by the last day.
  private var keptScore: [PlannedAction] {
    let ends = rules.weeks.ends(after: snapshot.today, through: days.last ?? snapshot.today)
    guard let first = ends.first, let last = ends.last else { return [] }
    let start = ends.reversed().first { start in
      let projection = snapshot.projecting([.keepScore(start...last)])
      return days.allSatisfy {
        projection.status(.jobSuccessScore, on: $0) == .met
          && projection.status(.eligibleWeeks, on: $0) == .met
      }
    }
    return kept((start ?? first)...last)
  }

  /// Returns the actions for the weeks. With Rising Talent, only the last week needs a score.
  private func kept(_ weeks: ClosedRange<Day>) -> [PlannedAction] {
    let last = weeks.upperBound
    guard weeks.lowerBound < last, let standing = snapshot.standing, standing.risingTalent == true,
      standing.score?.percent ?? 0 < rules.jobSuccessScore.atLeast
    else { return [.keepScore(weeks)] }
    return [.keepRisingTalent(weeks.lowerBound...last - 7), .keepScore(last...last)]
  }

  private var filledSections: [PlannedAction] {
    firstFailing(.profileCompleteness, doing: []).map { [.fillIn(missingEntries(on: $0), by: $0)] }
      ?? []
  }

  /// Returns the missing entries; empty if they are unknown.
  ///
  /// They are unknown if the sections do not add up to the percentage that My Stats shows, or if
  /// My Stats shows one on the day itself, which takes precedence over sections of that day.
  private func missingEntries(on day: Day) -> [SectionEntries] {
    let rule = rules.profileCompleteness
    guard snapshot.officialCompleteness.map({ $0.date < day }) ?? true,
      let sections = snapshot.sections,
      rule.completeness(in: snapshot.projecting([]))?.percent == rule.weights.sum(sections)
    else { return [] }
    return rule.weights.filling(sections, to: rule.atLeast) ?? []
  }

  private var statedAvailability: [PlannedAction] {
    firstFailing(.availability, doing: []).map { [.setAvailability(trueAvailability, from: $0)] }
      ?? []
  }

  /// The availability that matches the real hours: away until after the last day if there are none.
  var trueAvailability: Availability {
    var availability = snapshot.profile.availability
    let capacity = rules.availability.capacity(for: availability.hoursPerWeek)
    availability.capacity = capacity
    availability.availableFrom =
      capacity == .notAvailable ? days.last.map { $0 + 1 } : nil
    return availability
  }

  /// Returns the earnings that are missing, each on the day on which they are missing.
  func earnings() -> [PlannedAction] {
    var actions: [PlannedAction] = []
    var earnings: [Scenario.Earning] = []
    for day in days {
      let short = rules.earnings.shortfall(on: day, in: snapshot.projecting(actions))
      guard short > .zero, !rules.earnings.isIncluded(on: day, in: snapshot) else { continue }
      earnings.append(Scenario.Earning(date: day, amount: short))
      actions = [.earn(earnings[0], then: Array(earnings.dropFirst()))]
    }
    return actions
  }

  /// Returns the proposals, each as late as the one before allows.
  private func proposals(beside others: [PlannedAction]) -> [PlannedAction] {
    var proposals: [PlannedAction] = []
    while let day = firstFailing(.activity, doing: others + proposals) {
      proposals.append(.propose(day))
    }
    return proposals
  }

  private func firstFailing(_ criterion: Criterion, doing actions: [PlannedAction]) -> Day? {
    let projection = snapshot.projecting(actions)
    return days.first { projection.status(criterion, on: $0) != .met }
  }
}
