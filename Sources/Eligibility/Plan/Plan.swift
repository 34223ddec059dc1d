/// The least to do that makes somebody Top Rated soonest, or keeps them so.
package struct Plan: Equatable, Sendable {
  package let snapshot: Snapshot
  package let outcome: Outcome

  package enum Outcome: Equatable, Sendable {
    /// Found true by the evaluator; by their last safe days, and perhaps none.
    case steps([PlanStep], Goal)
    /// Whatever is done: what is not met on the last day that is looked at, or not known.
    case blocked(unmet: [Criterion], unknown: [Criterion])
  }

  package enum Goal: Equatable, Sendable {
    /// All are met, on the first day on which they can be.
    case reach(on: Day)
    /// All are met and stay so.
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
  /// The days on which all are to be met.
  func days(from today: Day) -> [Day] {
    switch self {
    case .reach(on: let day): [day]
    case .keep(let last): (0...max(0, last - today)).map { today + $0 }
    }
  }
}

/// One thing to do, and the criterion that wants it.
package struct PlanStep: Equatable, Sendable {
  package let action: PlannedAction
  package let criterion: Criterion
  /// What may be met already: the file does not say enough.
  package let unknown: [Criterion]

  /// The last day on which it is not too late.
  package var by: Day { action.by }
}
