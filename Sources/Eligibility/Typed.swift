/// What people type, on the command line and in forms: a little freer than what a file may say, and
/// never guessed.
package enum ValueKind: Equatable, Sendable {
  case text
  case integer(ClosedRange<Int>)
  case percent
  /// A percentage, or "none".
  case score
  /// 0 or more.
  case amount
  /// With its sign, as a transaction has it.
  case signedAmount
  case hours
  /// 1 to 5.
  case stars
  case day(Day.Use)
  /// One of a few words.
  case choice([String])
  case flag

  /// What may be typed, in words.
  package var expected: String {
    switch self {
    case .text: "a text"
    case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .percent: ValueKind.integer(Int.percents).expected
    case .score: "\(ValueKind.percent.expected), or none"
    case .amount: "an amount of 0 or more, such as 1300.50"
    case .signedAmount: "an amount such as 1300.50"
    case .hours: "a number from 0 to 168 with at most two decimals"
    case .stars: "a number from 1 to 5 with at most two decimals"
    case .day(.future): "a day, such as 2026-02-03, 3 Feb or +2w"
    case .day: "a day, such as 2026-02-03, 3 Feb, today or -3d"
    case .choice(let words): words.joinedAsList
    case .flag: "yes or no"
    }
  }

  package func read(_ text: String, today: Day) throws(TypingFault) -> JSONValue {
    if case .day(let use) = self { return .day(try Day.parse(text, today: today, for: use)) }
    guard let value = parse(text) else { throw TypingFault(self) }
    return value
  }

  private func parse(_ text: String) -> JSONValue? {
    switch self {
    case .text: .text(text)
    case .integer(let range):
      // As My Stats shows it.
      range.contains(0) && text.lowercased() == "none"
        ? .integer(0) : Int(parsing: text, in: range).map(JSONValue.integer)
    case .percent: Int(parsingPercent: text).map(JSONValue.integer)
    case .score:
      text.lowercased() == "none" ? .text("none") : Int(parsingPercent: text).map(JSONValue.integer)
    case .amount: Money(parsing: text, .notNegative).map(JSONValue.money)
    case .signedAmount: Money(parsing: text).map(JSONValue.money)
    case .hours: Hours(parsing: text)?.jsonValue
    case .stars: Stars(parsing: text)?.jsonValue
    case .choice(let words): words.contains(text) ? .text(text) : nil
    case .flag: ["yes": .bool(true), "no": .bool(false)][text]
    case .day: nil
    }
  }
}

/// What was typed is no value of its kind.
package struct TypingFault: Error, Equatable {
  package let kind: ValueKind
  /// A sentence that says more than what is expected.
  package let reason: String?

  package init(_ kind: ValueKind, _ reason: String? = nil) {
    self.kind = kind
    self.reason = reason
  }
}

extension Int {
  package static let percents = 0...100

  /// Digits alone, with or without a sign.
  package init?(parsing text: String, in range: ClosedRange<Int>) {
    guard let number = Int(text), range.contains(number) else { return nil }
    self = number
  }

  /// As in `94` or `94%`, from 0 to 100.
  package init?(parsingPercent text: String) {
    let number = text.hasSuffix("%") ? text.dropLast().droppingLast(" ") : text[...]
    self.init(parsing: String(number), in: Int.percents)
  }
}

extension Money {
  /// The most that an amount may be, above and below zero.
  package static let largest = Money(cents: 100_000_000_000)

  /// As in `700`, `1,240.50`, `$35` or `-$20`; nil: no amount with at most two decimals up to a billion.
  package init?(parsing text: String, _ sign: AmountSign = .any) {
    let isNegative = text.hasPrefix("-") || text.hasPrefix("$-")
    let plain = text.drop { $0 == "$" || $0 == "-" }
    guard ["", "$", "-", "-$", "$-"].contains(text.prefix(text.count - plain.count)),
      plain.hasValidGrouping, let cents = typedHundredths(plain.filter { $0 != "," })
    else { return nil }
    self.init(cents: isNegative ? -cents : cents)
    if !sign.range.contains(self) { return nil }
  }

  /// As it would be typed: `1240.50`, or `300`.
  package var inputText: String {
    let (dollars, rest) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
    let decimals = rest == 0 ? "" : rest < 10 ? ".0\(rest)" : ".\(rest)"
    return "\(cents < 0 ? "-" : "")\(dollars)\(decimals)"
  }
}

extension Hours {
  /// Of a week, in hundredths of an hour.
  package static let range = 0...16_800

  /// From 0 to 168 with at most two decimals.
  package init?(parsing text: String) {
    guard let hundredths = typedHundredths(text), Hours.range.contains(hundredths) else {
      return nil
    }
    self.init(hundredths: hundredths)
  }
}

extension Stars {
  /// From 1 to 5 with at most two decimals.
  package init?(parsing text: String) {
    guard let hundredths = typedHundredths(text), Stars.range.contains(hundredths) else {
      return nil
    }
    self.init(hundredths: hundredths)
  }
}

/// A number of 0 or more with at most two decimals, exactly, in hundredths.
private func typedHundredths(_ text: String) -> Int? {
  let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    .map(String.init)
  let decimals = parts.count == 2 ? parts[1] : "00"
  let digits = parts[0] + decimals + (decimals.count == 1 ? "0" : "")
  let isValid = digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
  guard isValid, (1...2).contains(decimals.count), (1...10).contains(parts[0].count) else {
    return nil
  }
  return Int(digits)
}

extension Substring {
  /// Whether commas stand between groups of three only, so that none is a decimal point.
  fileprivate var hasValidGrouping: Bool {
    let point = firstIndex(of: ".") ?? endIndex
    let groups = self[..<point].split(separator: ",", omittingEmptySubsequences: false)
    if self[point...].contains(",") { return false }
    return groups.count == 1
      || groups.dropFirst().allSatisfy { $0.count == 3 } && (1...3).contains(groups[0].count)
        && groups[0].first != "0"
  }

  fileprivate func droppingLast(_ letter: Character) -> Substring {
    last == letter ? dropLast() : self
  }
}
