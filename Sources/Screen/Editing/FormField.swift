import Eligibility

/// A field of a form: its label, the input it accepts, and the input so far.
package struct FormField: Equatable, Sendable {
  /// The key in the file.
  let key: String
  /// The key path of a value that is not part of what the form edits, or `nil` if it is.
  let profileKey: [String]?
  let label: String
  let kind: Kind
  /// The names of the choices on Upwork, by their values in the file.
  let choiceNames: [String: String]
  /// Where to find the value, or what it is for; shown while the field is selected.
  let hint: String
  /// The last value in words, or the meaning of an empty field; shown beside the field.
  var lastValue: String
  /// The last value as the user would type it.
  var lastTyped: String?
  let isRequired: Bool
  var input: TextField
  let initial: String
  /// The input when the form opened.
  let start: String
  /// A note shown until the user types, such as why a page does not fill in the field.
  var note: String?
  /// The text that replaces the value when the next character is typed; `nil` if the value stays.
  var replacement: String?

  typealias Kind = InputKind

  init(
    _ key: String, _ label: String, _ kind: Kind, value: String? = nil, last: String? = nil,
    lastTyped: String? = nil, suggested: String? = nil, place: [String]? = nil,
    isRequired: Bool = false, choiceNames: [String: String] = [:], hint: String = "",
    note: String? = nil
  ) {
    self.isRequired = isRequired
    self.key = key
    self.profileKey = place
    self.label = label
    self.kind = kind
    self.choiceNames = choiceNames
    self.hint = hint
    self.lastValue = last ?? ""
    self.lastTyped = lastTyped
    self.note = note
    initial = value ?? ""
    start = suggested ?? initial
    input = TextField(
      start, limit: kind == .text ? TextField.mostInAText : TextField.mostInAFigure)
  }

  /// Creates a field whose choices are the cases of a type, under the names that Upwork uses.
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

  /// Whether the field has input that would be lost with the form.
  var isTyped: Bool { input.text != start }

  var isEmpty: Bool { text.isEmpty }

  private var text: String { kind == .text ? input.text : input.text.withoutOuterBlanks }

  /// Returns the value to save, `nil` for an empty field, or an error if the input is not valid.
  func value(today: Day) -> Result<JSONValue?, ValidationMessage> {
    if text.isEmpty {
      return isRequired ? .failure(ValidationMessage(text: "\(label) is required")) : .success(nil)
    }
    do throws(InputError) {
      return .success(try kindNow.read(text, today: today))
    } catch {
      return .failure(ValidationMessage(text: error.reason ?? "Enter \(expected)."))
    }
  }

  /// Returns the typed day, or `nil` if the input is not a valid day.
  func day(today: Day) -> Day? {
    if case .success(.day(let day)?) = value(today: today) { day } else { nil }
  }

  /// The kind of the current input: an unchanged day from the file may be in the future.
  var kindNow: InputKind { kind == .day(.recorded) && !isChanged ? .day(.past) : kind }

  struct ValidationMessage: Error, Equatable {
    let text: String
  }

  /// A description of the accepted input.
  var expected: String { kind.expected }

  /// The choices, with an empty one for "unknown" first, or `nil` if the field takes text.
  var choices: [String]? {
    switch kind {
    case .choice(let values): [""] + values
    case .flag: ["", "yes", "no"]
    case .text, .integer, .percent, .score, .amount, .signedAmount, .hours, .stars, .day: nil
    }
  }

  /// Returns an input as it appears in a sentence.
  func formatted(for text: String, today: Day) -> String {
    switch try? kind.read(text, today: today) {
    case .day(let day)?: day.formatted()
    case .money(let money)?: money.formatted()
    default: shown(text)
    }
  }

  /// Returns an input as it is displayed: a choice under its name on Upwork, a day formatted.
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
