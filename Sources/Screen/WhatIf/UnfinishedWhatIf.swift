import Eligibility

/// Keeping an unsaved what-if for the next session.
extension Dashboard {
  /// The what-if that is tried and not saved, or `nil` if there is none.
  package var unfinishedWhatIf: Scenario? {
    guard let whatIf else { return unfinished }
    if isUnfinished(whatIf.scenario) { return whatIf.scenario }
    return saved.contains(whatIf.scenario) ? unfinished : nil
  }

  /// Keeps an unsaved what-if from an earlier session.
  package mutating func keep(_ scenario: Scenario) {
    unfinished = isUnfinished(scenario) ? scenario : nil
  }

  /// Starts with the last what-if if it was not saved, otherwise with nothing tried.
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
