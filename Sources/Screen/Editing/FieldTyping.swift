import Eligibility

/// Typing in a field of a form.
extension FormField {
  mutating func type(_ typed: Typed, today: Day) -> Typed.Response {
    let outcome = take(typed, today: today)
    if outcome == .taken { note = nil }
    return outcome
  }

  private mutating func take(_ typed: Typed, today: Day) -> Typed.Response {
    switch typed {
    case .key(let key):
      if key == .character("="), let lastTyped { return set(lastTyped) }
      if let choices { return choose(key, choices) ? .taken : .ignored }
      if let step = FormField.nudges[key], nudge(by: step.count, sign: step.sign, today: today) {
        return .taken
      }
      return insert(typed, startsNumber: key.startsANumber)
    case .paste: return choices == nil ? insert(typed, startsNumber: false) : .ignored
    case .all(let text):
      guard choices?.contains(text) != false else { return .ignored }
      return input.type(typed)
    }
  }

  private static let nudges: [Key: (count: Int, sign: String)] = [
    .character("+"): (1, "+"), .character("-"): (-1, "-"),
  ]

  /// Inserts text; except in free text, the first character replaces the previous value.
  private mutating func insert(_ typed: Typed, startsNumber: Bool) -> Typed.Response {
    guard let start = replacement, kind != .text, typed.isText else {
      let outcome = input.type(typed)
      if outcome == .taken { replacement = nil }
      return outcome
    }
    var field = TextField(startsNumber ? start : "", limit: input.limit)
    let outcome = field.type(typed)
    if outcome == .taken { (input, replacement) = (field, nil) }
    return outcome
  }

  private mutating func choose(_ key: Key, _ choices: [String]) -> Bool {
    let here = choices.firstIndex(of: input.text) ?? 0
    switch key {
    case .character(" "), .right, .character("+"): pick(choices, here + 1)
    case .left, .character("-"): pick(choices, here + choices.count - 1)
    case .backspace, .delete, .control("u"): pick(choices, 0)
    case .character(let letter):
      let start = String(letter).lowercased()
      let found = choices.indices.filter { shownStart(choices[$0]) == start }
      guard let place = found.first(where: { $0 > here }) ?? found.first else { return false }
      pick(choices, place)
    default: return false
    }
    return true
  }

  private func shownStart(_ choice: String) -> String {
    choice.isEmpty ? "" : shown(choice).prefix(1).lowercased()
  }

  @discardableResult mutating func set(_ text: String) -> Typed.Response {
    input = TextField(text, limit: input.limit)
    if replacement != nil { replacement = "" }
    return .taken
  }

  private mutating func pick(_ choices: [String], _ index: Int) {
    set(choices[index % choices.count])
  }

  /// Moves a number or a day up or down by one, starting from the last value if the field is empty.
  ///
  /// Returns `false` if the sign is to be typed instead. In a day, the sign may also begin a
  /// distance, as in `-3d`.
  private mutating func nudge(by step: Int, sign: String, today: Day) -> Bool {
    guard let base = isEmpty ? lastTyped : input.text.withoutOuterBlanks,
      let value = try? kindNow.read(base, today: today), let next = next(to: value, by: step)
    else { return false }
    let beginsDistance = replacement == "" && !isEmpty
    set(next)
    if case .day = kind { replacement = beginsDistance ? sign : replacement }
    return true
  }

  /// Returns the next value as the user would type it, limited to its range.
  private func next(to value: JSONValue, by step: Int) -> String? {
    switch (kind, value) {
    case (.integer(let range), .integer(let number)): "\(range.clamped(number + step))"
    case (.score, .integer(let number)), (.percent, .integer(let number)):
      "\(Int.percents.clamped(number + step))"
    case (.amount, .money(let money)):
      money.moved(by: step).inputText
    case (.day, .day(let day)): (Day((day + step).description) ?? day).description
    default: nil
    }
  }
}

extension ClosedRange {
  func clamped(_ value: Bound) -> Bound {
    Swift.min(Swift.max(value, lowerBound), upperBound)
  }
}

extension Typed {
  fileprivate var isText: Bool {
    switch self {
    case .key(.character), .paste, .all: true
    case .key: false
    }
  }
}

extension Key {
  fileprivate var startsANumber: Bool {
    if case .character(let character) = self { character.isNumber } else { false }
  }
}
