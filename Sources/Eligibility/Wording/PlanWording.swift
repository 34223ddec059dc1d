/// One line of a plan, on the screen and in text.
package struct PlanRow: Equatable, Sendable {
  /// As in "by 26 Dec", "today" or "from 28 Nov".
  package let when: String
  package let what: Phrase
  package let step: PlanStep
}

extension Plan {
  /// What the plan brings, or why there is none; the rows follow on it.
  package var headline: Phrase {
    switch outcome {
    case .steps(let steps, .reach(on: today)) where !steps.isEmpty:
      Phrase("Top Rated as soon as you:", "Top Rated as soon as you:")
    case .steps(let steps, .reach(on: let day)): headline("on \(day.words)", steps)
    case .steps(let steps, .keep(through: let day)): headline("to \(day.words)", steps)
    case .blocked(unmet: [], let unknown):
      Phrase(
        "needs \(counted(unknown.count, "figure"))",
        "The file does not say enough for a plan: note \(figures(unknown)).")
    case .blocked(let unmet, _):
      Phrase(
        "no plan: \(unmet.map(\.title).enumeration)",
        "No plan brings Top Rated by \(horizon.words): \(unmet.map(obstacle).enumeration).")
    }
  }

  package var rows: [PlanRow] {
    steps.map { PlanRow(when: when($0), what: words($0), step: $0) }
  }

  private func headline(_ when: String, _ steps: [PlanStep]) -> Phrase {
    steps.isEmpty
      ? Phrase("Top Rated \(when)", "Top Rated \(when); nothing to do until then.")
      : Phrase("Top Rated \(when), if you:", "Top Rated \(when), if you:")
  }

  private var horizon: Day { today + known.rules.horizonDays }

  private func obstacle(_ criterion: Criterion) -> String {
    switch criterion {
    case .accountHolds: "a hold is still on"
    case .firstContract: "the first contract begins too late"
    case .jobSuccessScore, .eligibleWeeks, .profileCompleteness, .earnings, .availability,
      .activity:
      "\(criterion.title) unmet"
    }
  }

  private func when(_ step: PlanStep) -> String {
    if case .keepScore = step.deed, isScoreReached { return "from \(step.by.words(near: today))" }
    return step.by == today ? "today" : "by \(step.by.words(near: today))"
  }

  private func words(_ step: PlanStep) -> Phrase {
    let words = words(step.deed)
    guard !step.unknown.isEmpty else { return words }
    return Phrase(words.brief, "\(words.full); noting \(figures(step.unknown)) may settle it")
  }

  private func figures(_ criteria: [Criterion]) -> String {
    criteria.map(\.figureToNote).enumeration
  }

  private func words(_ deed: Deed) -> Phrase {
    switch deed {
    case .propose(let day): isFirstActivity(day) ? "send a proposal" : "send another proposal"
    case .state(let availability, _): words(availability)
    case .fillIn([], _): Phrase("complete the profile", "bring the profile to \(complete)%")
    case .fillIn(let entries, _):
      Phrase("complete the profile", "fill in: \(entries.map(\.words).joined(separator: ", "))")
    case .earn(let first, let further): words(first, further)
    case .keepScore(let weeks): words(weeks)
    }
  }

  private var complete: Int { known.rules.profileCompleteness.atLeast }

  private func isFirstActivity(_ day: Day) -> Bool {
    !steps.contains { if case .propose(let other) = $0.deed { other < day } else { false } }
  }

  private func words(_ availability: Availability) -> Phrase {
    guard availability.capacity == .notAvailable, let back = availability.availableFrom else {
      let capacity = availability.capacity?.words ?? ""
      return Phrase("state \(capacity)", "set the availability to \(capacity)")
    }
    let last = (back - 1).words(near: today)
    return Phrase(
      "state a return date", "say that you are not available, with a return date after \(last)")
  }
}

extension Plan {
  private var passing: String { "\(known.rules.jobSuccessScore.atLeast)% or more" }

  private var isScoreReached: Bool {
    known.standing?.score?.percent.map { $0 >= known.rules.jobSuccessScore.atLeast } ?? false
  }

  private func words(_ weeks: ClosedRange<Day>) -> Phrase {
    let count = (weeks.upperBound - weeks.lowerBound) / 7 + 1
    let last = weeks.upperBound.words(near: today)
    let length = count == 1 ? "for that week" : "for \(counted(count, "week")), to \(last)"
    if isScoreReached {
      return Phrase(
        "score \(passing) to \(last)", "keep the score at \(passing) \(length)")
    }
    let verb = known.standing?.score?.percent == nil ? "get a score of" : "raise the score to"
    let keeping = count == 1 ? "" : ", and keep it \(length)"
    return Phrase("\(verb) \(passing)", "\(verb) \(passing)\(keeping)")
  }

  /// The first three instalments and the sum.
  private func words(
    _ first: Scenario.Earning, _ further: [Scenario.Earning]
  ) -> Phrase {
    let sum = further.reduce(first.amount) { $0 + $1.amount }.shortWords
    guard let last = further.last else { return Phrase("earn \(sum)", "earn \(sum) more") }
    let instalments =
      ["\(first.amount.shortWords) by \(first.date.words(near: today))"]
      + further.prefix(2).map { "\($0.amount.shortWords) more by \($0.date.words(near: today))" }
    let rest = further.count > 2 ? ", and so on to \(last.date.words(near: today))" : ""
    return Phrase(
      "earn \(sum) in all", "earn \(sum) in all: \(instalments.joined(separator: ", "))\(rest)")
  }
}

extension Phrase: ExpressibleByStringLiteral {
  /// Short enough as it is.
  package init(stringLiteral words: String) {
    self.init(words, words)
  }
}

extension Criterion {
  /// What a person can look up and note.
  fileprivate var figureToNote: String {
    switch self {
    case .jobSuccessScore: "the score"
    case .firstContract: "the start of your first contract"
    case .eligibleWeeks: "the eligible weeks"
    case .profileCompleteness: "the percentage"
    case .earnings: "the 12-month earnings"
    case .availability: "what your profile states"
    case .accountHolds: "the account holds"
    case .activity: "an earlier one"
    }
  }
}

extension SectionEntries {
  /// As in "overview" or "2 portfolio items".
  package var words: String {
    switch section {
    case .photo: "photo"
    case .overview: "overview"
    case .employment: count == 1 ? "1 employment entry" : "\(count) employment entries"
    case .skills: counted(count, "skill")
    case .portfolio: counted(count, "portfolio item")
    case .education: count == 1 ? "1 education entry" : "\(count) education entries"
    case .video: "video"
    case .linkedAccount: "linked account"
    case .certifications: counted(count, "certification")
    case .otherExperience: "other experience"
    }
  }
}
