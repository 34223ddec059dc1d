import Eligibility

/// A what-if that is not saved yet is there again next time.
extension Dashboard {
  /// What is tried and not saved; nil: nothing.
  package var unfinishedWhatIf: Scenario? {
    guard let whatIf else { return unfinished }
    if isUnfinished(whatIf.scenario) { return whatIf.scenario }
    return saved.contains(whatIf.scenario) ? unfinished : nil
  }

  /// From an earlier session.
  package mutating func keep(_ scenario: Scenario) {
    unfinished = isUnfinished(scenario) ? scenario : nil
  }

  /// Where the last one was left; else with nothing tried.
  mutating func beginWhatIf() {
    guard let unfinished else { return begin(Scenario()) }
    begin(unfinished)
    notice = keymap.explain(
      "Your last what-if is back, not saved yet.", .whatIfCleared, "start over")
  }

  private func isUnfinished(_ scenario: Scenario) -> Bool {
    !scenario.assumptions(on: assessment.today).isEmpty && !saved.contains(scenario)
  }
}
