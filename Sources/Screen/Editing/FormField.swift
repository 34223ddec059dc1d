import Eligibility

/// One value of a form: what it is called, what may be typed, and what is typed so far.
package struct FormField: Equatable, Sendable {
  /// In the file.
  let key: String
  /// A scalar of the profile that is asked for beside the fields of an entry.
  let place: [String]?
  let label: String
  let kind: Kind
  /// Its choices as Upwork calls them, where the file says it otherwise.
  let choiceNames: [String: String]
  /// Where to look for the value, or what it is for; shown while the field is selected.
  let hint: String
  /// What it was last, in words; shown beside the field.
  var last: String
  /// The same as it would be typed.
  var lastTyped: String?
  /// An entry is none without it.
  let isRequired: Bool
  var input: TextField
  let initial: String
  /// What it was filled in with when the form opened.
  let start: String
  /// What to know of it until it is typed: why a page does not fill it in.
  var note: String?
  /// What the next character replaces the value with, before itself; nil: it is added to the value.
  var replacement: String?

  typealias Kind = ValueKind

  init(
    _ key: String, _ label: String, _ kind: Kind, value: String? = nil, last: String? = nil,
    lastTyped: String? = nil, suggested: String? = nil, place: [String]? = nil,
    isRequired: Bool = false, choiceNames: [String: String] = [:], hint: String = "",
    note: String? = nil
  ) {
    self.isRequired = isRequired
    self.key = key
    self.place = place
    self.label = label
    self.kind = kind
    self.choiceNames = choiceNames
    self.hint = hint
    self.last = last ?? ""
    self.lastTyped = lastTyped
    self.note = note
    initial = value ?? ""
    start = suggested ?? initial
    input = TextField(
      start, limit: kind == .text ? TextField.mostInAText : TextField.mostInAFigure)
  }

  /// One of a few values of the file, under the names that Upwork gives them.
  init<Value: CaseIterable & RawRepresentable<String>>(
    _ key: String, _ label: String, of type: Value.Type, named name: (Value) -> String,
    value: Value? = nil, place: [String]? = nil, isRequired: Bool = false, hint: String = "",
    note: String? = nil
  ) {
    let names = Value.allCases.map { ($0.rawValue, name($0)) }
    self.init(
      key, label, .choice(Value.allCases.map(\.rawValue)), value: value?.rawValue, place: place,
      isRequired: isRequired, choiceNames: Dictionary(uniqueKeysWithValues: names), hint: hint,
      note: note)
  }

  var isChanged: Bool { input.text != initial }

  /// It would be lost with the form.
  var isTyped: Bool { input.text != start }

  var isEmpty: Bool { text.isEmpty }

  private var text: String { kind == .text ? input.text : input.text.withoutOuterBlanks }

  /// The value to keep; nil for an empty field; a reason where it cannot be.
  func value(today: Day) -> Result<JSONValue?, ValidationMessage> {
    if text.isEmpty {
      return isRequired ? .failure(ValidationMessage(text: "\(label) is required")) : .success(nil)
    }
    do throws(TypingFault) {
      return .success(try kindNow.read(text, today: today))
    } catch {
      return .failure(ValidationMessage(text: error.reason ?? "Enter \(expected)."))
    }
  }

  /// The day that is typed.
  func day(today: Day) -> Day? {
    if case .success(.day(let day)?) = value(today: today) { day } else { nil }
  }

  /// A day that stands in the file already may lie ahead.
  var kindNow: ValueKind { kind == .day(.recorded) && !isChanged ? .day(.past) : kind }

  struct ValidationMessage: Error, Equatable {
    let text: String
  }

  /// What may be typed, in words.
  var expected: String { kind.expected }

  /// The words that Space and the arrows go through, an empty one for "unknown" first.
  var choices: [String]? {
    switch kind {
    case .choice(let words): [""] + words
    case .flag: ["", "yes", "no"]
    case .text, .integer, .percent, .score, .amount, .signedAmount, .hours, .stars, .day: nil
    }
  }

  /// What is typed, as a sentence says it.
  func formatted(for text: String, today: Day) -> String {
    switch try? kind.read(text, today: today) {
    case .day(let day)?: day.formatted()
    case .money(let money)?: money.formatted()
    default: shown(text)
    }
  }

  /// A choice as Upwork calls it; any other text as it is typed.
  func shown(_ text: String) -> String {
    if case .day = kind, let day = Day(text) { return day.formatted() }
    return choiceNames[text] ?? (text.isEmpty ? "unknown" : text)
  }
}

extension String {
  var withoutOuterBlanks: String {
    let start = drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}
