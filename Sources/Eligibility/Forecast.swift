/// The assessment as things are, and the one in a what-if.
package struct Forecast: Equatable, Sendable {
  package let actual: Assessment
  /// The assessment in the what-if; `nil` without a scenario.
  package let supposed: Assessment?

  /// Creates the forecast for one day.
  /// - Parameter later: the day to preview from what is known today; `nil` for today.
  package init(_ snapshot: Snapshot, supposing scenario: Scenario?, on later: Day? = nil) {
    self.init(Assessment(snapshot, on: later), supposing: scenario)
  }

  /// Creates the forecast from an assessment, with the what-if on the same day.
  package init(_ actual: Assessment, supposing scenario: Scenario?) {
    self.actual = actual
    supposed = scenario.map { Assessment(actual.snapshot, supposing: $0, on: actual.date) }
  }

  /// What the scenario changes, criteria first.
  package var changes: [ScenarioChange] {
    supposed.map(actual.changes) ?? []
  }
}
