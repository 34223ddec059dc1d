import Eligibility

/// The day that a page is from, as in "nov 20", "nov 20, 2026" or "20 nov 2026".
struct PageDay {
  private let day: Int
  private let month: Int
  private let year: Int?

  /// - Parameter line: the text after the label, in lowercase.
  init?(_ line: MyStatsLine) {
    let words = line.prefix(40).split { $0 == " " || $0 == "," || $0 == ":" || $0 == "." }
      .prefix(3).map(\.text)
    guard words.count >= 2 else { return nil }
    if let month = PageDay.month(words[0]), let day = PageDay.day(words[1]) {
      (self.month, self.day) = (month, day)
    } else if let day = PageDay.day(words[0]), let month = PageDay.month(words[1]) {
      (self.month, self.day) = (month, day)
    } else {
      return nil
    }
    let number = words.count == 3 ? Int(words[2]) : nil
    year = number.flatMap { 2000...2199 ~= $0 ? $0 : nil }
  }

  /// Returns the day; without a year, the latest one up to `today`; `nil` if there is none.
  func day(today: Day) -> Day? {
    if let year { return Day(year: year, month: month, day: day) }
    // 29 Feb can be eight years ago.
    let years = (today.components.year - 8...today.components.year).reversed()
    return years.lazy.compactMap { Day(year: $0, month: month, day: day) }.first { $0 <= today }
  }

  private static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    if word == "sept" { return 9 }
    return Day.monthNames.map { $0.lowercased() }
      .firstIndex { $0.hasPrefix(word) && (word.count == 3 || word == $0) }.map { $0 + 1 }
  }

  /// As in "2", "02" or "2nd".
  private static func day(_ word: String) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(digits.count),
      ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count))
    else { return nil }
    return Int(digits)
  }
}
