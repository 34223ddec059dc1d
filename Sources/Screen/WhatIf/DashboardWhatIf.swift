import Eligibility

/// What-if and travelling in time.
extension Dashboard {
  /// What is on the screen: the profile, or what is supposed, today or on a later day.
  var shown: Assessment { forecast.supposed ?? forecast.actual }

  /// The lever that keys move: the selected one, or that of the selected criterion.
  var lever: Lever? {
    guard let whatIf else { return nil }
    switch focus {
    case .levers: return whatIf.levers[selection(in: .levers)]
    case .criteria: return Lever.moving(Criterion.allCases[selection(in: .criteria)])
    case .weeks: return .score
    case .benefits, .timeline: return nil
    }
  }

  mutating func begin(_ scenario: Scenario) {
    let viewpoint = whatIf?.before ?? viewpoint
    whatIf = WhatIf(scenario: scenario, before: viewpoint)
    overlays = []
    if focus == .timeline { look(at: .criteria) }
    suppose()
  }

  /// All is as it was before.
  mutating func endWhatIf() {
    guard let whatIf else { return }
    viewpoint = whatIf.before
    self.whatIf = nil
    lookAgain()
  }

  mutating func toggleCriterion() {
    guard focus == .criteria else { return moveLever(by: 1) }
    let criterion = Criterion.allCases[selection(in: .criteria)]
    whatIf?.toggle(criterion)
    suppose()
  }

  mutating func moveLever(by steps: Int) {
    guard let lever else { return }
    whatIf?.scenario.move(lever, by: steps, from: assessment)
    suppose()
  }

  mutating func resetLever() {
    guard let lever else { return }
    whatIf?.scenario.reset(lever)
    if focus == .criteria {
      let criterion = Criterion.allCases[selection(in: .criteria)]
      whatIf?.suppose(nil, of: criterion)
    }
    suppose()
  }

  mutating func beginTyping() {
    guard let lever else { return }
    guard lever.expected != nil else {
      notice = "+ and - move it: it has no figure"
      return
    }
    whatIf?.beginTyping(into: lever)
  }

  mutating func typeIntoLever(_ key: Key) {
    whatIf?.type(key, knowing: assessment.known)
    suppose()
  }

  /// Not before today, nor beyond what the projection looks at.
  mutating func travel(days: Int) {
    let today = assessment.today
    let wanted = (viewpoint.later ?? today) + days
    let last = assessment.known.horizon
    let day = min(max(today, wanted), last)
    if wanted < today { notice = "this is today: what is past is not replayed" }
    if wanted > last { notice = "\(last.words) is as far as this looks" }
    viewpoint.later = day == today ? nil : day
    lookAgain()
  }

  mutating func travelHome() {
    viewpoint.later = nil
    lookAgain()
  }

  /// Answers anew what is supposed; what is stays as it is.
  private mutating func suppose() {
    forecast = Forecast(forecast.actual, supposing: whatIf?.scenario)
  }

  /// Answers anew, after what is known or the day has changed.
  mutating func lookAgain() {
    let later = viewpoint.later.flatMap { $0 > assessment.today ? $0 : nil }
    viewpoint.later = later
    let actual = later.map { Assessment(assessment.known, on: $0) } ?? assessment
    forecast = Forecast(actual, supposing: whatIf?.scenario)
  }

  /// Why nothing of the profile is changed from here; nil: it can be.
  var elsewhereReason: String? {
    if whatIf != nil { return "this is a what-if: Esc leaves it" }
    return viewpoint.later == nil ? nil : "this is a later day: t goes back to today"
  }

  /// Why the keys that move levers do nothing here; nil: they do.
  var leverReason: String? {
    guard whatIf != nil else { return "that is for what-ifs: w begins one" }
    if lever != nil { return nil }
    return focus == .criteria
      ? "nothing moves that but time; Space supposes it met" : "Tab goes to the levers"
  }
}
