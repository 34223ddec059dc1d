/// One row of a plan, on the screen and in text.
package struct PlanRow: Equatable, Sendable {
  /// As in "by 26 Dec", "today" or "from 28 Nov".
  package let when: String
  package let what: Phrase
  package let step: PlanStep
}

extension Plan {
  /// What the plan achieves, or why there is none. The rows continue the sentence.
  package var headline: Phrase {
    switch outcome {
    case .steps(let steps, .reach(on: today)) where !steps.isEmpty:
      Phrase("You would qualify as soon as you:", "You would qualify as soon as you:")
    case .steps(let steps, .reach(on: let day)):
      headline("You would qualify on \(day.formatted(relativeTo: today))", steps)
    case .steps(let steps, .keep(through: let day)):
      headline("You would stay qualified at least until \(day.formatted(relativeTo: today))", steps)
    case .blocked(unmet: [], let unknown):
      Phrase(
        "add \(pluralized(unknown.count, "missing figure"))",
        "To get a plan, add \(figures(unknown)).")
    case .blocked(let unmet, _):
      Phrase(
        "no plan: \(unmet.map(\.name).joinedAsList)",
        "No plan gets you Top Rated by \(snapshot.horizon.formatted()): \(unmet.map { $0.rule.obstacle }.joinedAsList)."
      )
    }
  }

  package var rows: [PlanRow] {
    steps.map { PlanRow(when: when($0), what: phrase($0), step: $0) }
  }

  private func headline(_ when: String, _ steps: [PlanStep]) -> Phrase {
    steps.isEmpty
      ? Phrase(when, "\(when). Nothing to do until then.")
      : Phrase("\(when) if you:", "\(when) if you:")
  }

  private func when(_ step: PlanStep) -> String {
    let day = step.by.formatted(relativeTo: today)
    return switch step.action {
    case .keepScore(let weeks) where isScoreReached:
      weeks.lowerBound == weeks.upperBound ? "on \(day)" : "from \(day)"
    case .keepRisingTalent: "from \(day)"
    case .propose, .setAvailability, .fillIn, .earn, .keepScore:
      step.by == today ? "today" : "by \(day)"
    }
  }

  private func phrase(_ step: PlanStep) -> Phrase {
    let action = phrase(step.action)
    guard !step.unknown.isEmpty else { return action }
    let question = "to see whether you need to, add \(figures(step.unknown))"
    return Phrase(action.short, "\(action.long); \(question)")
  }

  private func figures(_ criteria: [Criterion]) -> String {
    criteria.map { $0.rule.names.asked }.joinedAsList
  }
}
