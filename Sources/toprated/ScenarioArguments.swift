import ArgumentParser
import Eligibility

/// As in `moreThan30` or `lessThan30:20`.
struct StatedAvailability {
  let availability: Availability

  init(parsing text: String) throws {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let capacity = try TypedChoice.one(of: Capacity.self, String(parts[0]))
    var availability = Availability(capacity)
    if parts.count == 2 {
      guard let hours = Hours(parsing: String(parts[1])) else {
        throw ValidationError("must have hours from 0 to 168, such as \(capacity.rawValue):20")
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

  init(parsing text: String) throws {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      .map(String.init)
    criterion = try TypedChoice.one(of: Criterion.self, parts[0])
    guard let answer = Scenario.Assumed(rawValue: parts.dropFirst().joined()) else {
      throw ValidationError("must be \(criterion.rawValue)=met or \(criterion.rawValue)=unmet")
    }
    self.answer = answer
  }
}

/// As in `2026-12-15=700`.
struct TypedEarning {
  let day: TypedDay
  let amount: Money

  init(parsing text: String) throws {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      .map(String.init)
    guard parts.count == 2 else {
      throw ValidationError("must be a day and an amount, such as 2026-12-15=700")
    }
    day = try TypedDay(parts[0])
    amount = try TypedArgument.amount(parts[1])
    if amount == .zero {
      throw ValidationError("must have an amount above 0, such as \(parts[0])=700")
    }
  }
}

private enum TypedChoice {
  /// Returns the choice. The error lists all choices and suggests the nearest one.
  static func one<Kind: RawRepresentable<String> & CaseIterable>(
    of kind: Kind.Type, _ word: String
  ) throws(ValidationError) -> Kind {
    if let found = Kind(rawValue: word) { return found }
    let known = kind.allCases.map(\.rawValue)
    throw ValidationError(
      "must be one of \(known.joined(separator: ", "))\(word.suggestion(from: known))")
  }
}
