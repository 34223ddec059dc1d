import Eligibility

/// A setting of a what-if.
struct Lever: Sendable {
  let title: String
  /// Distinguishes settings that have the same title.
  let number: Int
  /// The criterion that the setting affects most.
  let criterion: Criterion
  /// The other criteria that only this setting changes.
  var otherCriteria: [Criterion] = []
  /// Whether the setting shows the figure of its criterion while nothing is tried.
  let showsFigure: Bool
  /// What can be typed, or `nil` if it has a few states that Space and the arrow keys go through.
  let expected: String?
  /// Whether the what-if lists the setting.
  let isOpen: @Sendable (WhatIf) -> Bool
  /// The tried value, formatted, or `nil` if nothing is tried.
  let tried: @Sendable (WhatIf, Assessment) -> String?
  let move: @Sendable (inout WhatIf, _ steps: Int, Assessment) -> Void
  let reset: @Sendable (inout WhatIf, Assessment) -> Void
  /// Sets a typed value; if it is not valid, changes nothing and returns `false`.
  let type: @Sendable (inout WhatIf, _ text: String, Assessment) -> Bool

  init<Value>(
    _ title: String, number: Int = 0,
    _ field: any WritableKeyPath<WhatIf, Value?> & Sendable, of criterion: Criterion,
    showsFigure: Bool = false, isOpen: @escaping @Sendable (WhatIf) -> Bool = { _ in true },
    format: @escaping @Sendable (Value, Assessment) -> String,
    step: @escaping @Sendable (Value?, _ steps: Int, Assessment) -> Value?,
    unset: @escaping @Sendable (Assessment) -> Value? = { _ in nil }, expected: String? = nil,
    typed: @escaping @Sendable (String, Value?, Assessment) -> Value? = { _, _, _ in nil }
  ) {
    (self.title, self.number, self.criterion) = (title, number, criterion)
    (self.showsFigure, self.expected, self.isOpen) = (showsFigure, expected, isOpen)
    self.tried = { whatIf, actual in whatIf[keyPath: field].map { format($0, actual) } }
    move = { whatIf, steps, actual in
      whatIf[keyPath: field] = step(whatIf[keyPath: field], steps, actual)
    }
    reset = { whatIf, actual in whatIf[keyPath: field] = unset(actual) }
    type = { whatIf, text, actual in
      if text.isEmpty {
        whatIf[keyPath: field] = unset(actual)
        return true
      }
      guard let value = typed(text, whatIf[keyPath: field], actual) else { return false }
      whatIf[keyPath: field] = value
      return true
    }
  }

  var spokenTitle: String { title.withoutOuterBlanks }
}

extension Lever: Equatable {
  static func == (one: Lever, other: Lever) -> Bool {
    one.title == other.title && one.number == other.number
  }
}

extension Lever {
  /// Returns a setting for a percentage, which changes by `points`, first from `now`.
  static func percent(
    _ title: String, _ field: any WritableKeyPath<WhatIf, Int?> & Sendable,
    of criterion: Criterion, by points: Int, from now: @escaping @Sendable (Assessment) -> Int
  ) -> Lever {
    Lever(
      title, field, of: criterion, showsFigure: true, format: { percent, _ in "\(percent)%" },
      step: { percent, steps, actual in
        Int.percents.clamped((percent ?? now(actual)) + points * steps)
      },
      expected: InputKind.percent.expected, typed: { text, _, _ in Int(parsingPercent: text) })
  }

  /// Returns a setting that is on or unchanged; only saved what-ifs turn it off.
  static func toggle(
    _ title: String, _ field: any WritableKeyPath<WhatIf, Bool?> & Sendable,
    of criterion: Criterion, showsFigure: Bool = false, on: String, off: String
  ) -> Lever {
    Lever(
      title, field, of: criterion, showsFigure: showsFigure,
      format: { isOn, _ in isOn ? on : off }, step: { isOn, _, _ in isOn == nil ? true : nil })
  }
}
