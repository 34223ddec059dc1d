import Eligibility

/// Another world that is tried out; the profile stays as it is.
struct WhatIf: Equatable, Sendable {
  var scenario: Scenario
  /// What is being typed into a lever.
  var typing: Typing?
  /// What was looked at before, to go back to.
  let before: Viewpoint

  struct Typing: Equatable, Sendable {
    let lever: Lever
    var field: TextField
    /// As it was before anything was typed.
    let before: Scenario
    var isSound: Bool
  }

  var levers: [Lever] { Lever.all(in: scenario) }

  /// Where a criterion stands in the cycle: as it is, met, unmet.
  mutating func toggle(_ criterion: Criterion) {
    switch scenario.assume?[criterion] {
    case nil: suppose(.met, of: criterion)
    case .met: suppose(.unmet, of: criterion)
    case .unmet: suppose(nil, of: criterion)
    }
  }

  mutating func suppose(_ answer: Scenario.Assumed?, of criterion: Criterion) {
    var assume = scenario.assume ?? [:]
    assume[criterion] = answer
    scenario.assume = assume.isEmpty ? nil : assume
  }

  mutating func beginTyping(into lever: Lever) {
    typing = Typing(lever: lever, field: TextField(), before: scenario, isSound: true)
  }

  /// A key while something is typed: what is sound counts at once.
  mutating func type(_ key: Key, knowing known: Known) {
    guard var typing else { return }
    switch key {
    case .enter where typing.isSound: self.typing = nil
    case .escape:
      scenario = typing.before
      self.typing = nil
    default:
      _ = typing.field.press(key)
      scenario = typing.before
      let text = typing.field.text.withoutOuterBlanks
      typing.isSound = scenario.type(text, into: typing.lever, knowing: known)
      self.typing = typing
    }
  }

  /// Why what is typed so far does not count.
  var complaint: String? {
    guard let typing, !typing.isSound, let expected = typing.lever.expected else { return nil }
    return "expected \(expected)"
  }
}

/// Where somebody is on the screen, and on which day.
struct Viewpoint: Equatable, Sendable {
  var focus = Panel.criteria
  var selections = Selections()
  var showsForecast = false
  /// The detail is asked for where it has no place of its own.
  var opensDetail = false
  /// Rows of the detail, or of the help, that are scrolled away.
  var scrolled = 0
  /// A later day that is looked at; nil: today.
  var later: Day?
}

/// What is selected in each panel; nil: nobody has moved there.
struct Selections: Equatable, Sendable {
  private var indices: [Int?] = Array(repeating: nil, count: Panel.allCases.count)

  subscript(panel: Panel) -> Int? {
    get { indices[panel.rawValue] }
    set { indices[panel.rawValue] = newValue }
  }
}
