/// The least to do that makes somebody Top Rated soonest, or keeps them so.
package struct Plan: Equatable, Sendable {
  package let known: Known
  package let outcome: Outcome

  package enum Outcome: Equatable, Sendable {
    /// Found true by the evaluator; by their last safe days, and perhaps none.
    case steps([PlanStep], Aim)
    /// Whatever is done: what is not met on the last day that is looked at, or not known.
    case blocked(unmet: [Criterion], unknown: [Criterion])
  }

  package enum Aim: Equatable, Sendable {
    /// All are met, on the first day on which they can be.
    case reach(on: Day)
    /// All are met and stay so.
    case keep(through: Day)
  }

  package init(_ known: Known) {
    self.known = known
    outcome = PlanSearch(known: known).outcome
  }

  package var today: Day { known.today }

  package var aim: Aim? {
    switch outcome {
    case .steps(_, let aim): aim
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

extension Plan.Aim {
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
  package let deed: Deed
  package let criterion: Criterion
  /// What may be met already: the file does not say enough.
  package let unknown: [Criterion]

  /// The last day on which it is not too late.
  package var by: Day { deed.by }
}
