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
struct StatedAvailability: ExpressibleByArgument {
  let availability: Availability

  init?(argument: String) {
    let parts = argument.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let capacity = Capacity(rawValue: String(parts[0])) else { return nil }
    var availability = Availability()
    availability.capacity = capacity
    if parts.count == 2 {
      guard let hours = Hours(typed: String(parts[1])) else { return nil }
      availability.hoursPerWeek = hours
    }
    self.availability = availability
  }
}

/// As in `activity=met`.
struct Assumption: ExpressibleByArgument {
  let criterion: Criterion
  let answer: Scenario.Assumed

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let criterion = Criterion(rawValue: parts[0]),
      let answer = Scenario.Assumed(rawValue: parts[1])
    else { return nil }
    self.criterion = criterion
    self.answer = answer
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
