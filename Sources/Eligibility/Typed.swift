/// What people type: a little freer than what a file may say, and never guessed.
extension Money {
  /// The most that an amount may be, above and below zero.
  package static let largest = Money(cents: 100_000_000_000)

  /// As in `700`, `1,240.50` or `$35`; nil: no amount with at most two decimals up to a billion.
  package init?(typed text: String) {
    let plain = text.hasPrefix("$") ? text.dropFirst() : text[...]
    guard plain.hasSoundGroups, let cents = typedHundredths(plain.filter { $0 != "," }),
      abs(cents) <= Money.largest.cents
    else { return nil }
    self.init(cents: cents)
  }

  /// As it would be typed: `1240.50`, or `300`.
  package var typed: String {
    String(words.filter { !"$,".contains($0) }.map { $0 == "−" ? "-" : $0 }).withoutIdleCents
  }
}

extension Hours {
  /// Of a week, in hundredths of an hour.
  package static let range = 0...16_800

  /// From 0 to 168 with at most two decimals.
  package init?(typed text: String) {
    guard let hundredths = typedHundredths(text), Hours.range.contains(hundredths) else {
      return nil
    }
    self.init(hundredths: hundredths)
  }
}

extension Stars {
  /// From 1 to 5 with at most two decimals.
  package init?(typed text: String) {
    guard let hundredths = typedHundredths(text), Stars.range.contains(hundredths) else {
      return nil
    }
    self.init(hundredths: hundredths)
  }
}

extension Day {
  /// A date, `today`, or a distance from it: `-3d`, `+2w`.
  package init?(typed text: String, today: Day) {
    if text == "today" {
      self = today
    } else if let unit = text.last, "dw".contains(unit), let count = Int(text.dropLast()),
      let sign = text.first, "+-".contains(sign), (-9_999...9_999).contains(count)
    {
      self = today + count * (unit == "w" ? 7 : 1)
    } else {
      self.init(text)
    }
  }
}

/// A number with at most two decimals, exactly, in hundredths.
private func typedHundredths(_ text: String) -> Int? {
  let isNegative = text.hasPrefix("-")
  let parts = text.dropFirst(isNegative ? 1 : 0)
    .split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
  let decimals = parts.count == 2 ? parts[1] : "00"
  let digits = parts[0] + decimals + (decimals.count == 1 ? "0" : "")
  let isSound = digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
  guard isSound, (1...2).contains(decimals.count), (1...10).contains(parts[0].count) else {
    return nil
  }
  return Int(digits).map { isNegative ? -$0 : $0 }
}

extension Substring {
  /// Whether commas stand between groups of three only, so that none is a decimal point.
  fileprivate var hasSoundGroups: Bool {
    let point = firstIndex(of: ".") ?? endIndex
    let groups = self[..<point].split(separator: ",", omittingEmptySubsequences: false)
    if self[point...].contains(",") { return false }
    return groups.count == 1
      || groups.dropFirst().allSatisfy { $0.count == 3 } && (1...4).contains(groups[0].count)
  }
}

extension String {
  fileprivate var withoutIdleCents: String {
    hasSuffix(".00") ? String(dropLast(3)) : self
  }
}
