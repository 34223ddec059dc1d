/// A JSON number as it is written, without the errors of binary fractions.
struct JSONNumber {
  /// The first 18 significant ones.
  private var digits = 0
  /// The power of ten that they are multiplied by.
  private var exponent = 0
  private var isNegative = false
  /// Whether more digits follow, not all of them zero.
  private var hasMore = false
  private(set) var hasDecimalPoint = false

  /// The smallest number that has so many.
  private static let eighteenDigits = 100_000_000_000_000_000

  /// - Parameter text: valid by the grammar of JSON.
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

  /// - Parameter power: at most 18.
  private static func tenTo(_ power: Int) -> Int { (0..<power).reduce(1) { ten, _ in ten * 10 } }

  /// Its value times ten to the power of `decimals`; nil if that is no whole number or too large.
  func scaled(by decimals: Int) -> Int? {
    guard let parts = parts(decimals), parts.isWhole else { return nil }
    return isNegative ? -parts.whole : parts.whole
  }

  /// The same, half up; nil if it is below zero or far too large.
  func rounded(decimals: Int = 0) -> Int? {
    guard let parts = parts(decimals), parts.whole < 1_000_000_000_000_000 else { return nil }
    return isNegative && digits > 0 ? nil : parts.whole + (parts.tenths >= 5 ? 1 : 0)
  }

  /// Whether its size is below one.
  var isBelowOne: Bool { parts(0)?.whole == 0 }

  var isOne: Bool { parts(0).map { $0.whole == 1 && $0.isWhole } ?? false }

  /// Whether it is above a whole number, by however little.
  func isAbove(_ limit: Int) -> Bool {
    guard let parts = parts(0) else { return !isNegative }
    return parts.whole > limit || parts.whole == limit && !parts.isWhole
  }

  /// Without its sign, times ten to the power of `decimals`; nil if it is too large.
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
