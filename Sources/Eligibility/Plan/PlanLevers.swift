/// Of each thing a person can do, the least and latest that makes its criterion met on `days`.
struct PlanLevers {
  let known: Known
  let days: [Day]

  private var rules: Rules { known.rules }

  /// An earning is activity too, so proposals come last.
  var all: [Deed] {
    let others = keptScore + filledSections + statedAvailability + earnings()
    return others + proposals(beside: others)
  }

  /// The last weeks, as few as will do; without a week that ends, the score is as it is.
  private var keptScore: [Deed] {
    let ends = rules.weeks.ends(after: known.today, through: days.last ?? known.today)
    guard let first = ends.first, let last = ends.last else { return [] }
    let start = ends.reversed().first { start in
      let world = known.doing([.keepScore(start...last)])
      return days.allSatisfy {
        world.answer(.jobSuccessScore, on: $0) == .met
          && world.answer(.eligibleWeeks, on: $0) == .met
      }
    }
    return kept((start ?? first)...last)
  }

  /// While Rising Talent makes weeks count, only the last needs a score.
  private func kept(_ weeks: ClosedRange<Day>) -> [Deed] {
    let last = weeks.upperBound
    guard weeks.lowerBound < last, let standing = known.standing, standing.risingTalent == true,
      standing.score?.percent ?? 0 < rules.jobSuccessScore.atLeast
    else { return [.keepScore(weeks)] }
    return [.keepRisingTalent(weeks.lowerBound...last - 7), .keepScore(last...last)]
  }

  private var filledSections: [Deed] {
    firstFailing(.profileCompleteness, doing: []).map { [.fillIn(missingEntries(on: $0), by: $0)] }
      ?? []
  }

  /// None where the sections do not add up to the percentage that My Stats shows, or where it shows
  /// one on the day itself, which outweighs sections updated on that day.
  private func missingEntries(on day: Day) -> [SectionEntries] {
    let rule = rules.profileCompleteness
    guard known.officialCompleteness.map({ $0.date < day }) ?? true, let sections = known.sections,
      rule.completeness(in: known.doing([]))?.percent == rule.weights.sum(sections)
    else { return [] }
    return rule.weights.filling(sections, to: rule.atLeast) ?? []
  }

  private var statedAvailability: [Deed] {
    firstFailing(.availability, doing: []).map { [.state(trueAvailability, from: $0)] } ?? []
  }

  /// What the hours that are really free make true; away, until after the last day.
  var trueAvailability: Availability {
    var availability = known.profile.availability
    let capacity = rules.availability.capacity(for: availability.hoursPerWeek)
    availability.capacity = capacity
    availability.availableFrom =
      capacity == .notAvailable ? days.last.map { $0 + 1 } : nil
    return availability
  }

  /// What is missing, each time on the day it is missing.
  func earnings() -> [Deed] {
    var deeds: [Deed] = []
    var earnings: [Scenario.Earning] = []
    for day in days {
      let short = rules.earnings.shortfall(on: day, in: known.doing(deeds))
      guard short > .zero, !rules.earnings.isIncluded(on: day, in: known) else { continue }
      earnings.append(Scenario.Earning(date: day, amount: short))
      deeds = [.earn(earnings[0], then: Array(earnings.dropFirst()))]
    }
    return deeds
  }

  /// Each as late as the one before allows.
  private func proposals(beside others: [Deed]) -> [Deed] {
    var proposals: [Deed] = []
    while let day = firstFailing(.activity, doing: others + proposals) {
      proposals.append(.propose(day))
    }
    return proposals
  }

  private func firstFailing(_ criterion: Criterion, doing deeds: [Deed]) -> Day? {
    let world = known.doing(deeds)
    return days.first { world.answer(criterion, on: $0) != .met }
  }
}
