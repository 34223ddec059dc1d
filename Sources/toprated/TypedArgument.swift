import ArgumentParser
import Eligibility
import ProfileStore

/// Parses command line values as the forms do. Errors describe what is accepted.
enum TypedArgument {
  static func text(_ typed: String) throws -> String {
    if typed.isEmpty { throw ValidationError("must not be empty") }
    return typed
  }

  static func path(_ typed: String) throws -> String {
    if typed.isEmpty { throw ValidationError("must be the path of a file") }
    return typed
  }

  /// Returns the function that parses values of a kind, such as a score.
  static func value<Value: FieldValue & SendableMetatype>(
    _ kind: InputKind
  ) -> @Sendable (String) throws -> Value {
    { typed in
      guard let json = try? kind.read(typed, today: Clock.today), let value = Value(json) else {
        throw ValidationError("must be \(kind.expected)")
      }
      return value
    }
  }

  static func wholeNumber(_ range: ClosedRange<Int>) -> @Sendable (String) throws -> Int {
    { typed in
      guard let number = Int(parsing: typed, in: range) else {
        throw ValidationError("must be \(InputKind.integer(range).expected)")
      }
      return number
    }
  }

  static func amount(_ typed: String) throws -> Money {
    guard let money = Money(parsing: typed) else {
      throw ValidationError("must be \(InputKind.amount.expected)")
    }
    if money < .zero {
      throw ValidationError("must be 0 or more: type the amount without the minus sign")
    }
    return money
  }
}

/// A typed day. Its year or distance depends on its use and on which day is today.
struct TypedDay {
  private let text: String
  /// The day if it is in the past.
  let past: Day
  /// The day if it is in the future.
  let ahead: Day

  init(_ typed: String) throws {
    text = typed
    past = try TypedDay.day(typed, today: Clock.today, for: .past)
    ahead = try TypedDay.day(typed, today: Clock.today, for: .future)
  }

  /// Returns the day as seen from the day that `--date` sets.
  func day(seenFrom today: Day, for use: Day.Use, option: String) throws(CommandError) -> Day {
    try mapError(
      { (error: ValidationError) in CommandError.usage("\(option): \(error.message)") },
      try TypedDay.day(text, today: today, for: use))
  }

  private static func day(
    _ typed: String, today: Day, for use: Day.Use
  ) throws(ValidationError) -> Day {
    try mapError(
      { (fault: InputError) in
        ValidationError(fault.reason ?? "must be \(fault.kind.expected)")
      },
      try Day.parse(typed, today: today, for: use))
  }
}
