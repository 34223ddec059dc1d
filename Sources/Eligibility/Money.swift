/// US dollars in whole cents.
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

  /// That many hundredths of it, to the cent, half up.
  package func percent(_ percent: Int) -> Money {
    Money(cents: (cents * percent + 50) / 100)
  }
}
