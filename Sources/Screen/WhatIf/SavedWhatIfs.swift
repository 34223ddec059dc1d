import Eligibility

/// Saving what-ifs, opening them again, comparing them and making one come true.
extension Dashboard {
  /// The scenarios of the profile, in the order of the file.
  var saved: [Scenario] { editable.snapshot.profile.scenarios ?? [] }

  mutating func askForName() {
    popups = [.nameWhatIf(NameWhatIf(name: TextField(whatIf?.scenario.name ?? "")))]
  }

  /// Why the what-if cannot be saved; nil: it can.
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

  /// Why nothing of the what-if can be true already; nil: something can.
  var applyingReason: String? {
    guard let whatIf else { return onlyInWhatIfs }
    return whatIf.scenario.availability == nil
      ? "Try an availability first. Only that can be applied." : writingReason
  }

  /// As it is, and then each of the what-ifs.
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
