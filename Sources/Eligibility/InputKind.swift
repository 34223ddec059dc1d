/// The kind of a value that the user types, on the command line or in a form.
///
/// Parsing accepts slightly more forms than the profile file, but never guesses.
package enum InputKind: Equatable, Sendable {
  case text
  case integer(ClosedRange<Int>)
  case percent
  /// A percentage, or "none".
  case score
  /// An amount of 0 or more.
  case amount
  /// A positive or negative amount, such as the amount of a refund.
  case signedAmount
  case hours
  /// A rating from 1 to 5.
  case stars
  case day(Day.Use)
  /// One of the listed words.
  case choice([String])
  case flag

  /// The accepted input in words, as in "a whole number from 0 to 16".
  package var expected: String {
    switch self {
    case .text: "a text"
    case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .percent: InputKind.integer(Int.percents).expected
    case .score: "\(InputKind.percent.expected), or none"
    case .amount: "an amount of 0 or more, such as 1300.50"
    case .signedAmount: "an amount such as 1300.50"
    case .hours: "a number from 0 to 168 with at most two decimals"
    case .stars: "a number from 1 to 5 with at most two decimals"
    case .day(.future): "a day, such as 2026-02-03, 3 Feb or +2w"
    case .day: "a day, such as 2026-02-03, 3 Feb, today or -3d"
    case .choice(let values): values.joinedAsList
    case .flag: "yes or no"
    }
  }

  package func read(_ text: String, today: Day) throws(InputError) -> JSONValue {
    if case .day(let use) = self { return .day(try Day.parse(text, today: today, for: use)) }
    guard let value = parse(text) else { throw InputError(self) }
    return value
  }

  private func parse(_ text: String) -> JSONValue? {
    switch self {
    case .text: .text(text)
    case .integer(let range):
      // My Stats shows 0 as "none".
      range.contains(0) && text.lowercased() == "none"
        ? .integer(0) : Int(parsing: text, in: range).map(JSONValue.integer)
    case .percent: Int(parsingPercent: text).map(JSONValue.integer)
    case .score:
      text.lowercased() == "none" ? .text("none") : Int(parsingPercent: text).map(JSONValue.integer)
    case .amount: Money(parsing: text, .notNegative).map(JSONValue.money)
    case .signedAmount: Money(parsing: text).map(JSONValue.money)
    case .hours: Hours(parsing: text)?.jsonValue
    case .stars: Stars(parsing: text)?.jsonValue
    case .choice(let values): values.contains(text) ? .text(text) : nil
    case .flag: ["yes": .bool(true), "no": .bool(false)][text]
    case .day: nil
    }
  }
}

/// The error for typed text that is not a valid value of its kind.
package struct InputError: Error, Equatable {
  package let kind: InputKind
  /// What is wrong with the text; `nil` if there is nothing to add to `kind.expected`.
  package let reason: String?

  package init(_ kind: InputKind, _ reason: String? = nil) {
    self.kind = kind
    self.reason = reason
  }
}

extension Int {
  package static let percents = 0...100
  /// Numbers of things, such as account holds or certifications.
  package static let counts = 0...999

  /// Parses digits with an optional sign; `nil` if the number is not in `range`.
  package init?(parsing text: String, in range: ClosedRange<Int>) {
    guard let number = Int(text), range.contains(number) else { return nil }
    self = number
  }

  /// Parses a percentage from 0 to 100, as in `94` or `94%`.
  package init?(parsingPercent text: String) {
    let number = text.hasSuffix("%") ? text.dropLast().droppingLast(" ") : text[...]
    self.init(parsing: String(number), in: Int.percents)
  }
}

extension Money {
  /// The largest amount, $1,000,000,000. The smallest is its negative.
  package static let largest = Money(cents: 100_000_000_000)

  /// Parses an amount, as in `700`, `1,240.50`, `$35` or `-$20`.
  ///
  /// `nil` if it has more than two decimals or is not in the range of `sign`.
  package init?(parsing text: String, _ sign: AmountSign = .any) {
    let isNegative = text.hasPrefix("-") || text.hasPrefix("$-")
    let plain = text.drop { $0 == "$" || $0 == "-" }
    guard ["", "$", "-", "-$", "$-"].contains(text.prefix(text.count - plain.count)),
      plain.hasValidGrouping, let cents = typedHundredths(plain.filter { $0 != "," })
    else { return nil }
    self.init(cents: isNegative ? -cents : cents)
    if !sign.range.contains(self) { return nil }
  }

  /// The amount as the user would type it, as in `1240.50` or `300`.
  package var inputText: String {
    let (dollars, rest) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
    let decimals = rest == 0 ? "" : rest < 10 ? ".0\(rest)" : ".\(rest)"
    return "\(cents < 0 ? "-" : "")\(dollars)\(decimals)"
  }
}

extension Hours {
  /// The hours of a week, in hundredths of an hour.
  package static let range = 0...16_800

  /// Parses hours from 0 to 168 with at most two decimals.
  package init?(parsing text: String) {
    guard let hundredths = typedHundredths(text), Hours.range.contains(hundredths) else {
      return nil
    }
    self.init(hundredths: hundredths)
  }
}

extension Stars {
  /// Parses stars from 1 to 5 with at most two decimals.
  package init?(parsing text: String) {
    guard let hundredths = typedHundredths(text), Stars.range.contains(hundredths) else {
      return nil
    }
    self.init(hundredths: hundredths)
  }
}

/// Parses a number of 0 or more with at most two decimals, and returns its hundredths.
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
  /// Whether commas only separate groups of three digits, so that none is a decimal comma.
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
