/// A JSON number as decimal digits, without binary rounding errors.
struct JSONNumber {
  /// The first 18 significant digits.
  private var digits = 0
  /// The power of ten to multiply the digits by.
  private var exponent = 0
  private var isNegative = false
  /// Whether further digits, not all zero, follow.
  private var hasMore = false
  private(set) var hasDecimalPoint = false

  /// The smallest number with 18 digits.
  private static let eighteenDigits = 100_000_000_000_000_000

  /// - Parameter text: must be a valid JSON number.
  init(_ text: Span<UInt8>) {
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "."): hasDecimalPoint = true
      case UInt8(ascii: "e"), UInt8(ascii: "E"):
        exponent += JSONNumber.exponent(text.extracting(droppingFirst: index + 1))
        return
      case let digit: add(Int(digit - UInt8(ascii: "0")))
      }
    }
  }

  private mutating func add(_ digit: Int) {
    let isKept = digits < JSONNumber.eighteenDigits
    if isKept { digits = digits * 10 + digit } else if digit > 0 { hasMore = true }
    exponent += (isKept ? 0 : 1) - (hasDecimalPoint ? 1 : 0)
  }

  private static func exponent(_ text: Span<UInt8>) -> Int {
    var (size, sign) = (0, 1)
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: "-"): sign = -1
      case UInt8(ascii: "+"): break
      case let digit: size = min(size * 10 + Int(digit - UInt8(ascii: "0")), 1_000_000_000)
      }
    }
    return sign * size
  }

  /// Returns ten to a power.
  /// - Parameter power: at most 18.
  private static func tenTo(_ power: Int) -> Int { (0..<power).reduce(1) { ten, _ in ten * 10 } }

  /// Returns the value times ten to the power of `decimals`; `nil` if that does not fit an `Int`.
  func scaled(by decimals: Int) -> Int? {
    guard let parts = parts(decimals), parts.isWhole else { return nil }
    return isNegative ? -parts.whole : parts.whole
  }

  /// Returns the scaled value, rounded half up; `nil` if it is negative or too large.
  func rounded(decimals: Int = 0) -> Int? {
    guard let parts = parts(decimals), parts.whole < 1_000_000_000_000_000 else { return nil }
    return isNegative && digits > 0 ? nil : parts.whole + (parts.tenths >= 5 ? 1 : 0)
  }

  /// Whether its absolute value is below 1.
  var isBelowOne: Bool { parts(0)?.whole == 0 }

  var isOne: Bool { parts(0).map { $0.whole == 1 && $0.isWhole } ?? false }

  /// Whether it is greater than a whole number, by any amount.
  func isAbove(_ limit: Int) -> Bool {
    guard let parts = parts(0) else { return !isNegative }
    return parts.whole > limit || parts.whole == limit && !parts.isWhole
  }

  /// Returns the absolute value times ten to the power of `decimals`; `nil` if it is too large.
  private func parts(_ decimals: Int) -> (whole: Int, tenths: Int, isWhole: Bool)? {
    let places = exponent + decimals
    if digits == 0 { return (0, 0, true) }
    if places < -18 { return (0, 0, false) }
    if places > 18 { return nil }
    if places < 0 {
      let unit = JSONNumber.tenTo(-places)
      let (whole, rest) = digits.quotientAndRemainder(dividingBy: unit)
      return (whole, rest / (unit / 10), rest == 0 && !hasMore)
    }
    let (whole, isTooLarge) = digits.multipliedReportingOverflow(by: JSONNumber.tenTo(places))
    return isTooLarge ? nil : (whole, 0, !hasMore)
  }
}
