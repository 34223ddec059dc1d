/// An amount of US dollars, in whole cents.
package struct Money: Hashable, Comparable, AdditiveArithmetic, Sendable {
  package let cents: Int

  package init(cents: Int) {
    self.cents = cents
  }

  package static let zero = Money(cents: 0)

  package static func < (left: Money, right: Money) -> Bool {
    left.cents < right.cents
  }

  package static func + (left: Money, right: Money) -> Money {
    Money(cents: left.cents + right.cents)
  }

  package static func - (left: Money, right: Money) -> Money {
    Money(cents: left.cents - right.cents)
  }

  package static func * (money: Money, times: Int) -> Money {
    Money(cents: money.cents * times)
  }

  /// Returns `percent` percent of an amount of 0 or more, rounded half up to the cent.
  package func percent(_ percent: Int) -> Money {
    Money(cents: (cents * percent + 50) / 100)
  }
}
