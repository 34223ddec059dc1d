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
        "needs \(pluralized(unknown.count, "figure"))",
        "The file does not say enough for a plan: note \(figures(unknown)).")
    case .blocked(let unmet, _):
      Phrase(
        "no plan: \(unmet.map(\.title).joinedAsList)",
        "No plan brings Top Rated by \(snapshot.horizon.words): \(unmet.map(obstacle).joinedAsList)."
      )
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
    let day = step.by.formatted(relativeTo: today)
    return switch step.action {
    case .keepScore(let weeks) where isScoreReached:
      weeks.lowerBound == weeks.upperBound ? "on \(day)" : "from \(day)"
    case .keepRisingTalent: "from \(day)"
    case .propose, .state, .fillIn, .earn, .keepScore: step.by == today ? "today" : "by \(day)"
    }
  }

  private func words(_ step: PlanStep) -> Phrase {
    let words = words(step.action)
    guard !step.unknown.isEmpty else { return words }
    return Phrase(words.short, "\(words.long); noting \(figures(step.unknown)) may settle it")
  }

  private func figures(_ criteria: [Criterion]) -> String {
    criteria.map(\.figureToNote).joinedAsList
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
