import Eligibility

extension Day {
  /// As in `Jun 21, 2023` or `2023-09-16`.
  init?(exported text: ArraySlice<UInt8>) {
    guard let month = Day.month(text.prefix(3)) else {
      guard text.count == 10 else { return nil }
      self.init(String(decoding: text, as: UTF8.self))
      return
    }
    var rest = text.dropFirst(3)
    guard rest.takeBlanks(), let day = rest.takeNumber(digits: 1...2), rest.take(","),
      rest.takeBlanks(), let year = rest.takeNumber(digits: 4...4), rest.isEmpty
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Returns the month for its first three letters, in any case.
  private static func month(_ letters: ArraySlice<UInt8>) -> Int? {
    months.firstIndex(of: word(letters.lazy.map { $0 | 0x20 })).map { $0 + 1 }
  }

  private static let months = monthNames.map { word($0.lowercased().utf8.prefix(3)) }

  private static func word(_ letters: some Sequence<UInt8>) -> Int {
    letters.reduce(0) { $0 << 8 | Int($1) }
  }
}

extension Money {
  /// As in `1240.5`, `$1,240.50`, `-28` or `($28.00)`.
  init?(exported text: ArraySlice<UInt8>) {
    var rest = text
    let isInParentheses = rest.take("(")
    if isInParentheses, rest.popLast() != UInt8(ascii: ")") { return nil }
    let hasMinus = rest.take("-")
    let isNegative = rest.take("$") && !hasMinus ? rest.take("-") : hasMinus
    guard let dollars = rest.takeDollars(), let cents = rest.takeCents(), rest.isEmpty,
      !(isInParentheses && isNegative), dollars * 100 + cents <= Money.largest.cents
    else { return nil }
    let amount = dollars * 100 + cents
    self.init(cents: isInParentheses || isNegative ? -amount : amount)
  }
}

extension ArraySlice<UInt8> {
  fileprivate mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard first == UInt8(ascii: character) else { return false }
    removeFirst()
    return true
  }

  /// Removes leading spaces. Returns `false` if there are none.
  fileprivate mutating func takeBlanks() -> Bool {
    guard take(" ") else { return false }
    while take(" ") {}
    return true
  }

  fileprivate mutating func takeNumber(digits: ClosedRange<Int>) -> Int? {
    var number = 0
    var count = 0
    while let byte = first, (0x30...0x39).contains(byte), count < digits.upperBound {
      number = number * 10 + Int(byte - 0x30)
      count += 1
      removeFirst()
    }
    return digits.contains(count) ? number : nil
  }

  /// Removes the dollars, in which commas may only separate groups of three digits.
  fileprivate mutating func takeDollars() -> Int? {
    let start = count
    let beginsWithZero = first == UInt8(ascii: "0")
    guard var dollars = takeNumber(digits: 1...10) else { return nil }
    guard first == UInt8(ascii: ",") else { return dollars }
    guard start - count <= 3, !beginsWithZero else { return nil }
    while take(",") {
      guard let group = takeNumber(digits: 3...3), dollars < 10_000_000_000 else { return nil }
      dollars = dollars * 1000 + group
    }
    return dollars
  }

  /// Removes a point with one or two digits. Returns 0 if there is no point.
  fileprivate mutating func takeCents() -> Int? {
    guard take(".") else { return 0 }
    let start = count
    let cents = takeNumber(digits: 1...2)
    return start - count == 1 ? cents.map { $0 * 10 } : cents
  }
}
