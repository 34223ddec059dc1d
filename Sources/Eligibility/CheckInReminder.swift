/// The day of the last check-in, and the day on which the next one is due.
package struct CheckInReminder: Equatable, Sendable {
  package let today: Day
  /// The day of the last check-in; `nil` if there is none yet.
  package let last: Day?
  /// How many days after a check-in the next one is due.
  package let everyDays: Int

  package var isDue: Bool {
    next <= today
  }

  /// The day on which the next check-in is due: today if there is none yet.
  package var next: Day {
    last.map { $0 + everyDays } ?? today
  }
}

extension Snapshot {
  package var checkInReminder: CheckInReminder {
    CheckInReminder(today: today, last: checkIns.last?.date, everyDays: rules.checkInDays)
  }
}
