import Eligibility

/// What-ifs and previews of later days.
extension Dashboard {
  /// What is on the screen: the profile or a what-if, today or on a later day.
  var shown: Assessment { forecast.supposed ?? forecast.actual }

  /// The setting that keys change: the selected one, or that of the selected criterion.
  var lever: Lever? {
    whatIf == nil ? nil : focus.view.lever(of: selection(in: focus), in: self)
  }

  mutating func begin(_ scenario: Scenario) {
    let viewState = whatIf?.before ?? viewState
    unfinished = unfinishedWhatIf
    whatIf = WhatIf(scenario: scenario, before: viewState)
    popups = []
    moveFocus(to: .levers)
    suppose()
  }

  /// Ends the what-if and restores the view before it.
  mutating func endWhatIf() {
    guard let whatIf else { return }
    unfinished = unfinishedWhatIf
    let showsForecast = viewState.showsForecast
    viewState = whatIf.before
    viewState.showsForecast = showsForecast
    self.whatIf = nil
    reassess()
  }

  mutating func toggleCriterion() {
    guard focus == .criteria else { return moveLever(by: 1) }
    let criterion = Criterion.allCases[selection(in: .criteria)]
    whatIf?.toggle(criterion)
    suppose()
  }

  mutating func moveLever(by steps: Int) {
    guard let lever else { return }
    if lever == .estimate { return takeEstimate() }
    whatIf?.move(lever, by: steps, from: assessment)
    suppose()
  }

  mutating func resetLever() {
    guard let lever else { return }
    whatIf?.reset(lever, in: assessment)
    if focus == .criteria {
      let criterion = Criterion.allCases[selection(in: .criteria)]
      whatIf?.suppose(nil, of: criterion)
    }
    suppose()
  }

  mutating func beginTyping() {
    guard let lever else { return }
    guard lever.expected != nil else {
      let keys = [1, -1].compactMap { keymap.key(for: .leverMoved(by: $0)) }
      notice = "This setting takes no number. Change it with \(keys.joined(separator: " and "))."
      return
    }
    whatIf?.beginTyping(into: lever)
  }

  /// Types into the setting; the value takes effect at once.
  mutating func typeIntoLever(_ typed: Typed) -> Typed.Response {
    guard let outcome = whatIf?.type(typed, in: assessment) else { return .ignored }
    if outcome == .taken { suppose() }
    return outcome
  }

  mutating func acceptTyping() {
    if whatIf?.validationMessage == nil { whatIf?.typing = nil }
  }

  /// Restores the setting to its value before typing.
  mutating func cancelTyping() {
    guard let typing = whatIf?.typing else { return }
    whatIf?.scenario = typing.before
    whatIf?.job = typing.jobBefore
    whatIf?.typing = nil
    suppose()
  }

  /// Moves the previewed day, between today and the end of the projection.
  mutating func movePreview(days: Int) {
    let (today, ahead) = (assessment.today, assessment.snapshot.daysAhead)
    let wanted = (viewState.day ?? today) + days
    let day = ahead.clamped(wanted)
    if wanted < today { notice = "This is today. Earlier days can't be previewed." }
    if wanted > day { notice = "The preview ends on \(day.formatted())." }
    viewState.day = day == today ? nil : day
    reassess()
  }

  mutating func closePreview() {
    viewState.day = nil
    reassess()
  }

  /// Assesses the what-if again; the actual state stays as it is.
  mutating func suppose() {
    forecast = Forecast(forecast.actual, supposing: whatIf?.scenario)
  }

  /// Assesses everything again after the profile or the day has changed.
  mutating func reassess() {
    let later = viewState.day.flatMap { $0 > assessment.today ? $0 : nil }
    viewState.day = later
    let actual = later.map { Assessment(assessment.snapshot, on: $0) } ?? assessment
    forecast = Forecast(actual, supposing: whatIf?.scenario)
  }

  /// Why the profile cannot be changed from here, or `nil` if it can be.
  var hypotheticalReason: String? {
    if whatIf != nil {
      return keymap.explain("Nothing can be changed in a what-if.", .wentBack, "leave it")
    }
    if viewState.day == nil { return nil }
    return keymap.explain(
      "Nothing can be changed in a preview.", .previewClosed, "go back to today")
  }

  /// Why the keys that change settings do nothing here, or `nil` if they work.
  var leverReason: String? {
    guard whatIf != nil else { return onlyInWhatIfs }
    if lever != nil { return nil }
    if focus == .criteria {
      return keymap.explain("Only time changes this.", .criterionToggled, "try it as met")
    }
    return keymap.explain(
      "This works only on a setting.", .focusMoved(forward: true), "go to the settings")
  }

  var onlyInWhatIfs: String {
    keymap.explain("Only in a what-if.", .whatIfBegun, "start one")
  }
}
