import Eligibility

/// A number with at most two decimals as people type it, in hundredths; nil if it is none.
private func typedHundredths(_ text: String) -> Int? {
  guard let document = try? Document(Array(text.utf8)), document.kind(of: document.root) == .number
  else { return nil }
  return DecimalText(document.bytes[document.range(of: document.root)]).scaled(by: 2)
}

extension Money {
  /// Reads an amount as the profile may have it.
  package init?(_ text: String) {
    guard let cents = typedHundredths(text), AmountSign.any.range.contains(Money(cents: cents))
    else {
      return nil
    }
    self.init(cents: cents)
  }
}

extension Hours {
  /// Reads hours a week as the profile may have them.
  package init?(_ text: String) {
    guard let hundredths = typedHundredths(text), Hours.range.contains(hundredths) else {
      return nil
    }
    self.init(hundredths: hundredths)
  }

  /// In hundredths of an hour.
  static let range = 0...16_800
}
