import Eligibility

/// One value of a form: what it is called, what may be typed, and what is typed so far.
package struct FormField: Equatable, Sendable {
  /// In the file.
  let key: String
  /// A scalar of the profile that is asked for beside the fields of an entry.
  let place: [String]?
  let label: String
  let kind: Kind
  /// What it was last, in words; shown beside the field.
  let last: String
  /// An entry is none without it.
  let isRequired: Bool
  var input: TextField
  let initial: String

  typealias Kind = ValueKind

  init(
    _ key: String, _ label: String, _ kind: Kind, value: String? = nil, last: String? = nil,
    suggested: String? = nil, place: [String]? = nil, isRequired: Bool = false
  ) {
    self.isRequired = isRequired
    self.key = key
    self.place = place
    self.label = label
    self.kind = kind
    self.last = last ?? ""
    initial = value ?? ""
    input = TextField(
      suggested ?? initial, limit: kind == .text ? TextField.mostInAText : TextField.mostInAFigure)
  }

  var isChanged: Bool { input.text != initial }

  /// The value to keep; nil for an empty field; a reason where it cannot be.
  func value(today: Day) -> Result<JSONValue?, ValidationMessage> {
    let text = kind == .text ? input.text : input.text.withoutOuterBlanks
    if text.isEmpty {
      return isRequired ? .failure(ValidationMessage(text: "\(label) is needed")) : .success(nil)
    }
    do throws(TypingFault) {
      return .success(try kindNow.read(text, today: today))
    } catch {
      return .failure(ValidationMessage(text: error.reason ?? "\(text) is not \(expected)"))
    }
  }

  /// A day that stands in the file already may lie ahead.
  private var kindNow: ValueKind { kind == .day(.recorded) && !isChanged ? .day(.past) : kind }

  struct ValidationMessage: Error, Equatable {
    let text: String
  }

  /// What may be typed, in words.
  var expected: String { kind.expected }

  /// The words that Space and the arrows go through, an empty one for "not known" first.
  var choices: [String]? {
    switch kind {
    case .choice(let words): [""] + words
    case .flag: ["", "yes", "no"]
    case .text, .integer, .percent, .score, .amount, .signedAmount, .hours, .stars, .day: nil
    }
  }

  mutating func type(_ typed: Typed, today: Day) -> Typed.Outcome {
    switch typed {
    case .key(let key):
      if let choices { return choose(key, choices) ? .taken : .ignored }
      if let step = FormField.nudges[key], nudge(by: step, today: today) { return .taken }
    case .all(let text):
      guard choices?.contains(text) != false else { return .ignored }
    }
    return input.type(typed)
  }

  private static let nudges: [Key: Int] = [.character("+"): 1, .character("-"): -1]

  private mutating func choose(_ key: Key, _ choices: [String]) -> Bool {
    let here = choices.firstIndex(of: input.text) ?? 0
    switch key {
    case .character(" "), .right, .character("+"): pick(choices, here + 1)
    case .left, .character("-"): pick(choices, here + choices.count - 1)
    case .backspace, .delete, .control("u"): pick(choices, 0)
    case .character(let letter):
      let start = String(letter).lowercased()
      guard let found = choices.firstIndex(where: { $0.lowercased().hasPrefix(start) }) else {
        return false
      }
      pick(choices, found)
    default: return false
    }
    return true
  }

  private mutating func set(_ text: String) {
    input = TextField(text, limit: input.limit)
  }

  private mutating func pick(_ choices: [String], _ index: Int) {
    set(choices[index % choices.count])
  }

  /// A number or a day goes one up or down; false: there is none yet, so the sign is typed.
  private mutating func nudge(by step: Int, today: Day) -> Bool {
    switch (kind, try? value(today: today).get()) {
    case (.integer(let range), .integer(let number)?):
      if range.contains(number + step) { set("\(number + step)") }
    case (.score, .integer(let number)?), (.percent, .integer(let number)?):
      if (0...100).contains(number + step) { set("\(number + step)") }
    case (.day, .day(let day)?):
      if let next = Day((day + step).description) { set(next.description) }
    default: return false
    }
    return true
  }
}

extension String {
  var withoutOuterBlanks: String {
    let start = drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}
