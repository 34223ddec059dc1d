/// When the last check-in was, and when the next one is due.
package struct CheckInReminder: Equatable, Sendable {
  package let today: Day
  /// Nil: there is none yet.
  package let last: Day?
  /// How many days after a check-in the next one is due.
  package let everyDays: Int

  package var isDue: Bool {
    next <= today
  }

  /// The first one is due today.
  package var next: Day {
    last.map { $0 + everyDays } ?? today
  }
}

extension Snapshot {
  package var checkInReminder: CheckInReminder {
    CheckInReminder(today: today, last: checkIns.last?.date, everyDays: rules.checkInDays)
  }
}
