import Eligibility

/// Saving, opening, comparing and applying what-ifs.
extension Dashboard {
  /// The scenarios of the profile, in the order of the file.
  var saved: [Scenario] { editable.snapshot.profile.scenarios ?? [] }

  mutating func askForName() {
    popups = [.nameWhatIf(NameWhatIf(name: TextField(whatIf?.scenario.name ?? "")))]
  }

  /// Why the what-if cannot be saved, or `nil` if it can be.
  var savingReason: String? {
    guard let whatIf else { return onlyInWhatIfs }
    var nameless = whatIf.scenario
    nameless.name = nil
    if nameless == Scenario() {
      return whatIf.job == nil ? "Nothing to save yet: change a setting first." : jobSavingReason
    }
    return writingReason
  }

  mutating func askToApply() {
    guard let whatIf,
      let edit = ProfileEdit.applying(
        whatIf.scenario, over: assessment.snapshot.profile.availability, today: assessment.today)
    else { return }
    popups = [.confirmApply(ConfirmApply(edit: edit))]
  }

  /// Why the what-if's availability cannot be applied, or `nil` if it can be.
  var applyingReason: String? {
    guard let whatIf else { return onlyInWhatIfs }
    return whatIf.scenario.availability == nil
      ? "Try an availability first. Only that can be applied." : writingReason
  }

  /// Returns the current state, then each of the what-ifs.
  func compared(_ marked: [String]) -> [(name: String, assessment: Assessment)] {
    let scenarios = marked.compactMap { name in saved.first { $0.name == name } }
    return [("now", forecast.actual)]
      + scenarios.map { scenario in
        let day = viewState.day
        return (
          scenario.name ?? "", Assessment(assessment.snapshot, supposing: scenario, on: day)
        )
      }
  }
}
