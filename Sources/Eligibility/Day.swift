/// A day of the Gregorian calendar, without a time or a time zone.
package struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  package let daysSince1970: Int

  package init(number: Int) {
    self.daysSince1970 = number
  }

  /// Creates a day; `nil` if it is not a real day in the profile's range, 1970-01-01 to 2199-12-31.
  package init?(year: Int, month: Int, day: Int) {
    guard (1970...2199).contains(year), (1...12).contains(month) else { return nil }
    guard (1...Day.length(ofMonth: month, in: year)).contains(day) else { return nil }
    self.init(real: (year, month, day))
  }

  private init(real: (year: Int, month: Int, day: Int)) {
    let monthsFromMarch = (real.month + 9) % 12
    let yearFromMarch = real.month > 2 ? real.year : real.year - 1
    daysSince1970 =
      yearFromMarch * 365 + yearFromMarch / 4 - yearFromMarch / 100 + yearFromMarch / 400
      + (monthsFromMarch * 153 + 2) / 5 + real.day - 1 - Day.fromMarchOfYearZero
  }

  /// The first day that the profile format allows.
  static let first = Day(number: 0)

  /// Creates a day from `YYYY-MM-DD`; `nil` if the text has another form or is not a real day.
  package init?(_ text: String) {
    self.init(text.utf8.span)
  }

  /// Creates a day from the ASCII bytes of `YYYY-MM-DD`.
  package init?(_ text: Span<UInt8>) {
    let dash = UInt8(ascii: "-")
    guard text.count == 10, text[4] == dash, text[7] == dash,
      let year = Day.number(text, 0..<4), let month = Day.number(text, 5..<7),
      let day = Day.number(text, 8..<10)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func number(_ text: Span<UInt8>, _ digits: Range<Int>) -> Int? {
    var number = 0
    for index in digits {
      let digit = text[index]
      guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return number
  }

  /// The days from 0000-03-01 to 1970-01-01. Years that start in March have their leap day last.
  private static let fromMarchOfYearZero = 719_468

  package static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  package var components: (year: Int, month: Int, day: Int) {
    let fromMarch = daysSince1970 + Day.fromMarchOfYearZero
    let era = fromMarch / 146_097
    let dayOfEra = fromMarch % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthsFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthsFromMarch < 10 ? monthsFromMarch + 3 : monthsFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthsFromMarch + 2) / 5 + 1)
  }

  package var weekday: Weekday {
    Weekday.allCases[((daysSince1970 + 3) % 7 + 7) % 7]
  }

  /// Returns the day `months` months later (earlier if negative), at most the month's last day.
  package func adding(months: Int) -> Day {
    let (year, month, day) = components
    let all = month - 1 + months
    let years = (all < 0 ? all - 11 : all) / 12
    let index = all - 12 * years
    let length = Day.length(ofMonth: index + 1, in: year + years)
    return Day(real: (year + years, index + 1, min(day, length)))
  }

  /// Returns the later day, or the only one if one is `nil`.
  static func latest(_ one: Day?, _ other: Day?) -> Day? {
    guard let one, let other else { return one ?? other }
    return max(one, other)
  }

  package static func < (left: Day, right: Day) -> Bool {
    left.daysSince1970 < right.daysSince1970
  }

  package static func + (day: Day, days: Int) -> Day {
    Day(number: day.daysSince1970 + days)
  }

  package static func - (day: Day, days: Int) -> Day {
    Day(number: day.daysSince1970 - days)
  }

  /// Returns the number of days from `right` to `left`, negative if `left` is earlier.
  package static func - (left: Day, right: Day) -> Int {
    left.daysSince1970 - right.daysSince1970
  }
}

extension Day: CustomStringConvertible {
  /// The day as `YYYY-MM-DD`.
  package var description: String {
    let (year, month, day) = components
    let digits = [
      year / 1000, year / 100, year / 10, year, -1, month / 10, month, -1, day / 10, day,
    ]
    return String(
      decoding: digits.map { $0 < 0 ? UInt8(ascii: "-") : UInt8(ascii: "0") + UInt8($0 % 10) },
      as: UTF8.self)
  }
}

package enum Weekday: String, CaseIterable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday
}
