import Eligibility
import Testing

@Suite struct CheckInReminderTests {
  private func reminder(_ checkIns: String) throws -> CheckInReminder {
    try assess(#""checkIns": [\#(checkIns)]"#).snapshot.checkInReminder
  }

  @Test(arguments: [
    ("2026-11-20", "last check-in 20 Nov, 2 days ago · next Fri 27 Nov"),
    ("2026-11-22", "last check-in 22 Nov, today · next Sun 29 Nov"),
    ("2026-11-16", "last check-in 16 Nov, 6 days ago · next Mon 23 Nov"),
    ("2026-11-15", "last check-in 15 Nov, 7 days ago · check in today"),
    ("2025-11-15", "last check-in 15 Nov 2025, 372 days ago · check in today"),
  ])
  func itSaysWhenTheLastOneWasAndWhenTheNextIsDue(_ date: String, _ words: String) throws {
    let reminder = try reminder(#"{"date": "\#(date)", "score": 94}"#)
    #expect(reminder.messages.first == words)
    #expect(reminder.isDue == words.hasSuffix("today"))
  }

  @Test func theFirstIsDueToday() throws {
    #expect(try reminder("").messages == ["no check-in yet · check in today", "no check-in yet"])
    #expect(try reminder("").isDue)
  }

  @Test func oneThatLiesAheadIsNone() throws {
    #expect(try reminder(#"{"date": "2026-11-23", "score": 94}"#).last == nil)
  }
}
