/// Parses days that the user types.
extension Day {
  /// What a typed day is used for, which determines its year if the user leaves it out.
  package enum Use: Equatable, Sendable {
    /// The day of something that is recorded, so today at the latest.
    case recorded
    case past
    case future
  }

  /// Parses a typed day; throws if it is not a real day, or not allowed for its use.
  ///
  /// As in `2026-02-03`, `today`, `yesterday`, `-3d`, `+2w`, `3 Feb 2026`, `Feb 3, 2026`, `3 Feb`.
  package static func parse(
    _ text: String, today: Day, for use: Use
  ) throws(InputError) -> Day {
    let words = text.lowercased()
    let typed = Day(words) ?? relative(words, to: today) ?? named(words, today: today, for: use)
    guard let typed, let day = Day(typed.description) else {
      throw InputError(.day(use), ambiguity(in: text) ?? gap(in: text))
    }
    if use == .recorded, day > today {
      throw InputError(.day(use), "\(text) is after today. My Stats cannot show that yet")
    }
    return day
  }

  /// Parses `today`, `yesterday` or a distance in days or weeks, as in `-3d` or `+2w`.
  private static func relative(_ text: String, to today: Day) -> Day? {
    if text == "today" { return today }
    if text == "yesterday" { return today - 1 }
    guard let unit = text.last, "dw".contains(unit), let sign = text.first, "+-".contains(sign),
      let count = Int(text.dropLast()), (-9_999...9_999).contains(count)
    else { return nil }
    return today + count * (unit == "w" ? 7 : 1)
  }

  /// Parses a day with the name of its month, as in `3 Feb 2026` or `Feb 3`.
  private static func named(_ text: String, today: Day, for use: Use) -> Day? {
    var words = text.split { $0 == " " || $0 == "," }.map(String.init)
    guard (2...3).contains(words.count), let place = words.prefix(2).firstIndex(where: isMonth),
      let month = month(named: words.remove(at: place)), words[0].count <= 2,
      let day = number(words[0])
    else { return nil }
    if words.count == 2 {
      guard words[1].count == 4, let year = number(words[1]) else { return nil }
      return Day(year: year, month: month, day: day)
    }
    return nearest(month: month, day: day, to: today, for: use)
  }

  /// Returns the latest such day up to today, or the next one from today on for a future use.
  ///
  /// A leap day can be up to eight years away.
  private static func nearest(month: Int, day: Int, to today: Day, for use: Use) -> Day? {
    let step = use == .future ? 1 : -1
    return (0...8).lazy
      .compactMap { Day(year: today.components.year + step * $0, month: month, day: day) }
      .first { use == .future ? $0 >= today : $0 <= today }
  }

  private static func isMonth(_ word: String) -> Bool { month(named: word) != nil }

  /// Returns the month, 1 to 12, whose English name starts with `word`, at least three letters.
  private static func month(named word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return monthNames.firstIndex { $0.lowercased().hasPrefix(word) }.map { $0 + 1 }
  }

  private static func number(_ digits: String) -> Int? {
    digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(digits) : nil
  }

  /// Returns the message for a day that its month does not have; `nil` if something else is wrong.
  private static func gap(in text: String) -> String? {
    let words = text.lowercased().split { " ,-".contains($0) }.map(String.init)
    let isNamed = (2...3).contains(words.count) && words.prefix(2).contains(where: isMonth)
    guard isNamed || words.map(\.count) == [4, 2, 2],
      let day = isNamed ? words.first(where: { !isMonth($0) }) : words.last,
      let number = number(day), (29...39).contains(number)
    else { return nil }
    return "There is no day \(text)"
  }

  /// Returns the message for numbers in which either one can be the month; `nil` if it is clear.
  private static func ambiguity(in text: String) -> String? {
    let parts = text.split(omittingEmptySubsequences: false) { "/.-".contains($0) }
      .map { $0.count <= 4 ? number(String($0)) : nil }
    guard (2...3).contains(parts.count), let one = parts[0], let other = parts[1], one != other,
      (1...12).contains(one), (1...12).contains(other), !parts.contains(nil),
      let first = Day(year: 2000, month: other, day: one),
      let second = Day(year: 2000, month: one, day: other)
    else { return nil }
    return "\(text) can mean \(first.formatted(.short)) or \(second.formatted(.short)). "
      + "Type the name of the month, such as \(first.formatted(.short))"
  }
}
