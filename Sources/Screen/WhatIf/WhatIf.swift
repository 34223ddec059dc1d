import Eligibility

/// A scenario that is tried out; the profile stays as it is.
struct WhatIf: Equatable, Sendable {
  var scenario: Scenario { didSet { levers = Lever.all(in: self) } }
  /// A job that ends is tried beside it; it changes an estimate and no criterion.
  var job: EndingJob? { didSet { levers = Lever.all(in: self) } }
  /// Stored, because every key and every row needs them.
  private(set) var levers: [Lever] = []
  /// What is being typed into a lever.
  var typing: Typing?
  /// What was looked at before, to go back to.
  let before: ViewState

  init(scenario: Scenario, before: ViewState) {
    (self.scenario, self.before) = (scenario, before)
    levers = Lever.all(in: self)
  }

  struct Typing: Equatable, Sendable {
    let lever: Lever
    var field: TextField
    /// As it was before anything was typed.
    let before: Scenario
    let jobBefore: EndingJob?
    var isValid: Bool

    static let bindings = [
      Keymap.confirm("set", "set this value"), Keymap.back("back"),
    ]
  }

  /// Where a criterion stands in the cycle: as it is, met, unmet.
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

  /// Changes what is typed; nil: nothing is being typed.
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

  /// Why what is typed so far does not count.
  var validationMessage: String? {
    guard let typing, !typing.isValid, let expected = typing.lever.expected else { return nil }
    return "Enter \(expected)."
  }
}

/// Where somebody is on the screen, and on which day.
struct ViewState: Equatable, Sendable {
  var focus = Panel.criteria
  var selections = Selections()
  /// Nil: where there is room for them.
  var showsForecast: Bool?
  /// The detail is asked for where it has no place of its own.
  var opensDetail = false
  /// Rows of the detail, or of the help, that are scrolled away.
  var scrollOffset = 0
  /// Something is drawn over it that has the keys.
  var isUnderOverlay = false
  /// A later day that is looked at; nil: today.
  var day: Day?
}

/// What is selected in each panel; nil: nobody has moved there.
struct Selections: Equatable, Sendable {
  private var indices: [Int?] = Array(repeating: nil, count: Panel.allCases.count)

  subscript(panel: Panel) -> Int? {
    get { indices[panel.rawValue] }
    set { indices[panel.rawValue] = newValue }
  }
}
