import ArgumentParser
import Eligibility
import ProfileStore

/// A whole number from 0 to 100.
struct Percent: ExpressibleByArgument {
  let number: Int

  init?(argument: String) {
    guard let number = Int(argument), (0...100).contains(number) else { return nil }
    self.number = number
  }
}

/// As in `moreThan30` or `lessThan30:20`.
struct StatedAvailability {
  let availability: Availability

  init(typed: String) throws(ValidationError) {
    let parts = typed.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let capacity = Capacity(rawValue: String(parts[0])) else {
      throw .unknown("capacity", String(parts[0]), Capacity.allCases.map(\.rawValue))
    }
    var availability = Availability()
    availability.capacity = capacity
    if parts.count == 2 {
      guard let hours = Hours(typed: String(parts[1])) else {
        throw ValidationError("\(parts[1]) is no number of hours from 0 to 168")
      }
      availability.hoursPerWeek = hours
    }
    self.availability = availability
  }
}

/// As in `activity=met`.
struct Assumption {
  let criterion: Criterion
  let answer: Scenario.Assumed

  init(typed: String) throws(ValidationError) {
    let parts = typed.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      .map(String.init)
    guard let criterion = Criterion(rawValue: parts[0]) else {
      throw .unknown("criterion", parts[0], Criterion.allCases.map(\.rawValue))
    }
    guard let answer = Scenario.Assumed(rawValue: parts.dropFirst().joined()) else {
      throw ValidationError("expected \(criterion.rawValue)=met or \(criterion.rawValue)=unmet")
    }
    self.criterion = criterion
    self.answer = answer
  }
}

extension ValidationError {
  /// With what could have been meant, else with all there are.
  fileprivate static func unknown(
    _ kind: String, _ word: String, _ known: [String]
  ) -> ValidationError {
    let suggestion = word.suggestion(from: known)
    return ValidationError(
      "there is no \(kind) \(word)"
        + (suggestion.isEmpty ? "; there are \(known.enumeration)" : suggestion))
  }
}

extension Money: ExpressibleByArgument {
  /// Zero or more.
  package init?(argument: String) {
    guard let money = Money(typed: argument), money >= .zero else { return nil }
    self = money
  }
}

extension Scenario.Earning: ExpressibleByArgument {
  package init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let date = Day(parts[0]), let amount = Money(typed: parts[1]),
      amount > .zero
    else { return nil }
    self.init(date: date, amount: amount)
  }
}
