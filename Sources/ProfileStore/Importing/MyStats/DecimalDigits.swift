import Eligibility

/// A JSON number as it is written, to be rounded without the errors of binary fractions.
struct DecimalDigits {
  private let isNegative: Bool
  /// Without zeros in front.
  private let digits: [Int]
  /// How many of the digits stand before the decimal point; may be below zero.
  private let point: Int
  let hasDecimalPoint: Bool

  /// - Parameter text: as in "1240.50" or "-1.5e3"; nil: no such number.
  init?(_ text: String) {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
    let exponent = parts.count == 2 ? Int(parts[1]) : 0
    guard parts.count <= 2, let exponent, abs(exponent) < 1000 else { return nil }
    isNegative = parts[0].hasPrefix("-")
    let number = parts[0].dropFirst(isNegative ? 1 : 0)
      .split(separator: ".", omittingEmptySubsequences: false)
    let all = number.joined().utf8.map { Int($0) - 0x30 }
    guard number.count <= 2, number.allSatisfy({ !$0.isEmpty }),
      all.allSatisfy({ (0...9).contains($0) })
    else { return nil }
    let zeros = all.prefix { $0 == 0 }.count
    digits = Array(all.dropFirst(zeros))
    point = number[0].utf8.count + exponent - zeros
    hasDecimalPoint = number.count == 2
  }

  /// Times ten to the power of `decimals`, half up; nil if it is below zero or far too large.
  func rounded(decimals: Int = 0) -> Int? {
    let count = point + decimals
    if digits.isEmpty || count < 0 { return isNegative && !digits.isEmpty ? nil : 0 }
    guard !isNegative, count <= 15 else { return nil }
    let whole = (0..<count).reduce(0) { $0 * 10 + ($1 < digits.count ? digits[$1] : 0) }
    return count < digits.count && digits[count] >= 5 ? whole + 1 : whole
  }

  /// Nil unless it is a whole number of that range.
  func whole(in range: ClosedRange<Int>) -> Int? {
    let isWhole = digits.isEmpty || point > 0 && digits.dropFirst(point).allSatisfy { $0 == 0 }
    return isWhole ? rounded().flatMap { range.contains($0) ? $0 : nil } : nil
  }

  /// Dollars, to the cent.
  var money: Money? {
    rounded(decimals: 2).flatMap { $0 <= Money.largest.cents ? Money(cents: $0) : nil }
  }

  var isBelowOne: Bool { digits.isEmpty || point <= 0 }

  var isOne: Bool {
    point == 1 && digits.first == 1 && digits.dropFirst().allSatisfy { $0 == 0 }
  }

  /// Whether it is above a whole number, by however little.
  func isAbove(_ limit: Int) -> Bool {
    guard let floor = truncated else { return !isNegative }
    let hasFraction = digits.dropFirst(max(0, point)).contains { $0 != 0 }
    return floor > limit || floor == limit && hasFraction
  }

  private var truncated: Int? {
    guard point <= 15 else { return nil }
    return (0..<max(0, point)).reduce(0) { $0 * 10 + ($1 < digits.count ? digits[$1] : 0) }
  }
}
