/// Of each thing a person can do, the least and latest that makes its criterion met on `days`.
struct ActionPlanner {
  let snapshot: Snapshot
  let days: [Day]

  private var rules: Rules { snapshot.rules }

  /// An earning is activity too, so proposals come last.
  var all: [PlannedAction] {
    let others = keptScore + filledSections + statedAvailability + earnings()
    return others + proposals(beside: others)
  }

  /// The last weeks, as few as will do; without a week that ends, the score is as it is.
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

  /// While Rising Talent makes weeks count, only the last needs a score.
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

  /// None where the sections do not add up to the percentage that My Stats shows, or where it shows
  /// one on the day itself, which outweighs sections updated on that day.
  private func missingEntries(on day: Day) -> [SectionEntries] {
    let rule = rules.profileCompleteness
    guard snapshot.officialCompleteness.map({ $0.date < day }) ?? true,
      let sections = snapshot.sections,
      rule.completeness(in: snapshot.projecting([]))?.percent == rule.weights.sum(sections)
    else { return [] }
    return rule.weights.filling(sections, to: rule.atLeast) ?? []
  }

  private var statedAvailability: [PlannedAction] {
    firstFailing(.availability, doing: []).map { [.state(trueAvailability, from: $0)] } ?? []
  }

  /// What the hours that are really free make true; away, until after the last day.
  var trueAvailability: Availability {
    var availability = snapshot.profile.availability
    let capacity = rules.availability.capacity(for: availability.hoursPerWeek)
    availability.capacity = capacity
    availability.availableFrom =
      capacity == .notAvailable ? days.last.map { $0 + 1 } : nil
    return availability
  }

  /// What is missing, each time on the day it is missing.
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

  /// Each as late as the one before allows.
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
