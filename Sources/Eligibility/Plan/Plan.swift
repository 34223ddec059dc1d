/// The fewest steps to become Top Rated as soon as possible, or to stay so.
package struct Plan: Equatable, Sendable {
  package let snapshot: Snapshot
  package let outcome: Outcome

  package enum Outcome: Equatable, Sendable {
    /// The steps, verified by evaluation and sorted by their last safe day. There may be none.
    case steps([PlanStep], Goal)
    /// No actions are enough; these criteria stay not met or unknown.
    case blocked(unmet: [Criterion], unknown: [Criterion])
  }

  package enum Goal: Equatable, Sendable {
    /// Meet all criteria on the first day on which that is possible.
    case reach(on: Day)
    /// Keep all criteria met through that day.
    case keep(through: Day)
  }

  package init(_ snapshot: Snapshot) {
    self.snapshot = snapshot
    outcome = Planner(snapshot: snapshot).outcome
  }

  package var today: Day { snapshot.today }

  package var goal: Goal? {
    switch outcome {
    case .steps(_, let goal): goal
    case .blocked: nil
    }
  }

  package var steps: [PlanStep] {
    switch outcome {
    case .steps(let steps, _): steps
    case .blocked: []
    }
  }
}

extension Plan.Goal {
  /// Returns the days on which all criteria must be met.
  func days(from today: Day) -> [Day] {
    switch self {
    case .reach(on: let day): [day]
    case .keep(let last): (0...max(0, last - today)).map { today + $0 }
    }
  }
}

/// An action, and the criterion that needs it.
package struct PlanStep: Equatable, Sendable {
  package let action: PlannedAction
  package let criterion: Criterion
  /// The criteria that are unknown, so they may be met already.
  package let unknown: [Criterion]

  /// The last safe day of the action.
  package var by: Day { action.by }
}
