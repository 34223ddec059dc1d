import Eligibility

/// A scenario that the user tries; the profile does not change.
struct WhatIf: Equatable, Sendable {
  var scenario: Scenario { didSet { levers = Lever.all(in: self) } }
  /// A job that ends, tried with the scenario; it changes an estimate, but no criterion.
  var job: EndingJob? { didSet { levers = Lever.all(in: self) } }
  /// Stored, because every key and every row needs them.
  private(set) var levers: [Lever] = []
  /// The value being typed for a setting, or `nil` if there is none.
  var typing: Typing?
  /// The view before the what-if, which is restored after it.
  let before: ViewState

  init(scenario: Scenario, before: ViewState) {
    (self.scenario, self.before) = (scenario, before)
    levers = Lever.all(in: self)
  }

  struct Typing: Equatable, Sendable {
    let lever: Lever
    var field: TextField
    /// The scenario before anything was typed.
    let before: Scenario
    let jobBefore: EndingJob?
    var isValid: Bool

    static let bindings = [
      Keymap.confirm("set", "set this value"), Keymap.back("back"),
    ]
  }

  /// Changes a criterion to the next of: unchanged, met, not met.
  mutating func toggle(_ criterion: Criterion) {
    switch scenario.assume?[criterion] {
    case nil: suppose(.met, of: criterion)
    case .met: suppose(.unmet, of: criterion)
    case .unmet: suppose(nil, of: criterion)
    }
  }

  mutating func suppose(_ status: Scenario.Assumed?, of criterion: Criterion) {
    var assume = scenario.assume ?? [:]
    assume[criterion] = status
    scenario.assume = assume.isEmpty ? nil : assume
  }

  mutating func move(_ lever: Lever, by steps: Int, from actual: Assessment) {
    lever.move(&self, steps, actual)
  }

  mutating func reset(_ lever: Lever, in actual: Assessment) {
    lever.reset(&self, actual)
  }

  mutating func beginTyping(into lever: Lever) {
    typing = Typing(
      lever: lever, field: TextField(limit: TextField.mostInAFigure), before: scenario,
      jobBefore: job, isValid: true)
  }

  /// Types into the setting; returns `nil` if no value is being typed.
  mutating func type(_ typed: Typed, in actual: Assessment) -> Typed.Response? {
    guard var typing else { return nil }
    let outcome = typing.field.type(typed)
    guard outcome == .taken else { return outcome }
    scenario = typing.before
    job = typing.jobBefore
    typing.isValid = typing.lever.type(&self, typing.field.text.withoutOuterBlanks, actual)
    self.typing = typing
    return outcome
  }

  /// Why the typed value has no effect, or `nil` if it is valid.
  var validationMessage: String? {
    guard let typing, !typing.isValid, let expected = typing.lever.expected else { return nil }
    return "Enter \(expected)."
  }
}

/// What the user looks at, and on which day.
struct ViewState: Equatable, Sendable {
  var focus = Panel.criteria
  /// What the user selected in each panel.
  var selections: [Panel: Int] = [:]
  /// Whether the chart shows the coming weeks; `nil` if that depends on the room.
  var showsForecast: Bool?
  /// Whether the user opened the details.
  var opensDetail = false
  /// The number of rows that are scrolled away.
  var scrollOffset = 0
  /// Whether an overlay that has the keys is drawn over it.
  var isUnderOverlay = false
  /// The day that is previewed, or `nil` for today.
  var day: Day?
}
