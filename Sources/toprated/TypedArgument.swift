import ArgumentParser
import Eligibility
import ProfileStore

/// Values of the command line, read as forms read them; what cannot be is told what is accepted.
enum TypedArgument {
  static func text(_ typed: String) throws -> String {
    if typed.isEmpty { throw ValidationError("must not be empty") }
    return typed
  }

  static func path(_ typed: String) throws -> String {
    if typed.isEmpty { throw ValidationError("must be the path of a file") }
    return typed
  }

  static func percent(_ typed: String) throws -> Int {
    guard let number = Int(parsingPercent: typed) else { throw refusal(.percent) }
    return number
  }

  static func wholeNumber(_ range: ClosedRange<Int>) -> @Sendable (String) throws -> Int {
    { typed in
      guard let number = Int(parsing: typed, in: range) else { throw refusal(.integer(range)) }
      return number
    }
  }

  static func score(_ typed: String) throws -> Score {
    if typed == "none" { return .notShown }
    guard let number = Int(parsingPercent: typed) else { throw refusal(.score) }
    return .percent(number)
  }

  static func amount(_ typed: String) throws -> Money {
    guard let money = Money(parsing: typed) else { throw refusal(.amount) }
    if money < .zero {
      throw ValidationError("must be 0 or more: type the amount without the minus sign")
    }
    return money
  }

  static func stars(_ typed: String) throws -> Stars {
    guard let stars = Stars(parsing: typed) else { throw refusal(.stars) }
    return stars
  }

  private static func refusal(_ kind: ValueKind) -> ValidationError {
    ValidationError("must be \(kind.expected)")
  }
}

/// A day whose year or distance depends on what it is for, and on which day it is.
struct TypedDay {
  private let text: String
  /// As what has happened.
  let past: Day
  /// As what is to come.
  let ahead: Day

  init(_ typed: String) throws {
    text = typed
    past = try TypedDay.day(typed, today: Clock.today, for: .past)
    ahead = try TypedDay.day(typed, today: Clock.today, for: .future)
  }

  /// Seen from a day that `--date` may name.
  func day(seenFrom today: Day, for use: Day.Use, option: String) throws(CommandError) -> Day {
    try mapError(
      { (error: ValidationError) in CommandError.usage("\(option): \(error.message)") },
      try TypedDay.day(text, today: today, for: use))
  }

  private static func day(
    _ typed: String, today: Day, for use: Day.Use
  ) throws(ValidationError) -> Day {
    try mapError(
      { (fault: TypingFault) in
        ValidationError(fault.reason ?? "must be \(fault.kind.expected)")
      },
      try Day.parse(typed, today: today, for: use))
  }
}
