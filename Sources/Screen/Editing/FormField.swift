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

  enum Kind: Equatable, Sendable {
    case text
    case integer(ClosedRange<Int>)
    /// A percentage, or "none".
    case score
    /// 0 or more.
    case amount
    /// With its sign, as a transaction has it.
    case signedAmount
    case hours
    /// 1 to 5.
    case stars
    case day
    /// One of a few words, by how they are typed.
    case choice([String])
    case flag
  }

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
    input = TextField(suggested ?? initial)
  }

  var isChanged: Bool { input.text != initial }

  /// The value to keep; nil for an empty field; a reason where it cannot be.
  func value(today: Day) -> Result<PlainValue?, Complaint> {
    let text = kind == .text ? input.text : input.text.withoutOuterBlanks
    if text.isEmpty {
      return isRequired ? .failure(Complaint(text: "\(label) is needed")) : .success(nil)
    }
    let value = parse(text, today: today)
    return value.map { .success($0) } ?? .failure(Complaint(text: "\(text) is not \(expected)"))
  }

  struct Complaint: Error, Equatable {
    let text: String
  }

  private func parse(_ text: String, today: Day) -> PlainValue? {
    switch kind {
    case .text: .text(text)
    case .integer(let range): Int(text).flatMap { range.contains($0) ? .integer($0) : nil }
    case .score where text == "none": .text(text)
    case .score: Int(text).flatMap { (0...100).contains($0) ? .integer($0) : nil }
    case .amount: Money(typed: text).flatMap { $0 < .zero ? nil : .money($0) }
    case .signedAmount: Money(typed: text).map(PlainValue.money)
    case .hours: Hours(typed: text).map(PlainValue.hours)
    case .stars: Stars(typed: text).map(PlainValue.stars)
    case .day: Day(typed: text, today: today).flatMap { Day($0.description) }.map(PlainValue.day)
    case .choice(let words): words.contains(text) ? .text(text) : nil
    case .flag: ["yes": .bool(true), "no": .bool(false)][text]
    }
  }

  /// What may be typed, in words.
  var expected: String {
    switch kind {
    case .text: "a text"
    case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .score: "a whole number from 0 to 100, or none"
    case .amount: "an amount of 0 or more with at most two decimals"
    case .signedAmount: "an amount with at most two decimals, below 0 for a refund"
    case .hours: "a number from 0 to 168 with at most two decimals"
    case .stars: "a number from 1 to 5 with at most two decimals"
    case .day: "a date as YYYY-MM-DD, today, or -3d, +2w"
    case .choice(let words): words.enumeration
    case .flag: "yes or no"
    }
  }

  /// The words that Space and the arrows go through, an empty one for "not known" first.
  var choices: [String]? {
    switch kind {
    case .choice(let words): [""] + words
    case .flag: ["", "yes", "no"]
    case .text, .integer, .score, .amount, .signedAmount, .hours, .stars, .day: nil
    }
  }

  /// False: the key means nothing in this field.
  mutating func press(_ key: Key, today: Day) -> Bool {
    if let choices { return choose(key, choices) }
    if let step = FormField.nudges[key], nudge(by: step, today: today) { return true }
    return input.press(key)
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

  private mutating func pick(_ choices: [String], _ index: Int) {
    input = TextField(choices[index % choices.count])
  }

  /// A number or a day goes one up or down; false: there is none yet, so the sign is typed.
  private mutating func nudge(by step: Int, today: Day) -> Bool {
    switch (kind, try? value(today: today).get()) {
    case (.integer(let range), .integer(let number)?):
      if range.contains(number + step) { input = TextField("\(number + step)") }
    case (.score, .integer(let number)?):
      if (0...100).contains(number + step) { input = TextField("\(number + step)") }
    case (.day, .day(let day)?):
      if let next = Day((day + step).description) { input = TextField(next.description) }
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
