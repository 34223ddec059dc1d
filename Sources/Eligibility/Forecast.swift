/// What is, beside what would be under a scenario.
package struct Forecast: Sendable {
  package let actual: Assessment
  /// Nil without a scenario.
  package let supposed: Assessment?

  package init(_ known: Known, supposing scenario: Scenario?) {
    actual = Assessment(known)
    supposed = scenario.map { Assessment(known, supposing: $0) }
  }

  /// What the scenario makes different, criteria first.
  package var changes: [Change] {
    supposed.map(actual.changes) ?? []
  }
}
