package struct Availability: Equatable, Sendable {
  package var capacity: Capacity?
  package var hoursPerWeek: Hours?
  /// The announced day of return, which has a meaning only with `notAvailable`.
  package var availableFrom: Day?
  /// The day on which the user last confirmed that the availability is still true.
  package var confirmed: Day?

  package init(_ capacity: Capacity? = nil) {
    self.capacity = capacity
  }
}

extension Availability: ProfileRecord {
  package static var blank: Availability { Availability() }

  package mutating func walk(_ fields: RecordFields) {
    fields.optional("capacity", .choice(Capacity.self), &capacity)
    fields.optional("hoursPerWeek", .hundredths(Hours.range), &hoursPerWeek)
    fields.optional("availableFrom", .day, &availableFrom)
    fields.optional("confirmed", .day, &confirmed)
  }
}

package enum Capacity: String, FieldChoice {
  case moreThan30, lessThan30, asNeeded, notAvailable
}

/// Hours a week, from 0 to 168 with two decimals.
package struct Hours: Hashable, Comparable, Sendable {
  package let hundredths: Int

  package init(hundredths: Int) {
    self.hundredths = hundredths
  }

  package static func < (left: Hours, right: Hours) -> Bool {
    left.hundredths < right.hundredths
  }
}
