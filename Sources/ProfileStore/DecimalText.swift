/// A JSON number as it is written, without rounding: `digits` times ten to the power of `exponent`.
struct DecimalText {
  private var digits = 0
  private var exponent = 0
  private var isNegative = false
  /// More digits, or a larger exponent, than anything here is measured in.
  private var isOutOfReach = false

  /// - Parameter text: sound by the grammar of JSON.
  init(_ text: Span<UInt8>) {
    var zeros = 0
    var isFraction = false
    digits: for index in text.indices {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "."): isFraction = true
      case UInt8(ascii: "e"), UInt8(ascii: "E"):
        readExponent(text.extracting(droppingFirst: index + 1))
        break digits
      default:
        if isFraction { exponent -= 1 }
        zeros += 1
        if byte != UInt8(ascii: "0") {
          shift(by: zeros)
          digits += Int(byte - UInt8(ascii: "0"))
          zeros = 0
        }
      }
    }
    exponent += zeros
  }

  /// Its value times ten to the power of `decimals`; nil if that is no whole number or too large.
  func scaled(by decimals: Int) -> Int? {
    var result = self
    if result.digits == 0 { return result.isOutOfReach ? nil : 0 }
    guard exponent + decimals >= 0 else { return nil }
    result.shift(by: exponent + decimals)
    return result.isOutOfReach ? nil : result.isNegative ? -result.digits : result.digits
  }

  private mutating func shift(by places: Int) {
    guard digits > 0 else { return }
    for _ in 0..<min(places, 19) {
      let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
      guard !overflow, product < Int.max / 20 else {
        isOutOfReach = true
        return
      }
      digits = product
    }
  }

  private mutating func readExponent(_ text: Span<UInt8>) {
    var size = 0
    var sign = 1
    for index in text.indices {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "-"): sign = -1
      case UInt8(ascii: "+"): break
      default: size = min(size * 10 + Int(byte - UInt8(ascii: "0")), 1_000_000_000)
      }
    }
    exponent += sign * size
  }
}
