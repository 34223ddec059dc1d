/// What is, beside what would be under a scenario.
package struct Forecast: Equatable, Sendable {
  package let actual: Assessment
  /// Nil without a scenario.
  package let supposed: Assessment?

  /// - Parameter later: a day to look at from what is known today; today unless said.
  package init(_ snapshot: Snapshot, supposing scenario: Scenario?, on later: Day? = nil) {
    self.init(Assessment(snapshot, on: later), supposing: scenario)
  }

  /// Beside an assessment of the same day.
  package init(_ actual: Assessment, supposing scenario: Scenario?) {
    self.actual = actual
    supposed = scenario.map { Assessment(actual.snapshot, supposing: $0, on: actual.date) }
  }

  /// What the scenario makes different, criteria first.
  package var changes: [ScenarioChange] {
    supposed.map(actual.changes) ?? []
  }
}
