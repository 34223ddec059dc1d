import Eligibility

/// Something that can be tried in a what-if, and all that is special about it.
struct Lever: Sendable {
  let title: String
  /// Tells it from others of its title.
  let number: Int
  /// The one that it moves above all.
  let criterion: Criterion
  /// Whether it shows the figure of its criterion while nothing is tried.
  let showsFigure: Bool
  /// What may be typed; nil: it has a few states, which Space and the arrows go through.
  let expected: String?
  /// Whether it is listed in this what-if.
  let isOpen: @Sendable (WhatIf) -> Bool
  /// The value tried, in words; nil: nothing is tried.
  let tried: @Sendable (WhatIf, Assessment) -> String?
  let move: @Sendable (inout WhatIf, _ steps: Int, Assessment) -> Void
  let reset: @Sendable (inout WhatIf, Assessment) -> Void
  /// False: that cannot be its value, and nothing changes.
  let type: @Sendable (inout WhatIf, _ text: String, Assessment) -> Bool

  init<Value>(
    _ title: String, number: Int = 0,
    _ field: any WritableKeyPath<WhatIf, Value?> & Sendable, of criterion: Criterion,
    showsFigure: Bool = false, isOpen: @escaping @Sendable (WhatIf) -> Bool = { _ in true },
    words: @escaping @Sendable (Value, Assessment) -> String,
    step: @escaping @Sendable (Value?, _ steps: Int, Assessment) -> Value?,
    unset: @escaping @Sendable (Assessment) -> Value? = { _ in nil }, expected: String? = nil,
    typed: @escaping @Sendable (String, Value?, Assessment) -> Value? = { _, _, _ in nil }
  ) {
    (self.title, self.number, self.criterion) = (title, number, criterion)
    (self.showsFigure, self.expected, self.isOpen) = (showsFigure, expected, isOpen)
    self.tried = { whatIf, actual in whatIf[keyPath: field].map { words($0, actual) } }
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
  /// A percentage, by `points` from where it stands or from `now`.
  static func percent(
    _ title: String, _ field: any WritableKeyPath<WhatIf, Int?> & Sendable,
    of criterion: Criterion, by points: Int, from now: @escaping @Sendable (Assessment) -> Int
  ) -> Lever {
    Lever(
      title, field, of: criterion, showsFigure: true, words: { percent, _ in "\(percent)%" },
      step: { percent, steps, actual in
        Int.percents.clamped((percent ?? now(actual)) + points * steps)
      },
      expected: ValueKind.percent.expected, typed: { text, _, _ in Int(parsingPercent: text) })
  }

  /// Switches between on and unchanged; off only comes from a saved what-if.
  static func toggle(
    _ title: String, _ field: any WritableKeyPath<WhatIf, Bool?> & Sendable,
    of criterion: Criterion, showsFigure: Bool = false, on: String, off: String
  ) -> Lever {
    Lever(
      title, field, of: criterion, showsFigure: showsFigure,
      words: { isOn, _ in isOn ? on : off }, step: { isOn, _, _ in isOn == nil ? true : nil })
  }
}
